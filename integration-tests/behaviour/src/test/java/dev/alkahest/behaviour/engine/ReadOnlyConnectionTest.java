package dev.alkahest.behaviour.engine;

import static dev.alkahest.behaviour.engine.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import dev.alkahest.engine.Isolation;
import dev.alkahest.sql.Sql;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class ReadOnlyConnectionTest {

    @BeforeEach
    void createRow(Engine engine) {
        NOTE.create(engine);
        engine.begin(connection -> NOTE.insert(connection, 1, "a"));
    }

    @TestOnAllDatabases
    void statementsThatWriteAreRefused(Engine engine) {
        try (Connection connection = engine.connect()) {
            connection.readOnly();
            assertThatThrownBy(() -> NOTE.insert(connection, 2, "b"))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(
                            "An INSERT, UPDATE or DELETE on a connection of readOnly(). Take another connection for it"
                                    + " with engine.connect().");
            assertThatThrownBy(() -> connection.executeAll(List.of(Sql.delete(NOTE))))
                    .isInstanceOf(InvalidStateException.class);
            assertThat(connection.scalars(Sql.select(NOTE.body).from(NOTE)).all())
                    .containsExactly("a");
        }
    }

    @TestOnAllDatabases(except = Database.H2) // which has no transactions that only read
    void databaseRefusesTextsThatWrite(Engine engine) {
        try (Connection connection = engine.connect()) {
            connection.readOnly();
            for (int transaction = 0; transaction < 2; transaction++) {
                assertThatThrownBy(() -> connection.update("DELETE FROM note")).isInstanceOf(DatabaseException.class);
                connection.rollback();
            }
        }
        assertThat(NOTE.count(engine)).isEqualTo(1);
    }

    @TestOnAllDatabases
    void whoBorrowsTheConnectionNextCanWrite(EngineBuilder builder) {
        try (Engine engine = builder.poolSize(1).maxOverflow(0).create()) {
            try (Connection connection = engine.connect(Isolation.SERIALIZABLE)) {
                connection.readOnly();
                assertThat(connection.isInTransaction()).isFalse();
                assertThat(connection.scalars(Sql.select(NOTE.id).from(NOTE)).all())
                        .containsExactly(1);
            }
            engine.begin(connection -> NOTE.insert(connection, 2, "b"));
            assertThat(NOTE.count(engine)).isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void connectionWithoutTransactionsIsNeverReadOnly(Engine engine) {
        try (Connection reading = engine.connect();
                Connection committing = engine.connect(Isolation.AUTOCOMMIT)) {
            reading.readOnly();
            assertThatThrownBy(() -> reading.isolation(Isolation.AUTOCOMMIT))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("readOnly() is for transactions, and isolation(AUTOCOMMIT) is to have none."
                            + " Leave out one of them.");
            assertThatThrownBy(committing::readOnly).isInstanceOf(InvalidStateException.class);
        }
    }

    @TestOnAllDatabases
    void transactionThatHasBegunStaysAsItIs(Engine engine) {
        try (Connection connection = engine.connect()) {
            NOTE.insert(connection, 2, "b");
            assertThatThrownBy(connection::readOnly)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("The access of a transaction that has begun can't be changed. Say readOnly() before its"
                            + " first statement, on a connection of the engine's own.");
        }
    }
}
