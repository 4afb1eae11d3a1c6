package dev.alkahest.behaviour.session.rollback;

import static dev.alkahest.behaviour.TableRows.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.SessionInactiveException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;

class NestedSavepointsTest extends OwnerTests {

    @TestOnAllDatabases
    void R5_collectionLoadedInACommittedSavepointIsOfTheOneAroundIt(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            try (NestedTransaction outer = session.beginNested()) {
                session.delete(pet(session, "Tom"));
                session.nested(() -> assertThat(ann.pets).hasSize(1));
                outer.rollback();
            }
            assertThat(ann.pets).hasSize(2);
        }
    }

    @TestOnAllDatabases
    void R5_committedSavepointIsPartOfTheTransaction(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            try (NestedTransaction nested = session.beginNested()) {
                ann.name = "Hanna";
                session.add(new Owner("Dan"));
                nested.commit();
            }
            assertThat(session.isExpired(ann)).isFalse();
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Ben|1", "Dan|1", "Hanna|2");
    }

    @TestOnAllDatabases
    void R5_rollbackOfTheTransactionTakesBackCommittedSavepoints(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner ben = owner(session, "Ben");
            Pet rex = pet(session, "Rex");
            Owner dan = new Owner("Dan");
            ann.name = "Anna";
            try (NestedTransaction nested = session.beginNested()) {
                ann.name = "Hanna";
                session.add(dan);
                ben.pets.add(rex);
                nested.commit();
            }
            session.delete(ben);
            session.flush();
            session.rollback();
            assertThat(ann.name).isEqualTo("Ann");
            assertThat(ann.version).isEqualTo(1);
            assertThat(session.stateOf(dan)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(session.stateOf(ben)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(rex.owner.get()).isSameAs(ann);
            assertThat(ann.pets).hasSize(2);
            assertThat(ben.pets).isEmpty();
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(owners(engine)).containsExactly("Ann|1", "Ben|1");
    }

    @TestOnAllDatabases
    void R5_rollbackOfTheTransactionTakesBackWhatASavepointLeft(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.name = "Anna";
            try (NestedTransaction nested = session.beginNested()) {
                ann.name = "Hanna";
                session.flush();
                nested.rollback();
            }
            ann.name = "Anne";
            session.flush();
            session.rollback();
            assertThat(ann.name).isEqualTo("Ann");
            assertThat(ann.version).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void R6_savepointsNest(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            try (NestedTransaction outer = session.beginNested()) {
                ann.name = "Anna";
                try (NestedTransaction inner = session.beginNested()) {
                    ann.name = "Hanna";
                    session.add(new Owner("Dan"));
                    session.flush();
                    inner.rollback();
                }
                assertThat(ann.name).isEqualTo("Anna");
                try (NestedTransaction inner = session.beginNested()) {
                    session.add(new Owner("Eve"));
                    inner.commit();
                }
                outer.commit();
            }
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Anna|2", "Ben|1", "Eve|1");
    }

    @TestOnAllDatabases
    void R6_rollbackOfTheOuterTakesBackTheInner(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            Owner dan = new Owner("Dan");
            NestedTransaction outer = session.beginNested();
            ann.name = "Anna";
            NestedTransaction committed = session.beginNested();
            session.add(dan);
            committed.commit();
            NestedTransaction open = session.beginNested();
            ann.name = "Hanna";
            session.flush();
            outer.rollback();
            assertThat(open.isOpen()).isFalse();
            assertThat(ann.name).isEqualTo("Ann");
            assertThat(session.stateOf(dan)).isEqualTo(ObjectState.TRANSIENT);
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Ann|1", "Ben|1");
    }

    @TestOnAllDatabases
    void R6_endedSavepointSaysSo() {
        try (Session session = sessions.open()) {
            NestedTransaction outer = session.beginNested();
            NestedTransaction inner = session.beginNested();
            outer.commit();
            assertThatThrownBy(inner::commit)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("commit() of a savepoint that has ended: it was committed or rolled back, or the"
                            + " transaction or a savepoint around it was.");
            assertThatThrownBy(outer::rollback)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageStartingWith("rollback() of a savepoint that has ended");
            inner.close();
            outer.close();
        }
    }

    @TestOnAllDatabases
    void T3_commitEndsOpenSavepointsWell(Engine engine) {
        try (Session session = sessions.open()) {
            NestedTransaction nested = session.beginNested();
            session.add(new Owner("Dan"));
            session.commit();
            assertThat(nested.isOpen()).isFalse();
            nested.close();
        }
        assertThat(owners(engine)).containsExactly("Ann|1", "Ben|1", "Dan|1");
    }

    @TestOnAllDatabases
    void T4_rollbackOfTheSessionEndsTheWholeTransaction(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.name = "Anna";
            NestedTransaction nested = session.beginNested();
            ann.name = "Hanna";
            session.flush();
            session.rollback();
            assertThat(nested.isOpen()).isFalse();
            assertThat(ann.name).isEqualTo("Ann");
            assertThat(ann.version).isEqualTo(1);
        }
        assertThat(owners(engine)).containsExactly("Ann|1", "Ben|1");
    }

    @TestOnAllDatabases
    void T6_failedFlushRollsBackToTheSavepointOnly(Engine engine) {
        try (Session session = sessions.open()) {
            Owner ann = owner(session, "Ann");
            ann.name = "Anna";
            Toy ball = new Toy("ball");
            assertThatThrownBy(() -> {
                        try (NestedTransaction nested = session.beginNested()) {
                            ann.name = "Hanna";
                            session.add(ball);
                            nested.commit();
                        }
                    })
                    .isInstanceOf(DatabaseException.class);
            assertThat(ann.name).isEqualTo("Anna");
            assertThat(session.stateOf(ball)).isEqualTo(ObjectState.TRANSIENT);
            session.add(new Toy("rope"));
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Anna|2", "Ben|1");
        assertThat(rows(engine, "select name from toy order by name")).containsExactly("ball", "bone", "rope");
    }

    @TestOnAllDatabases
    void T6_sessionIsInactiveUntilTheSavepointIsRolledBack(Engine engine) {
        try (Session session = sessions.open()) {
            owner(session, "Ann").name = "Anna";
            NestedTransaction nested = session.beginNested();
            session.add(new Toy("ball"));
            assertThatThrownBy(session::flush).isInstanceOf(DatabaseException.class);
            assertThatThrownBy(session::pending)
                    .isInstanceOf(SessionInactiveException.class)
                    .hasMessage("pending() on a session whose flush has failed. Call rollback() first, of the savepoint"
                            + " or of the session.")
                    .hasCauseInstanceOf(DatabaseException.class);
            assertThatThrownBy(nested::commit).isInstanceOf(SessionInactiveException.class);
            nested.rollback();
            assertThat(session.pending()).isEmpty();
            session.commit();
        }
        assertThat(owners(engine)).containsExactly("Anna|2", "Ben|1");
    }
}
