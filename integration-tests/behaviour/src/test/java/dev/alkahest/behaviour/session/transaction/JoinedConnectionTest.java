package dev.alkahest.behaviour.session.transaction;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.transaction.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Savepoint;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.JoinMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Sql;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Rule T7. */
@KeepsTables
class JoinedConnectionTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new TransactionMappers());
        sessions.metadata().createAll(engine);
    }

    private static void insert(Connection connection, String owner) {
        connection.execute(Sql.insert(ACCOUNT).set(ACCOUNT.owner, owner));
    }

    private static List<String> owners(Engine engine) {
        return rows(engine, "select owner from account order by owner");
    }

    private List<String> owners(Connection connection) {
        try (Session session = sessions.withConnection(connection).open()) {
            return session.query(ACCOUNT).orderBy(ACCOUNT.owner.asc()).all().stream()
                    .map(account -> account.owner)
                    .toList();
        }
    }

    @TestOnAllDatabases
    void T7_commitLeavesTheTransactionToTheUser(Engine engine) {
        try (Connection connection = engine.connect()) {
            insert(connection, "Ada");
            sessions.withConnection(connection).transaction(session -> session.add(new Account("Bob")));
            assertThat(connection.isInTransaction()).isTrue();
            assertThat(owners(connection)).containsExactly("Ada", "Bob");
        }
        assertThat(owners(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void T7_userCommitsWhatTheSessionHasWritten(Engine engine) {
        try (Connection connection = engine.connect()) {
            sessions.withConnection(connection).transaction(session -> session.add(new Account("Bob")));
            connection.commit();
        }
        assertThat(owners(engine)).containsExactly("Bob");
    }

    @TestOnAllDatabases
    void T7_rollbackTakesBackWhatTheUserHasDone(Engine engine) {
        try (Connection connection = engine.connect()) {
            insert(connection, "Ada");
            try (Session session = sessions.withConnection(connection).open()) {
                Account bob = new Account("Bob");
                session.add(bob);
                session.flush();
                session.rollback();
                assertThat(session.stateOf(bob)).isEqualTo(ObjectState.TRANSIENT);
            }
            assertThat(owners(connection)).isEmpty();
        }
    }

    @TestOnAllDatabases
    void T7_closedSessionLeavesTheConnectionAndItsTransactionOpen(Engine engine) {
        try (Connection connection = engine.connect()) {
            insert(connection, "Ada");
            assertThat(owners(connection)).containsExactly("Ada");
            assertThat(connection.isClosed()).isFalse();
            connection.commit();
        }
        assertThat(owners(engine)).containsExactly("Ada");
    }

    @TestOnAllDatabases
    void T7_sessionClosedBeforeItsCommitLeavesWhatItHasFlushed(Engine engine) {
        try (Connection connection = engine.connect()) {
            Account bob = new Account("Bob");
            try (Session session = sessions.withConnection(connection).open()) {
                session.add(bob);
                session.flush();
            }
            assertThat(owners(connection)).containsExactly("Bob");
            assertThat(sessions.open().stateOf(bob)).isEqualTo(ObjectState.DETACHED);
        }
    }

    @TestOnAllDatabases
    void T7_sessionWithinASavepointOfTheUsersHasOneOfItsOwn(Engine engine) {
        try (Connection connection = engine.connect()) {
            insert(connection, "Ada");
            try (Savepoint savepoint = connection.savepoint()) {
                insert(connection, "Bob");
                try (Session session = sessions.withConnection(connection).open()) {
                    session.add(new Account("Cleo"));
                    session.flush();
                    session.rollback();
                    session.add(new Account("Dan"));
                    session.commit();
                }
                savepoint.commit();
            }
            connection.commit();
        }
        assertThat(owners(engine)).containsExactly("Ada", "Bob", "Dan");
    }

    @TestOnAllDatabases
    void T7_rollbackOnlyGoesBackToTheSavepointAround(Engine engine) {
        try (Connection connection = engine.connect()) {
            insert(connection, "Ada");
            try (Savepoint savepoint = connection.savepoint()) {
                insert(connection, "Bob");
                try (Session session = sessions.withConnection(connection, JoinMode.ROLLBACK_ONLY)
                        .open()) {
                    session.add(new Account("Cleo"));
                    session.flush();
                    session.rollback();
                }
                assertThat(savepoint.isOpen()).isFalse();
            }
            assertThat(owners(connection)).containsExactly("Ada");
        }
    }

    @TestOnAllDatabases
    void T7_savepointOfItsOwnKeepsWhatTheUserHasDone(Engine engine) {
        try (Connection connection = engine.connect()) {
            insert(connection, "Ada");
            SessionFactory joined = sessions.withConnection(connection, JoinMode.SAVEPOINT);
            try (Session session = joined.open()) {
                session.add(new Account("Bob"));
                session.flush();
            }
            assertThat(owners(connection)).containsExactly("Ada");
            try (Session session = joined.open()) {
                session.nested(() -> session.add(new Account("Cleo")));
                session.commit();
                session.add(new Account("Dan"));
                session.rollback();
            }
            assertThat(owners(connection)).containsExactly("Ada", "Cleo");
        }
        assertThat(owners(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void T7_failedFlushGoesBackToTheSavepointOfItsOwn(Engine engine) {
        try (Connection connection = engine.connect()) {
            insert(connection, "Ada");
            try (Session session =
                    sessions.withConnection(connection, JoinMode.SAVEPOINT).open()) {
                session.add(new Account("Ada"));
                assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
                session.rollback();
                session.add(new Account("Bob"));
                session.commit();
            }
            connection.commit();
        }
        assertThat(owners(engine)).containsExactly("Ada", "Bob");
    }

    @TestOnAllDatabases
    void T7_fullControlCommitsAndRollsBackAll(Engine engine) {
        try (Connection connection = engine.connect()) {
            SessionFactory joined = sessions.withConnection(connection, JoinMode.FULL_CONTROL);
            insert(connection, "Ada");
            joined.transaction(session -> session.add(new Account("Bob")));
            assertThat(connection.isInTransaction()).isFalse();
            insert(connection, "Cleo");
            try (Session session = joined.open()) {
                assertThat(session.query(ACCOUNT).count()).isEqualTo(3);
            }
            assertThat(connection.isInTransaction()).isFalse();
        }
        assertThat(owners(engine)).containsExactly("Ada", "Bob");
    }

    @TestOnAllDatabases
    void T7_everyTestInATransactionThatIsRolledBack(Engine engine) {
        for (String owner : List.of("Ada", "Ada")) { // two tests, which would be in each other's way
            try (Connection connection = engine.connect()) {
                SessionFactory ofTest = sessions.withConnection(connection, JoinMode.SAVEPOINT);
                ofTest.transaction(session -> session.add(new Account(owner)));
                assertThatThrownBy(() -> ofTest.transaction(session -> session.add(new Account(owner))))
                        .isInstanceOf(UniqueException.class);
                ofTest.transaction(session ->
                        assertThat(session.query(ACCOUNT).one().owner).isEqualTo(owner));
            }
        }
        assertThat(owners(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void T7_connectionOfAnotherEngineIsRefused(Engine engine) {
        try (Engine other = Engine.create("h2:mem:joined_other");
                Connection connection = other.connect()) {
            assertThatThrownBy(() -> sessions.withConnection(connection))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(
                            "withConnection(...) needs a connection of the factory's own engine, Engine(");
        }
    }
}
