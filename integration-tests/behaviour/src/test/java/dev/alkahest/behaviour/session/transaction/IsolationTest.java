package dev.alkahest.behaviour.session.transaction;

import static dev.alkahest.behaviour.session.transaction.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Isolation;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;

class IsolationTest extends AccountTests {

    /** SQLite gives every transaction the rows as they were when it began. */
    private static boolean hasLevels(Engine engine) {
        return !engine.dialect().name().equals("sqlite");
    }

    /** Returns whether a transaction that has read a table sees what another commits to it then. */
    private boolean seesLaterCommits(SessionFactory reading) {
        try (Session session = reading.open()) {
            long before = session.query(ACCOUNT).count();
            saved("account " + before);
            return session.query(ACCOUNT).count() > before;
        }
    }

    @TestOnAllDatabases(except = Database.DERBY) // whose REPEATABLE READ locks the rows it reads, and lets new ones in
    void T12_transactionsSeeSoMuchOfOthers(Engine engine) {
        SessionFactory repeatable = sessions.withIsolation(Isolation.REPEATABLE_READ);
        assertThat(seesLaterCommits(repeatable)).isFalse();
        assertThat(seesLaterCommits(sessions.withIsolation(Isolation.READ_COMMITTED)))
                .isEqualTo(hasLevels(engine));
        assertThat(seesLaterCommits(repeatable)).isFalse();
    }

    @TestOnAllDatabases
    void T12_connectionHasTheLevelOfTheEngineAfterwards(Engine engine) throws Exception {
        int usual = level(engine);
        sessions.withIsolation(Isolation.SERIALIZABLE)
                .transaction(session -> session.query(ACCOUNT).all());
        assertThat(level(engine)).isEqualTo(usual);
        try (Connection connection = engine.connect()) {
            connection.isolation(Isolation.SERIALIZABLE);
            connection.isolation(Isolation.READ_UNCOMMITTED);
        }
        assertThat(level(engine)).isEqualTo(usual);
    }

    private static int level(Engine engine) throws Exception {
        try (Connection connection = engine.connect()) {
            return connection.jdbc().getTransactionIsolation();
        }
    }

    @TestOnAllDatabases
    void T12_transactionThatHasBegunKeepsItsLevel(Engine engine) {
        try (Connection connection = engine.connect()) {
            connection.update("DELETE FROM account");
            assertThatThrownBy(() -> connection.isolation(Isolation.SERIALIZABLE))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(
                            "The isolation of a transaction that has begun can't be changed. Say isolation(SERIALIZABLE)"
                                    + " before its first statement, on a connection of the engine's own.");
            Session session = sessions.withIsolation(Isolation.SERIALIZABLE)
                    .withConnection(connection)
                    .open();
            assertThatThrownBy(() -> session.query(ACCOUNT).all())
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("leave withIsolation(...) out");
        }
    }

    @TestOnAllDatabases
    void T12_levelThatIsLackingIsAnErrorAtTheFirstStatement(Engine engine) {
        try (Engine lacking = Engine.builder(LevellessDataSource.of(engine), engine.dialect())
                        .create();
                Session session = SessionFactory.create(lacking, new TransactionMappers())
                        .withIsolation(Isolation.SERIALIZABLE)
                        .open()) {
            assertThatThrownBy(() -> session.query(ACCOUNT).all())
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("has no transactions of the isolation SERIALIZABLE");
        }
    }

    @TestOnAllDatabases
    void T12_sessionIsNeverWithoutTransactions(Engine engine) {
        assertThatThrownBy(() -> sessions.withIsolation(Isolation.AUTOCOMMIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A session works in transactions, and AUTOCOMMIT is to have none");
        try (Connection connection = engine.connect(Isolation.AUTOCOMMIT);
                Session session = sessions.withConnection(connection).open()) {
            assertThatThrownBy(() -> session.query(ACCOUNT).all())
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(
                            "A session works in transactions, and the connection of withConnection(...) has none: its"
                                    + " isolation is AUTOCOMMIT. Give it another, or take another connection.");
        }
    }
}
