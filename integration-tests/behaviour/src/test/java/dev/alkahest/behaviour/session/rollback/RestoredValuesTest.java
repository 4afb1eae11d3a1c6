package dev.alkahest.behaviour.session.rollback;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.rollback.ToyTable.TOY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.lang.ref.WeakReference;

class RestoredValuesTest extends OwnerTests {

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
    void R7_rollbackReachesObjectsThatNobodyElseHolds(Engine engine) {
        try (Session session = sessions.open()) {
            WeakReference<Owner> ann = new WeakReference<>(owner(session, "Ann"));
            owner(session, "Ann").name = "Anna";
            session.flush();
            System.gc();
            session.rollback();
            assertThat(ann.get()).isNotNull().satisfies(held -> {
                assertThat(held.name).isEqualTo("Ann");
                assertThat(session.contains(held)).isTrue();
            });
            assertNothingChanged(engine, session);
        }
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
}
