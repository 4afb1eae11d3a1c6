package dev.alkahest.behaviour.session.rollback;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.session.rollback.OwnerTable.OWNER;
import static dev.alkahest.behaviour.session.rollback.PassportTable.PASSPORT;
import static dev.alkahest.behaviour.session.rollback.PetTable.PET;
import static dev.alkahest.behaviour.session.rollback.ToyTable.TOY;
import static dev.alkahest.behaviour.session.rollback.VetTable.VET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class RollbackTest {

    private SessionFactory sessions;

    /** Ann owns Rex, who has a ball and sees Dr Who, and Tom; Ben owns nobody. Ann has the passport A. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new RollbackMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Owner ann = new Owner("Ann", new Pet("Rex"), new Pet("Tom"));
            ann.pets.get(0).toys.add(new Toy("ball"));
            ann.pets.get(0).vet = new Vet("Who");
            Passport passport = new Passport("A");
            passport.owner = ann;
            session.addAll(List.of(ann, new Owner("Ben"), new Vet("No"), new Toy("bone"), passport));
        });
    }

    private static Owner owner(Session session, String name) {
        return session.query(OWNER).where(OWNER.name.eq(name)).one();
    }

    private static Pet pet(Session session, String name) {
        return session.query(PET).where(PET.name.eq(name)).one();
    }

    private static Vet vet(Session session, String name) {
        return session.query(VET).where(VET.name.eq(name)).one();
    }

    /** Asserts that the session has nothing to write, and that the rows are those of the beginning. */
    private void assertNothingChanged(Engine engine, Session session) {
        assertThat(session.dirty()).isEmpty();
        assertThat(session.pending()).isEmpty();
        assertThat(session.deleted()).isEmpty();
        assertThat(SentStatements.in(engine, session::commit)).isZero();
        assertThat(rows(
                        engine,
                        "select o.name, p.name, v.name from pet p left join owner o on o.id = p.owner_id"
                                + " left join vet v on v.id = p.vet_id order by p.name"))
                .containsExactly("Ann|Rex|Who", "Ann|Tom|null");
        assertThat(rows(engine, "select name, version from owner order by name"))
                .containsExactly("Ann|1", "Ben|1");
        assertThat(rows(engine, "select p.name, toy_name from pet_toy join pet p on p.id = pet_id"))
                .containsExactly("Rex|ball");
        assertThat(rows(engine, "select number, name from passport join owner on owner.id = owner_id"))
                .containsExactly("A|Ann");
    }

    @TestOnAllDatabases
    void R1_addedObjectBecomesTransient(Engine engine) {
        try (Session session = sessions.open()) {
            Owner cat = new Owner("Cat");
            session.add(cat);
            session.rollback();
            assertThat(session.stateOf(cat)).isEqualTo(ObjectState.TRANSIENT);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void R1_insertedObjectBecomesTransientAndKeepsItsValues(Engine engine) {
        try (Session session = sessions.open()) {
            Owner cat = new Owner("Cat", new Pet("Fip"));
            session.add(cat);
            session.flush();
            Long id = cat.id;
            session.rollback();
            assertThat(session.stateOf(cat)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(cat.id).isEqualTo(id);
            assertThat(cat.name).isEqualTo("Cat");
            assertThat(cat.pets).hasSize(1);
            assertThat(session.get(OWNER, id)).isNull();
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void R1_insertedObjectCanBeAddedAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Owner cat = new Owner("Cat", new Pet("Fip"));
            session.add(cat);
            session.flush();
            session.rollback();
            session.add(cat);
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select p.name, version from pet p join owner o on o.id = owner_id where o.name = 'Cat'"))
                .containsExactly("Fip|1");
    }

    @TestOnAllDatabases
    void R1_markedObjectIsPersistentAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            session.delete(ann);
            session.rollback();
            assertThat(session.stateOf(ann)).isEqualTo(ObjectState.PERSISTENT);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void R1_deletedObjectsArePersistentAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Pet rex = pet(session, "Rex");
            session.delete(ann);
            session.flush();
            session.rollback();
            assertThat(session.stateOf(ann)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(session.get(OWNER, ann.id)).isSameAs(ann);
            assertThat(session.get(PET, rex.id)).isSameAs(rex);
            assertThat(ann.pets).hasSize(2);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void R1_objectAddedAndDeletedInsideIsTransient(Engine engine) {
        try (Session session = sessions.open()) {
            Owner cat = new Owner("Cat");
            session.add(cat);
            session.flush();
            session.delete(cat);
            session.flush();
            session.rollback();
            assertThat(session.stateOf(cat)).isEqualTo(ObjectState.TRANSIENT);
            session.add(cat);
            session.commit();
        }
        assertThat(rows(engine, "select count(*) from owner")).containsExactly("3");
    }

    @TestOnAllDatabases
    void R1_everythingIsExpired(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            session.rollback();
            assertThat(session.isExpired(ann)).isTrue();
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsUnflushedValuesBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.name = "Anna";
            session.rollback();
            assertThat(ann.name).isEqualTo("Ann");
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsFlushedValuesBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.name = "Anna";
            session.flush();
            session.rollback();
            assertThat(ann.name).isEqualTo("Ann");
            assertThat(ann.version).isEqualTo(1);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsValuesBackThatWereFlushedAndChangedAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.name = "Anna";
            session.flush();
            ann.name = "Anne";
            session.flush();
            ann.name = "Annie";
            session.rollback();
            assertThat(ann.name).isEqualTo("Ann");
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsBackWhatTheLastCommitLeft(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.name = "Anna";
            session.commit();
            ann.name = "Anne";
            session.flush();
            session.rollback();
            assertThat(ann.name).isEqualTo("Anna");
            assertThat(session.dirty()).isEmpty();
        }
        assertThat(rows(engine, "select name, version from owner order by name"))
                .containsExactly("Anna|2", "Ben|1");
    }

    @TestOnAllDatabases
    void D2_changeMadeBeforeTheRollbackCanBeMadeAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.name = "Anna";
            session.flush();
            session.rollback();
            ann.name = "Anna";
            session.commit();
        }
        assertThat(rows(engine, "select name, version from owner order by name"))
                .containsExactly("Anna|2", "Ben|1");
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAReferenceBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Pet rex = pet(session, "Rex");
            touch(ann.pets);
            touch(ben.pets);
            rex.owner.set(ben);
            session.rollback();
            assertThat(rex.owner.get()).isSameAs(ann);
            assertThat(ann.pets).hasSize(2);
            assertThat(ben.pets).isEmpty();
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAFlushedReferenceBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Pet rex = pet(session, "Rex");
            rex.owner.set(ben);
            session.flush();
            session.rollback();
            assertThat(rex.owner.key()).isEqualTo(ann.id);
            assertThat(rex.owner.get()).isSameAs(ann);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAReferenceBackThatReferredToANewObject(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Pet rex = pet(session, "Rex");
            rex.owner.set(new Owner("Cat"));
            session.flush();
            session.rollback();
            assertThat(rex.owner.get()).isSameAs(ann);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAHolderBackThatWasReplaced(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Pet rex = pet(session, "Rex");
            rex.owner = Ref.of(owner(session, "Ben"));
            session.flush();
            session.rollback();
            assertThat(rex.owner.get()).isSameAs(ann);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAPlainReferenceBack(Engine engine) {
        try (Session session = sessions.open()) {
            Pet rex = pet(session, "Rex");
            Vet who = rex.vet;
            Vet no = vet(session, "No");
            touch(no.pets);
            touch(who.pets);
            rex.vet = no;
            session.flush();
            assertThat(no.pets).containsExactly(rex);
            session.rollback();
            assertThat(rex.vet).isSameAs(who);
            assertThat(no.pets).isEmpty();
            assertThat(who.pets).containsExactly(rex);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsMembersBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Pet rex = ann.pets.get(0);
            ann.pets.remove(rex);
            ann.pets.add(new Pet("Fip"));
            session.rollback();
            assertThat(ann.pets).extracting(pet -> pet.name).containsExactlyInAnyOrder("Rex", "Tom");
            assertThat(rex.owner.get()).isSameAs(ann);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsFlushedMembersBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Pet rex = ann.pets.get(0);
            ann.pets.remove(rex);
            ann.pets.add(new Pet("Fip"));
            session.flush();
            session.rollback();
            assertThat(ann.pets).extracting(pet -> pet.name).containsExactlyInAnyOrder("Rex", "Tom");
            assertThat(ann.pets).contains(rex);
            assertThat(rex.owner.get()).isSameAs(ann);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAClearedCollectionBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.pets.clear();
            session.flush();
            session.rollback();
            assertThat(ann.pets).hasSize(2);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAReplacedCollectionBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            touch(ann.pets);
            ann.pets = new ArrayList<>(List.of(new Pet("Fip")));
            session.rollback();
            assertThat(ann.pets).hasSize(2);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAFlushedReplacedCollectionBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.pets = new ArrayList<>(List.of(new Pet("Fip")));
            session.flush();
            session.rollback();
            assertThat(ann.pets).extracting(pet -> pet.name).containsExactlyInAnyOrder("Rex", "Tom");
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsPairsBack(Engine engine) {
        try (Session session = sessions.open()) {
            Pet rex = pet(session, "Rex");
            Pet tom = pet(session, "Tom");
            Toy ball = session.get(TOY, "ball");
            rex.toys.remove(ball);
            ball.pets.add(tom);
            tom.toys.add(new Toy("mouse"));
            session.rollback();
            assertThat(rex.toys).containsExactly(ball);
            assertThat(tom.toys).isEmpty();
            assertThat(ball.pets).containsExactly(rex);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsFlushedPairsBack(Engine engine) {
        try (Session session = sessions.open()) {
            Pet rex = pet(session, "Rex");
            Pet tom = pet(session, "Tom");
            Toy ball = session.get(TOY, "ball");
            rex.toys.remove(ball);
            ball.pets.add(tom);
            tom.toys.add(new Toy("mouse"));
            session.flush();
            session.rollback();
            assertThat(rex.toys).containsExactly(ball);
            assertThat(tom.toys).isEmpty();
            assertThat(ball.pets).containsExactly(rex);
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsAReplacedSetOfPairsBack(Engine engine) {
        try (Session session = sessions.open()) {
            Pet rex = pet(session, "Rex");
            rex.toys = new HashSet<>(Set.of(session.get(TOY, "bone")));
            session.flush();
            session.rollback();
            assertThat(rex.toys).extracting(toy -> toy.name).containsExactly("ball");
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsTheInverseEndOfAOneToOneBack(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Passport passport = session.get(PASSPORT, "A");
            assertThat(ann.passport).isSameAs(passport);
            passport.owner = ben;
            session.flush();
            assertThat(ben.passport).isSameAs(passport);
            assertThat(ann.passport).isNull();
            session.rollback();
            assertThat(passport.owner).isSameAs(ann);
            assertThat(ann.passport).isSameAs(passport);
            assertThat(ben.passport).isNull();
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackPutsBackAOneToOneThatWasSetAtItsInverseEnd(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Passport passport = ann.passport;
            ann.passport = null;
            ben.passport = passport;
            session.flush();
            assertThat(passport.owner).isSameAs(ben);
            session.rollback();
            assertThat(passport.owner).isSameAs(ann);
            assertThat(ann.passport).isSameAs(passport);
            assertThat(ben.passport).isNull();
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void D2_rollbackLeavesACommittedOneToOneAsItWas(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Passport passport = ann.passport;
            passport.owner = ben;
            session.commit();
            session.query(OWNER).all();
            ann.name = "Anna";
            ben.name = "Benno";
            session.flush();
            session.rollback();
            assertThat(ann.passport).isNull();
            assertThat(ben.passport).isSameAs(passport);
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(rows(engine, "select name from passport join owner on owner.id = owner_id"))
                .containsExactly("Ben");
    }

    @TestOnAllDatabases
    void D2_rollbackNeedsNoSelectToBeRight(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Pet rex = pet(session, "Rex");
            ann.name = "Anna";
            rex.vet = null;
            session.flush();
            long sent = SentStatements.in(engine, () -> {
                session.rollback();
                assertThat(ann.name).isEqualTo("Ann");
                assertThat(rex.vet.name).isEqualTo("Who");
            });
            assertThat(sent).isZero();
        }
    }

    @TestOnAllDatabases
    void D2_changesAfterARollbackAreHeardOf(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Pet rex = pet(session, "Rex");
            ann.pets.remove(rex);
            rex.toys.clear();
            session.flush();
            session.rollback();
            ben.pets.add(rex);
            rex.toys.add(session.get(TOY, "bone"));
            session.commit();
            assertThat(ann.pets).extracting(pet -> pet.name).containsExactly("Tom");
        }
        assertThat(rows(
                        engine,
                        "select o.name, p.name from pet p left join owner o on o.id = p.owner_id order by p.name"))
                .containsExactly("Ben|Rex", "Ann|Tom");
        assertThat(rows(engine, "select toy_name from pet_toy order by toy_name"))
                .containsExactly("ball", "bone");
    }

    @TestOnAllDatabases
    void R1_objectReadAgainAfterItWasWrittenAndExpungedGoesBackToo(Engine engine) {
        try (Session session = sessions.open()) {
            Pet written = pet(session, "Rex");
            written.name = "Max";
            written.owner.set(owner(session, "Ben"));
            written.vet = vet(session, "No");
            session.flush();
            session.expunge(written);
            Pet read = pet(session, "Max");
            assertThat(read).isNotSameAs(written);
            assertThat(read.vet.name).isEqualTo("No");
            session.rollback();
            assertThat(read.name).isEqualTo("Rex");
            assertThat(read.vet.name).isEqualTo("Who");
            assertThat(session.isExpired(read)).isTrue();
            assertNothingChanged(engine, session);
            assertThat(read.owner.get().name).isEqualTo("Ann");
        }
    }

    @TestOnAllDatabases
    void R4_objectReadAgainWithinASavepointGoesBackToo(Engine engine) {
        try (Session session = sessions.open()) {
            try (NestedTransaction nested = session.beginNested()) {
                Owner written = owner(session, "Ann");
                written.name = "Anne";
                session.flush();
                session.expunge(written);
                owner(session, "Anne");
                nested.rollback();
            }
            Owner ann = session.get(OWNER, owner(session, "Ann").id);
            assertThat(ann.name).isEqualTo("Ann");
            ann.name = "Anna";
            session.flush(); // by the version that the row has again
            session.rollback();
            assertNothingChanged(engine, session);
        }
    }

    @TestOnAllDatabases
    void R1_objectReadAgainAfterItsRowWasInsertedIsTransientToo(Engine engine) {
        try (Session session = sessions.open()) {
            Owner cat = new Owner("Cat");
            session.add(cat);
            session.flush();
            session.expunge(cat);
            Owner read = owner(session, "Cat");
            session.rollback();
            assertThat(session.stateOf(read)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(session.contains(read)).isFalse();
            assertNothingChanged(engine, session);
        }
    }
}
