package dev.alkahest.behaviour.session.rollback;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.rollback.OwnerTable.OWNER;
import static dev.alkahest.behaviour.session.rollback.PetTable.PET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;

class RollbackTest extends OwnerTests {

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
