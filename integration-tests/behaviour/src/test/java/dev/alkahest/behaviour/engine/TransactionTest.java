package dev.alkahest.behaviour.engine;

import static dev.alkahest.behaviour.engine.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.ClosedException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Savepoint;
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

    @TestOnAllDatabases(needs = Capability.READS_BESIDE_WRITES)
    void whatOneTransactionHasNotCommittedAnotherDoesNotSee(Engine engine) {
        try (Connection connection = engine.connect()) {
            NOTE.insert(connection, 1, "a");
            assertThat(NOTE.count(engine)).isZero();
            connection.commit();
        }
        assertThat(NOTE.count(engine)).isEqualTo(1);
    }

    @TestOnAllDatabases
    void rollbackToASavepointTakesBackWhatCameAfterIt(Engine engine) {
        engine.begin(connection -> {
            NOTE.insert(connection, 1, "a");
            try (Savepoint savepoint = connection.savepoint()) {
                NOTE.insert(connection, 2, "b");
                savepoint.rollback();
            }
            try (Savepoint savepoint = connection.savepoint()) {
                NOTE.insert(connection, 3, "c");
                savepoint.commit();
            }
        });
        assertThat(NOTE.count(engine)).isEqualTo(2);
    }

    @TestOnAllDatabases
    void errorBehindASavepointIsForgottenWithIt(Engine engine) {
        engine.begin(connection -> {
            NOTE.insert(connection, 1, "a");
            assertThatThrownBy(() -> {
                        try (Savepoint savepoint = connection.savepoint()) {
                            NOTE.insert(connection, 1, "again");
                            savepoint.commit();
                        }
                    })
                    .isInstanceOf(UniqueException.class);
            NOTE.insert(connection, 2, "b");
        });
        assertThat(NOTE.count(engine)).isEqualTo(2);
    }

    @TestOnAllDatabases
    void savepointThatEndsEndsThoseWithinIt(Engine engine) {
        engine.begin(connection -> {
            Savepoint outer = connection.savepoint();
            Savepoint inner = connection.savepoint();
            NOTE.insert(connection, 1, "a");
            outer.rollback();
            assertThat(inner.isOpen()).isFalse();
            assertThatThrownBy(inner::commit)
                    .isInstanceOf(ClosedException.class)
                    .hasMessage("commit() of a savepoint that has ended: it was committed or rolled back, or the"
                            + " transaction or a savepoint around it was.");
        });
        assertThat(NOTE.count(engine)).isZero();
    }

    @TestOnAllDatabases
    void endOfATransactionEndsItsSavepoints(Engine engine) {
        try (Connection connection = engine.connect()) {
            Savepoint savepoint = connection.savepoint();
            NOTE.insert(connection, 1, "a");
            connection.commit();
            assertThat(savepoint.isOpen()).isFalse();
            savepoint.close();
        }
        assertThat(NOTE.count(engine)).isEqualTo(1);
    }
}
