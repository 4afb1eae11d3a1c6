package dev.alkahest.engine;

import dev.alkahest.AlkahestException;
import dev.alkahest.ClosedException;
import dev.alkahest.DisconnectException;
import dev.alkahest.FailedStatement;
import dev.alkahest.UnknownOutcomeException;
import dev.alkahest.pool.Lease;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One conversation with a database, held from {@link Engine#connect()} to {@link #close()}.
 *
 * <p>A transaction begins by itself with the first statement, and lasts until {@link #commit()} or {@link #rollback()};
 * the next statement begins another. Closing rolls back what was not committed. After an exception, roll back: some
 * databases refuse every further statement of the transaction.
 *
 * <p>Not thread-safe: one per unit of work.
 */
public final class Connection implements AutoCloseable {

    private final Engine engine;
    private final Lease lease;
    private final java.sql.Connection jdbc;
    private final @Nullable Echo echo;
    private boolean inTransaction;
    private boolean disconnected;
    private boolean closed;

    Connection(Engine engine, Lease lease, @Nullable Echo echo) {
        this.engine = engine;
        this.lease = lease;
        this.jdbc = lease.connection();
        this.echo = echo;
    }

    /** Returns the engine this connection is of. */
    public Engine engine() {
        return engine;
    }

    /** Tells whether a statement was sent since the last commit or rollback. */
    public boolean isInTransaction() {
        return inTransaction;
    }

    /** Tells whether {@link #close()} was called. */
    public boolean isClosed() {
        return closed;
    }

    /**
     * Runs a statement that returns rows. For sessions and other libraries: users say {@code execute}.
     *
     * @return what the reader returned
     */
    public <R extends @Nullable Object> R query(String sql, StatementBinder binder, ResultReader<R> reader) {
        beforeStatement("query");
        try (PreparedStatement statement = jdbc.prepareStatement(sql)) {
            binder.bind(statement);
            if (echo != null) {
                echo.bound(statement);
            }
            R result = reader.read(statement.executeQuery());
            if (echo != null) {
                echo.queried(sql, result);
            }
            return result;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /**
     * Runs a statement that changes rows. For sessions and other libraries: users say {@code execute}.
     *
     * @return how many rows it changed
     */
    public int update(String sql, StatementBinder binder) {
        beforeStatement("update");
        try (PreparedStatement statement = jdbc.prepareStatement(sql)) {
            binder.bind(statement);
            if (echo != null) {
                echo.bound(statement);
            }
            int changed = statement.executeUpdate();
            if (echo != null) {
                echo.changed(sql, changed);
            }
            return changed;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /**
     * Runs a statement once for each row, in one batch.
     *
     * @return for each row, how many rows of the database it changed, or {@link java.sql.Statement#SUCCESS_NO_INFO}
     */
    public int[] batch(String sql, int rows, BatchBinder binder) {
        beforeStatement("batch");
        try (PreparedStatement statement = jdbc.prepareStatement(sql)) {
            return runBatch(statement, sql, rows, binder);
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /**
     * Runs an INSERT once for each row, in one batch, and reads the values that the database gave to {@code keyColumns}.
     *
     * @return what the reader made of the keys; how their order follows the rows' is for the dialect to know
     */
    public <R extends @Nullable Object> R batchWithKeys(
            String sql, String[] keyColumns, int rows, BatchBinder binder, ResultReader<R> keys) {
        beforeStatement("batchWithKeys");
        try (PreparedStatement statement = jdbc.prepareStatement(sql, keyColumns)) {
            runBatch(statement, sql, rows, binder);
            try (ResultSet generated = statement.getGeneratedKeys()) {
                return keys.read(generated);
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    private int[] runBatch(PreparedStatement statement, String sql, int rows, BatchBinder binder) throws SQLException {
        if (rows == 1) {
            bindRow(statement, binder, 0);
            int changed = statement.executeUpdate();
            if (echo != null) {
                echo.changed(sql, changed);
            }
            return new int[] {changed};
        }
        for (int row = 0; row < rows; row++) {
            bindRow(statement, binder, row);
            statement.addBatch();
        }
        int[] changed = statement.executeBatch();
        if (echo != null) {
            echo.batched(sql, rows);
        }
        return changed;
    }

    private void bindRow(PreparedStatement statement, BatchBinder binder, int row) throws SQLException {
        binder.bind(statement, row);
        if (echo != null) {
            echo.bound(statement);
        }
    }

    /**
     * Returns the JDBC connection, for what this class has no method for. From now on a transaction is open; what is
     * sent is neither counted nor echoed, and what JDBC throws is not translated. It must not be closed, and its
     * auto-commit must stay off.
     */
    public java.sql.Connection jdbc() {
        requireOpen("jdbc");
        beginIfNeeded();
        return jdbc;
    }

    /**
     * Makes everything since the transaction began permanent; does nothing when nothing was sent.
     *
     * @throws UnknownOutcomeException when the connection was lost on the way, so that nobody can say what happened
     */
    public void commit() {
        requireOpen("commit");
        if (!inTransaction) {
            return;
        }
        if (echo != null) {
            echo.start();
        }
        try {
            jdbc.commit();
        } catch (SQLException e) {
            throw commitFailed(e);
        }
        inTransaction = false;
        if (echo != null) {
            echo.ended("COMMIT");
        }
    }

    /**
     * Takes back everything since the transaction began; does nothing when nothing was sent. A lost connection is no
     * error here: the database takes everything back by itself.
     */
    public void rollback() {
        requireOpen("rollback");
        rollBackIfNeeded();
    }

    private void rollBackIfNeeded() {
        if (!inTransaction) {
            return;
        }
        inTransaction = false;
        if (echo != null) {
            echo.start();
        }
        try {
            jdbc.rollback();
        } catch (SQLException e) {
            lease.discard();
            AlkahestException error = engine.translate(e, "ROLLBACK");
            if (disconnected || error instanceof DisconnectException) {
                disconnected = true;
            } else {
                throw error;
            }
        }
        if (echo != null) {
            echo.ended("ROLLBACK");
        }
    }

    /** Rolls back what was not committed and gives the connection back to the pool. A second call does nothing. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            rollBackIfNeeded();
        } finally {
            engine.giveBack(lease);
        }
    }

    private void beforeStatement(String operation) {
        requireOpen(operation);
        beginIfNeeded();
        engine.statistics().countStatement();
        if (echo != null) {
            echo.start();
        }
    }

    private void beginIfNeeded() {
        if (!inTransaction) {
            inTransaction = true;
            if (echo != null) {
                echo.begin();
            }
        }
    }

    private void requireOpen(String operation) {
        if (closed) {
            throw new ClosedException(operation + "() on a closed connection: take a new one with engine.connect().");
        }
    }

    private AlkahestException failed(String sql, SQLException e) {
        AlkahestException error = engine.translate(e, sql);
        noteDisconnect(error);
        if (echo != null) {
            echo.failed(sql, error);
        }
        return error;
    }

    private AlkahestException commitFailed(SQLException e) {
        boolean sent = !disconnected && !"08003".equals(e.getSQLState());
        AlkahestException error = engine.translate(e, "COMMIT");
        noteDisconnect(error);
        if (echo != null) {
            echo.failed("COMMIT", error);
        }
        if (disconnected && sent) {
            return new UnknownOutcomeException(
                    "The connection was lost while the database was committing: whether it did is not known."
                            + " Look for what was written before trying again.",
                    FailedStatement.of("COMMIT"),
                    e);
        }
        return error;
    }

    private void noteDisconnect(AlkahestException error) {
        if (error instanceof DisconnectException) {
            disconnected = true;
            lease.discard();
        }
    }
}
