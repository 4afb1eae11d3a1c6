package dev.alkahest.behaviour.engine;

import static dev.alkahest.behaviour.engine.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DisconnectException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.UniqueException;
import dev.alkahest.UnknownOutcomeException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.Databases;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import dev.alkahest.engine.Isolation;
import dev.alkahest.engine.StatementBinder;
import dev.alkahest.sql.Sql;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutoCommitTest {

    @TestOnAllDatabases
    void eachStatementIsCommittedByItself(Engine engine) {
        NOTE.create(engine);
        try (Connection connection = engine.connect(Isolation.AUTOCOMMIT)) {
            NOTE.insert(connection, 1, "a");
            assertThat(NOTE.count(engine)).isEqualTo(1);
            assertThat(connection.isAutoCommit()).isTrue();
            assertThat(connection.isInTransaction()).isFalse();
            assertThatThrownBy(() -> NOTE.insert(connection, 1, "b")).isInstanceOf(UniqueException.class);
            NOTE.insert(connection, 2, "c");
            connection.rollback();
        }
        assertThat(NOTE.count(engine)).isEqualTo(2);
    }

    @TestOnAllDatabases
    void whoBorrowsTheConnectionNextHasTransactionsAgain(EngineBuilder builder) {
        try (Engine engine = builder.poolSize(1).maxOverflow(0).create()) {
            NOTE.create(engine);
            engine.connect(Isolation.AUTOCOMMIT).close();
            try (Connection connection = engine.connect()) {
                NOTE.insert(connection, 1, "a");
                assertThat(connection.isAutoCommit()).isFalse();
            }
            assertThat(NOTE.count(engine)).isZero();
        }
    }

    @TestOnAllDatabases
    void oneConnectionCanHaveTransactionsAndNone(Engine engine) {
        NOTE.create(engine);
        try (Connection connection = engine.connect()) {
            connection.isolation(Isolation.AUTOCOMMIT);
            NOTE.insert(connection, 1, "a");
            connection.isolation(Isolation.SERIALIZABLE);
            NOTE.insert(connection, 2, "b");
            connection.rollback();
            NOTE.insert(connection, 3, "c");
            connection.commit();
        }
        assertThat(NOTE.count(engine)).isEqualTo(2);
    }

    @TestOnAllDatabases
    void rowsAreStreamed(Engine engine) {
        NOTE.create(engine);
        engine.begin(connection -> NOTE.insert(connection, 1, "a"));
        try (Connection connection = engine.connect(Isolation.AUTOCOMMIT)) {
            List<Object> bodies = connection.stream(Sql.select(NOTE.body).from(NOTE))
                    .map(row -> row.get(0))
                    .toList();
            assertThat(bodies).containsExactly("a");
        }
    }

    @TestOnAllDatabases
    void whatNeedsATransactionIsRefused(Engine engine) {
        try (Connection connection = engine.connect(Isolation.AUTOCOMMIT)) {
            assertThatThrownBy(connection::savepoint)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("savepoint() on a connection of isolation(AUTOCOMMIT), which has no transactions."
                            + " Set another isolation before.");
            assertThatThrownBy(() -> connection.beginTwoPhase("transfer-1"))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageStartingWith("beginTwoPhase() on a connection of isolation(AUTOCOMMIT)");
        }
    }

    @TestOnAllDatabases
    void engineIsNeverWithoutTransactions(EngineBuilder builder) {
        assertThatThrownBy(() -> builder.isolation(Isolation.AUTOCOMMIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "An engine works in transactions, and AUTOCOMMIT is to have none: a change could be done in part."
                                + " Use engine.connect(Isolation.AUTOCOMMIT) for the statements that need it.");
    }

    @TestOnAllDatabases
    void transactionThatHasBegunStaysOne(Engine engine) {
        NOTE.create(engine);
        try (Connection connection = engine.connect()) {
            NOTE.insert(connection, 1, "a");
            assertThatThrownBy(() -> connection.isolation(Isolation.AUTOCOMMIT))
                    .isInstanceOf(InvalidStateException.class);
        }
        assertThat(NOTE.count(engine)).isZero();
    }

    @TestOnAllDatabases(
            except = {Database.H2, Database.MARIADB, Database.HSQLDB, Database.FIREBIRD, Database.DERBY}) // no VACUUM
    void statementsRunThatDatabasesRefuseInATransaction(Engine engine) {
        assertThatThrownBy(() -> engine.begin(connection -> connection.update("VACUUM")))
                .hasMessageContaining("VACUUM");
        try (Connection connection = engine.connect(Isolation.AUTOCOMMIT)) {
            connection.update("VACUUM");
        }
    }

    @Test
    void statementWhoseConnectionDiedHasAnUnknownOutcome() {
        try (Engine engine = Engine.create(Databases.url(Database.POSTGRESQL))) {
            NOTE.create(engine);
            try (Connection connection = engine.connect(Isolation.AUTOCOMMIT)) {
                int pid = connection.query("SELECT pg_backend_pid()", StatementBinder.NOTHING, rows -> {
                    rows.next();
                    return rows.getInt(1);
                });
                engine.begin(other -> other.query(
                        "SELECT pg_terminate_backend(" + pid + ", 5000)",
                        StatementBinder.NOTHING,
                        rows -> rows.next()));
                assertThatThrownBy(() -> NOTE.insert(connection, 1, "a"))
                        .isInstanceOf(UnknownOutcomeException.class)
                        .hasMessageContaining("whether it did is not known");
                assertThatThrownBy(() -> NOTE.insert(connection, 1, "a")).isInstanceOf(DisconnectException.class);
            }
            engine.begin(connection -> NOTE.insert(connection, 1, "a"));
            assertThat(NOTE.count(engine)).isEqualTo(1);
        }
    }
}
