package dev.alkahest.behaviour.engine;

import static dev.alkahest.behaviour.engine.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import org.junit.jupiter.api.BeforeEach;

class TransactionTest {

    @BeforeEach
    void createTable(Engine engine) {
        NOTE.create(engine);
    }

    @TestOnAllDatabases
    void committedRowsStay(Engine engine) {
        engine.begin(connection -> NOTE.insert(connection, 1, "a"));
        assertThat(NOTE.count(engine)).isEqualTo(1);
    }

    @TestOnAllDatabases
    void workThatThrowsIsRolledBack(Engine engine) {
        assertThatThrownBy(() -> engine.begin(connection -> {
                    NOTE.insert(connection, 1, "a");
                    throw new IllegalStateException("on second thoughts");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(NOTE.count(engine)).isZero();
    }

    @TestOnAllDatabases
    void closingRollsBack(Engine engine) {
        try (Connection connection = engine.connect()) {
            NOTE.insert(connection, 1, "a");
        }
        assertThat(NOTE.count(engine)).isZero();
    }

    @TestOnAllDatabases
    void oneConnectionHasOneTransactionAfterTheOther(Engine engine) {
        try (Connection connection = engine.connect()) {
            NOTE.insert(connection, 1, "a");
            connection.commit();
            NOTE.insert(connection, 2, "b");
            connection.rollback();
            NOTE.insert(connection, 3, "c");
            connection.commit();
        }
        assertThat(NOTE.count(engine)).isEqualTo(2);
    }

    @TestOnAllDatabases
    void transactionGoesOnAfterARollbackBecauseOfAnError(Engine engine) {
        try (Connection connection = engine.connect()) {
            NOTE.insert(connection, 1, "a");
            connection.commit();
            assertThatThrownBy(() -> NOTE.insert(connection, 1, "b")).isInstanceOf(UniqueException.class);
            connection.rollback();
            NOTE.insert(connection, 2, "c");
            connection.commit();
        }
        assertThat(NOTE.count(engine)).isEqualTo(2);
    }

    @TestOnAllDatabases
    void whatOneTransactionHasNotCommittedAnotherDoesNotSee(Engine engine) {
        try (Connection connection = engine.connect()) {
            NOTE.insert(connection, 1, "a");
            assertThat(NOTE.count(engine)).isZero();
            connection.commit();
        }
        assertThat(NOTE.count(engine)).isEqualTo(1);
    }
}
