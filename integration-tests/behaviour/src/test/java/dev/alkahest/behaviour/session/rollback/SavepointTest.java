package dev.alkahest.behaviour.session.rollback;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.rollback.OwnerTable.OWNER;
import static dev.alkahest.behaviour.session.rollback.PassportTable.PASSPORT;
import static dev.alkahest.behaviour.session.rollback.PetTable.PET;
import static dev.alkahest.behaviour.session.rollback.ToyTable.TOY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.FlushMode;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;

class SavepointTest extends OwnerTests {

    private static void rollBackAfter(Session session, Runnable work) {
        try (NestedTransaction nested = session.beginNested()) {
            work.run();
            nested.rollback();
        }
    }

    @TestOnAllDatabases
    void R3_beginNestedFlushesFirst(Engine engine) {
        try (Session session = sessions.withFlushMode(FlushMode.MANUAL).open()) {
            Owner cat = new Owner("Cat");
            session.add(cat);
            try (NestedTransaction nested = session.beginNested()) {
                assertThat(session.stateOf(cat)).isEqualTo(ObjectState.PERSISTENT);
                nested.rollback();
            }
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Ann|1", "Ben|1", "Cat|1");
    }

    @TestOnAllDatabases
    void R4_addedInsideIsTransientAndAddedBeforeStays(Engine engine) {
        try (Session session = sessions.open()) {
            Owner cat = new Owner("Cat");
            session.add(cat);
            Owner dan = new Owner("Dan", new Pet("Fip"));
            Owner eve = new Owner("Eve");
            try (NestedTransaction nested = session.beginNested()) {
                session.add(dan);
                session.flush();
                session.add(eve);
                nested.rollback();
            }
            assertThat(session.stateOf(cat)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(session.stateOf(dan)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(session.stateOf(eve)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(session.pending()).isEmpty();
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Ann|1", "Ben|1", "Cat|1");
    }

    @TestOnAllDatabases
    void R4_addedInsideCanBeAddedAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Owner dan = new Owner("Dan", new Pet("Fip"));
            try (NestedTransaction nested = session.beginNested()) {
                session.add(dan);
                session.flush();
                nested.rollback();
            }
            session.add(dan);
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select o.name, p.name from pet p join owner o on o.id = owner_id where o.name = 'Dan'"))
                .containsExactly("Dan|Fip");
    }

    @TestOnAllDatabases
    void R4_changesInsideAreTakenBackToWhatTheyWereAtTheSavepoint(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.name = "Anna";
            try (NestedTransaction nested = session.beginNested()) {
                ann.name = "Hanna";
                session.flush();
                ann.name = "Johanna";
                nested.rollback();
            }
            assertThat(ann.name).isEqualTo("Anna");
            assertThat(ann.version).isEqualTo(2);
            assertThat(session.dirty()).isEmpty();
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Anna|2", "Ben|1");
    }

    @TestOnAllDatabases
    void R4_unflushedChangeInsideIsTakenBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            try (NestedTransaction nested = session.beginNested()) {
                ann.name = "Hanna";
                nested.rollback();
            }
            assertThat(ann.name).isEqualTo("Ann");
            assertThat(session.isExpired(ann)).isTrue();
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Ann|1", "Ben|1");
    }

    @TestOnAllDatabases
    void R4_collectionLoadedInsideHasAgainWhatWasDeletedInside(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            try (NestedTransaction nested = session.beginNested()) {
                session.delete(pet(session, "Tom"));
                session.flush();
                assertThat(ann.pets).hasSize(1);
                nested.rollback();
            }
            assertThat(ann.pets).extracting(pet -> pet.name).containsExactlyInAnyOrder("Rex", "Tom");
        }
    }

    @TestOnAllDatabases
    void R4_otherEndOfAOneToOneIsWhatItWasAtTheSavepoint(Engine engine) {
        try (Session session = sessions.open()) {
            Pet rex = pet(session, "Rex");
            Chip chip = new Chip("007");
            rex.chip.set(chip);
            session.nested(() -> rollBackAfter(session, () -> rex.name = "Max"));
            assertThat(rex.chip.get()).isSameAs(chip);
            session.nested(() -> rollBackAfter(session, () -> {
                rex.name = "Max";
                session.flush();
            }));
            assertThat(rex.chip.get()).isSameAs(chip);
            session.nested(() -> rollBackAfter(session, () -> {
                session.delete(rex);
                session.flush();
            }));
            assertThat(rex.chip.get()).isSameAs(chip);
            assertThat(chip.pet.get()).isSameAs(rex);
        }
    }

    @TestOnAllDatabases
    void R4_onlyWhatWasChangedInsideExpires(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            try (NestedTransaction nested = session.beginNested()) {
                ann.name = "Hanna";
                session.flush();
                nested.rollback();
            }
            assertThat(session.isExpired(ann)).isTrue();
            assertThat(session.isExpired(ben)).isFalse();
            assertThat(SentStatements.in(engine, () -> session.getOne(OWNER, ben.id)))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void R4_deletedInsideIsPersistentAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Pet rex = pet(session, "Rex");
            try (NestedTransaction nested = session.beginNested()) {
                session.delete(ann);
                session.flush();
                assertThat(session.stateOf(ann)).isEqualTo(ObjectState.DELETED);
                session.delete(ben);
                nested.rollback();
            }
            assertThat(session.stateOf(ann)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(session.get(OWNER, ann.id)).isSameAs(ann);
            assertThat(session.get(PET, rex.id)).isSameAs(rex);
            assertThat(session.deleted()).isEmpty();
            assertThat(ann.pets).hasSize(2);
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Ann|1", "Ben|1");
        assertThat(rows(engine, "select name from pet where owner_id is not null order by name"))
                .containsExactly("Rex", "Tom");
    }

    @TestOnAllDatabases
    void R4_deletedBeforeStaysDeleted(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ben = owner(session, "Ben");
            session.delete(ben);
            try (NestedTransaction nested = session.beginNested()) {
                owner(session, "Ann").name = "Hanna";
                session.flush();
                nested.rollback();
            }
            assertThat(session.stateOf(ben)).isEqualTo(ObjectState.DELETED);
            assertThatThrownBy(() -> session.add(ben)).isInstanceOf(InvalidStateException.class);
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Ann|1");
    }

    @TestOnAllDatabases
    void R4_insertedBeforeAndDeletedInsideIsPersistentAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Owner cat = new Owner("Cat");
            session.add(cat);
            try (NestedTransaction nested = session.beginNested()) {
                session.delete(cat);
                session.flush();
                nested.rollback();
            }
            assertThat(session.stateOf(cat)).isEqualTo(ObjectState.PERSISTENT);
            cat.name = "Kate";
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Ann|1", "Ben|1", "Kate|2");
    }

    @TestOnAllDatabases
    void R4_collectionsAndForeignKeysGoBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Pet rex = pet(session, "Rex");
            Pet tom = pet(session, "Tom");
            ben.pets.add(tom);
            try (NestedTransaction nested = session.beginNested()) {
                ben.pets.add(rex);
                rex.vet = vet(session, "No");
                rex.toys.clear();
                tom.toys.add(session.getOne(TOY, "bone"));
                session.flush();
                ann.pets.add(tom);
                nested.rollback();
            }
            assertThat(ann.pets).containsExactly(rex);
            assertThat(ben.pets).containsExactly(tom);
            assertThat(rex.owner.get()).isSameAs(ann);
            assertThat(tom.owner.get()).isSameAs(ben);
            assertThat(rex.vet.name).isEqualTo("Who");
            assertThat(rex.toys).hasSize(1);
            assertThat(tom.toys).isEmpty();
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select o.name, p.name, v.name from pet p left join owner o on o.id = p.owner_id"
                                + " left join vet v on v.id = p.vet_id order by p.name"))
                .containsExactly("Ann|Rex|Who", "Ben|Tom|null");
        assertThat(rows(engine, "select p.name, toy_name from pet_toy join pet p on p.id = pet_id"))
                .containsExactly("Rex|ball");
    }

    @TestOnAllDatabases
    void R4_oneToOneGoesBack(Engine engine) {
        try (Session session = sessions.open()) {
            Passport passport = session.getOne(PASSPORT, "A");
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            try (NestedTransaction nested = session.beginNested()) {
                passport.owner = ben;
                session.flush();
                nested.rollback();
            }
            assertThat(passport.owner).isSameAs(ann);
            assertThat(ann.passport).isSameAs(passport);
            assertThat(ben.passport).isNull();
            session.commit();
        }
        assertThat(rows(engine, "select number, name from passport join owner on owner.id = owner_id"))
                .containsExactly("A|Ann");
    }

    @TestOnAllDatabases
    void R4_blockRollsBackOnAnExceptionAndPassesItOn(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(new Owner("Cat"));
            assertThatThrownBy(() -> session.nested(() -> {
                        session.add(new Owner("Dan"));
                        session.flush();
                        throw new IllegalStateException("enough");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("enough");
            String name = session.callNested(() -> {
                session.add(new Owner("Eve"));
                return owner(session, "Eve").name;
            });
            assertThat(name).isEqualTo("Eve");
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Ann|1", "Ben|1", "Cat|1", "Eve|1");
    }

    @TestOnAllDatabases
    void R6_savepointClosedWithoutACommitIsRolledBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner dan = new Owner("Dan");
            session.add(new Owner("Cat"));
            try (NestedTransaction nested = session.beginNested()) {
                ann.name = "Hanna";
                session.add(dan);
                session.flush();
                assertThat(nested.isOpen()).isTrue();
            }
            assertThat(ann.name).isEqualTo("Ann");
            assertThat(session.stateOf(dan)).isEqualTo(ObjectState.TRANSIENT);
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Ann|1", "Ben|1", "Cat|1");
    }
}
