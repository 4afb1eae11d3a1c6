package dev.alkahest.engine;

import dev.alkahest.ClosedException;
import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.pool.Lease;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Statement;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    private static final Logger LOG = System.getLogger("dev.alkahest.engine");

    private final Engine engine;
    private final Lease lease;
    private final java.sql.Connection jdbc;
    private final @Nullable Echo echo;
    private final Transaction transaction;
    private List<Cursor<?>> cursors = List.of();
    private boolean closed;

    Connection(Engine engine, Lease lease, @Nullable Echo echo) {
        this.engine = engine;
        this.lease = lease;
        this.jdbc = lease.connection();
        this.echo = echo;
        this.transaction = new Transaction(engine, lease, echo);
    }

    /** Returns the engine this connection is of. */
    public Engine engine() {
        return engine;
    }

    /** Tells whether a statement was sent since the last commit or rollback. */
    public boolean isInTransaction() {
        return transaction.isOpen();
    }

    /** Tells whether {@link #close()} was called. */
    public boolean isClosed() {
        return closed;
    }

    /** Runs a statement. Its rows are all read before this returns; see {@link #stream} for too many. */
    public Result<Row> execute(Statement statement) {
        CompiledSql compiled = engine.dialect().compile(statement);
        if (!compiled.isQuery()) {
            return Result.ofCount(update(compiled.sql(), compiled::bind));
        }
        RowReading reading = new RowReading(compiled, engine.dialect().values());
        return Result.ofRows(query(compiled.sql(), compiled::bind, reading::all));
    }

    /**
     * Runs a statement and reads its rows while the stream is consumed. Close the stream; it ends with the transaction
     * too.
     */
    public Stream<Row> stream(Select select) {
        CompiledSql compiled = engine.dialect().compile(select);
        RowReading reading = new RowReading(compiled, engine.dialect().values());
        return stream(compiled.sql(), compiled::bind, reading::one);
    }

    /**
     * Runs a statement and reads its rows while the stream is consumed. For sessions and other libraries: users give a
     * {@link Select}. Close the stream; it ends with the transaction too.
     *
     * @param reader reads one row, the one the result set stands on
     */
    public <T extends @Nullable Object> Stream<T> stream(String sql, StatementBinder binder, ResultReader<T> reader) {
        beforeStatement("stream");
        try {
            Cursor<T> cursor = Cursor.open(sql, transaction, jdbc.prepareStatement(sql), binder, reader);
            cursors = cursors.isEmpty() ? new ArrayList<>() : cursors;
            cursors.add(cursor);
            if (echo != null) {
                echo.queried(sql, null);
            }
            return cursor.stream();
        } catch (SQLException e) {
            throw transaction.failed(sql, e);
        }
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
            throw transaction.failed(sql, e);
        }
    }

    /**
     * Runs a statement that returns rows once for each row of values, prepared once. For sessions and other libraries.
     *
     * @param reader reads the result for one row of values
     */
    public void queryEach(String sql, int rows, BatchBinder binder, BatchReader reader) {
        beforeStatement("queryEach");
        try (PreparedStatement statement = jdbc.prepareStatement(sql)) {
            for (int row = 0; row < rows; row++) {
                bindRow(statement, binder, row);
                try (ResultSet result = statement.executeQuery()) {
                    reader.read(result, row);
                }
            }
            if (echo != null) {
                echo.batched(sql, rows);
            }
        } catch (SQLException e) {
            throw transaction.failed(sql, e);
        }
    }

    /**
     * Runs a text of SQL without parameters: DDL, for one. A value of a user's never belongs into a text.
     *
     * @return how many rows it changed
     */
    public int update(String sql) {
        return update(sql, StatementBinder.NOTHING);
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
            throw transaction.failed(sql, e);
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
            throw transaction.failed(sql, e);
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
            throw transaction.failed(sql, e);
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
        transaction.begin();
        transaction.noteUnseenStatements();
        return jdbc;
    }

    /**
     * Makes everything since the transaction began permanent; does nothing when nothing was sent.
     *
     * @throws dev.alkahest.DatabaseException when the database refuses, or had given up the transaction already because
     *     of a statement that failed
     * @throws dev.alkahest.UnknownOutcomeException when the connection was lost on the way, so that nobody can say what
     *     happened
     */
    public void commit() {
        requireOpen("commit");
        closeCursors();
        transaction.commit();
    }

    /**
     * Takes back everything since the transaction began; does nothing when nothing was sent.
     *
     * <p>It never fails: where the way to the database is lost, the database takes everything back by itself.
     */
    public void rollback() {
        requireOpen("rollback");
        closeCursors();
        transaction.rollback();
    }

    /**
     * Rolls back what was not committed and gives the connection back to the pool. A second call does nothing.
     *
     * <p>It never fails: where the way to the database is lost, the database takes everything back by itself.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            closeCursors();
            transaction.rollback();
        } finally {
            giveBack();
        }
    }

    private void giveBack() {
        try {
            lease.giveBack();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "A connection could not be given back to its pool", e);
        }
    }

    private void closeCursors() {
        if (!cursors.isEmpty()) {
            List<Cursor<?>> open = cursors;
            cursors = List.of();
            open.forEach(Cursor::close);
        }
    }

    private void beforeStatement(String operation) {
        requireOpen(operation);
        transaction.begin();
        engine.statistics().countStatement();
        if (echo != null) {
            echo.start();
        }
    }

    private void requireOpen(String operation) {
        if (closed) {
            throw new ClosedException(operation + "() on a closed connection: take a new one with engine.connect().");
        }
    }
}
