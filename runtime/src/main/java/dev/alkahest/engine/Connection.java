package dev.alkahest.engine;

import dev.alkahest.ClosedException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.InvalidStatementException;
import dev.alkahest.dialect.CompiledSql;
import dev.alkahest.pool.Lease;
import dev.alkahest.sql.ObjectReader;
import dev.alkahest.sql.ProjectedSelect;
import dev.alkahest.sql.SingleSelect;
import dev.alkahest.sql.Statement;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One conversation with a database, held from {@link Engine#connect()} to {@link #close()}.
 *
 * <p>A transaction begins by itself with the first statement, and lasts until {@link #commit()} or {@link #rollback()};
 * the next statement begins another. Closing rolls back what was not committed. After an exception, roll back: some
 * databases refuse every further statement of the transaction.
 *
 * <p>Not thread-safe: one per unit of work. A call while another thread runs a statement is refused where it is noticed.
 */
public final class Connection implements AutoCloseable {

    private static final Logger LOG = System.getLogger("dev.alkahest.engine");

    private final Engine engine;
    private final Lease lease;
    private final java.sql.Connection jdbc;
    private final Transaction transaction;
    private final TransactionMode mode;
    private final StatementRunner runner;
    private final StatementCauses causes;
    private final OneThread thread = new OneThread();
    private List<Cursor<?>> cursors = List.of();
    private boolean closed;

    Connection(Engine engine, Lease lease, StatementCauses causes, @Nullable Echo echo) {
        this.engine = engine;
        this.lease = lease;
        this.jdbc = lease.connection();
        this.transaction = new Transaction(engine, lease, echo);
        this.mode = new TransactionMode(engine, lease, transaction);
        this.causes = causes;
        this.runner = new StatementRunner(jdbc, transaction, engine, causes, echo);
    }

    /** Refuses a statement that a read-only connection is not for. */
    void requireAllowed(Statement statement) {
        mode.requireAllowed(statement);
    }

    /** Returns the engine this connection is of. */
    public Engine engine() {
        return engine;
    }

    /** Tells whether a statement was sent since the last commit or rollback. */
    public boolean isInTransaction() {
        return transaction.isOpen();
    }

    /** Tells whether each statement is committed by itself, as {@link Isolation#AUTOCOMMIT} says. */
    public boolean isAutoCommit() {
        return transaction.isAutoCommit();
    }

    /** Tells whether {@link #close()} was called. */
    public boolean isClosed() {
        return closed;
    }

    /** Runs a statement. Its rows are all read before this returns; see {@link #stream} for too many. */
    public Result<Row> execute(Statement statement) {
        return execute(statement, null);
    }

    /**
     * As {@link #execute(Statement)}. For sessions: what was selected as the table of an entity is read by the reader, and is one
     * value of the row.
     *
     * @param objects the reader; null for to read such a table as its columns
     */
    public Result<Row> execute(Statement statement, @Nullable ObjectReader objects) {
        mode.requireAllowed(statement);
        CompiledSql compiled = engine.dialect().compile(statement);
        if (!compiled.isQuery()) {
            return Result.ofCount(update(compiled.sql(), compiled::bind));
        }
        RowReading reading =
                new RowReading(statement, compiled, engine.dialect().values(), objects);
        return Result.ofRows(query(compiled.sql(), compiled::bind, reading::all));
    }

    /**
     * Runs many statements that give no rows, in their order: those of the same text that follow each other are one JDBC batch, of
     * up to 1,000. They are taken from the iterator as they are sent, so a million rows need the memory of a thousand.
     *
     * @return how many rows they have changed
     * @throws InvalidStatementException where one of them gives rows; those before it have been sent
     */
    public long executeAll(Iterable<? extends Statement> statements) {
        return new StatementBatches(this).send(statements.iterator());
    }

    /** As {@link #executeAll(Iterable)}, of the statements of a stream, which is used up and not closed. */
    public long executeAll(Stream<? extends Statement> statements) {
        return new StatementBatches(this).send(statements.iterator());
    }

    /**
     * Runs a SELECT and reads its rows into objects, all before this returns; see {@link #stream(ProjectedSelect)} for too many.
     *
     * @throws dev.alkahest.DatabaseException where a value is NULL that its object can't be made with, too
     */
    public <R> Result<R> execute(ProjectedSelect<R> select) {
        return execute(select, null);
    }

    /** As {@link #execute(ProjectedSelect)}. For sessions: components that are entities are read by the reader. */
    public <R> Result<R> execute(ProjectedSelect<R> select, @Nullable ObjectReader objects) {
        return new ProjectedReading<>(this, select, objects).all();
    }

    /**
     * Runs a SELECT whose rows have lists of other rows inside, and keeps what they have themselves. For sessions.
     *
     * @param joins whether lists may be read by the same statement, where the database can
     */
    public <R> NestedRows<R> nested(ProjectedSelect<R> select, @Nullable ObjectReader objects, boolean joins) {
        return new ProjectedReading<>(this, select, objects).keep(joins);
    }

    /** As {@link #stream(Statement)}, for rows that are read into objects. */
    public <R> Stream<R> stream(ProjectedSelect<R> select) {
        return stream(select, Cursor.FETCH_SIZE);
    }

    /** As {@link #stream(Statement, int)}, for rows that are read into objects. */
    public <R> Stream<R> stream(ProjectedSelect<R> select, int fetchSize) {
        return stream(select, null, fetchSize);
    }

    /** As {@link #stream(ProjectedSelect, int)}. For sessions: components that are entities are read by the reader. */
    public <R> Stream<R> stream(ProjectedSelect<R> select, @Nullable ObjectReader objects, int fetchSize) {
        return new ProjectedReading<>(this, select, objects).stream(fetchSize);
    }

    /** Runs a SELECT of one column and returns its values; a NULL of the database's is null. */
    @SuppressWarnings("unchecked") // the one column was read by the type of the SELECT
    public <T> Result<@Nullable T> scalars(SingleSelect<T> select) {
        return execute(select).map(row -> (T) row.get(0));
    }

    /**
     * Runs a statement and reads its rows while the stream is consumed. Close the stream; it ends with the transaction
     * too.
     */
    public Stream<Row> stream(Statement query) {
        return stream(query, Cursor.FETCH_SIZE);
    }

    /**
     * As {@link #stream(Statement)}, and says how many rows the driver fetches at once, where it does not fetch all of them or one by one
     * whatever is asked; 1,000 unless said.
     */
    public Stream<Row> stream(Statement query, int fetchSize) {
        mode.requireAllowed(query);
        CompiledSql compiled = engine.dialect().compile(query);
        if (!compiled.isQuery()) {
            throw new InvalidStatementException("A stream is of rows, and this statement gives none: " + compiled);
        }
        RowReading reading = new RowReading(query, compiled, engine.dialect().values(), null);
        return stream(compiled.sql(), compiled::bind, reading::one, fetchSize);
    }

    /**
     * Runs a statement and reads its rows while the stream is consumed. For sessions and other libraries: users give a
     * {@link dev.alkahest.sql.Select}. Close the stream; it ends with the transaction too.
     *
     * @param reader reads one row, the one the result set stands on
     * @param fetchSize how many rows the driver fetches at once
     * @throws IllegalArgumentException where that is less than 1
     */
    public <T extends @Nullable Object> Stream<T> stream(
            String sql, StatementBinder binder, ResultReader<T> reader, int fetchSize) {
        if (fetchSize < 1) {
            throw new IllegalArgumentException("A stream reads at least 1 row at a time, and not " + fetchSize + ".");
        }
        requireOpen("stream");
        Cursor<T> cursor = runner.openCursor(sql, binder, reader, fetchSize);
        cursors = cursors.isEmpty() ? new ArrayList<>() : cursors;
        cursors.removeIf(Cursor::isClosed);
        cursors.add(cursor);
        return cursor.stream();
    }

    /**
     * Runs a statement that returns rows. For sessions and other libraries: users say {@code execute}.
     *
     * @return what the reader returned
     */
    public <R extends @Nullable Object> R query(String sql, StatementBinder binder, ResultReader<R> reader) {
        requireOpen("query");
        return thread.run("query", () -> runner.query(sql, binder, reader));
    }

    /**
     * Runs a statement that returns rows once for each row of values, prepared once. For sessions and other libraries.
     *
     * @param reader reads the result for one row of values
     */
    public void queryEach(String sql, int rows, BatchBinder binder, BatchReader reader) {
        requireOpen("queryEach");
        thread.run("queryEach", () -> {
            runner.queryEach(sql, rows, binder, reader);
            return rows;
        });
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
        requireOpen("update");
        return thread.run("update", () -> runner.update(sql, binder));
    }

    /**
     * Runs a statement once for each row, in one batch.
     *
     * @return for each row, how many rows of the database it changed, or {@link java.sql.Statement#SUCCESS_NO_INFO}
     */
    public int[] batch(String sql, int rows, BatchBinder binder) {
        requireOpen("batch");
        return thread.run("batch", () -> runner.batch(sql, rows, binder));
    }

    /**
     * Runs an INSERT once for each row, in one batch, and reads the values that the database gave to {@code keyColumns}.
     *
     * @return what the reader made of the keys; how their order follows the rows' is for the dialect to know
     */
    public <R extends @Nullable Object> R batchWithKeys(
            String sql, String[] keyColumns, int rows, BatchBinder binder, ResultReader<R> keys) {
        requireOpen("batchWithKeys");
        return thread.run("batchWithKeys", () -> runner.batchWithKeys(sql, keyColumns, rows, binder, keys));
    }

    /**
     * Returns the JDBC connection, for what this class has no method for. From now on a transaction is open; what is
     * sent is neither counted nor echoed, and what JDBC throws is not translated. It must not be closed, and its
     * auto-commit must stay off.
     */
    public java.sql.Connection jdbc() {
        requireOpen("jdbc");
        joinTransaction();
        return jdbc;
    }

    /** Takes the JDBC connection to be in a transaction, in which the user sends statements, too. */
    void joinTransaction() {
        transaction.begin();
        transaction.noteUnseenStatements();
    }

    /**
     * Refuses an operation while another thread runs a statement here; best effort. For sessions: all other methods ask by
     * themselves.
     *
     * @throws dev.alkahest.InvalidStateException where one does
     */
    public void requireOneThread(String operation) {
        thread.require(operation);
    }

    /**
     * Begins a transaction that can be prepared before it is committed (rule T8).
     *
     * @param id its name in the database, of letters, digits, {@code -} and {@code _}; no two transactions that are open have the same
     * @throws dev.alkahest.InvalidStateException in a transaction that has begun, or where the database has no two-phase commit
     */
    public TwoPhaseTransaction beginTwoPhase(String id) {
        requireOpen("beginTwoPhase");
        return transaction.beginTwoPhase(id, this::closeCursors);
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
     * Sets a savepoint: what is sent from here on can be taken back without losing what was sent before.
     *
     * @return the savepoint, which is to be committed or rolled back, and closed
     */
    public Savepoint savepoint() {
        requireOpen("savepoint");
        return transaction.savepoint();
    }

    /** Returns the savepoint that was set last and has not ended, if there is one. */
    public Optional<Savepoint> findSavepoint() {
        return Optional.ofNullable(transaction.innermost());
    }

    /** Returns what the statements of this connection are sent for. For sessions. */
    public StatementCauses causes() {
        return causes;
    }

    /**
     * Rolls back what was not committed and gives the connection back to the pool. A second call does nothing. What {@link
     * Engine#join} has given lets go of the JDBC connection, and leaves it and its transaction as they are.
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
            if (!lease.isInTransactionOfUser()) {
                transaction.rollback();
            }
        } finally {
            giveBack();
        }
    }

    /**
     * Has writes refused until the connection is given back: INSERT, UPDATE and DELETE by this class, and everything else, such as a text
     * that writes, by the database, where it can, which H2 can't.
     *
     * @throws InvalidStateException in a transaction, and on a connection that the user has joined
     */
    public void readOnly() {
        requireOpen("readOnly");
        mode.readOnly();
    }

    /**
     * Sets how much the transactions of this connection see of others, until it is closed; the next who borrows it has the engine's level
     * again. With {@link Isolation#AUTOCOMMIT} there are no transactions: each statement is committed by itself, {@link #commit()} and {@link
     * #rollback()} do nothing, and a batch that fails may be done in part.
     *
     * @throws InvalidStateException in a transaction, on a connection that the user has joined, and where the database has no such
     *     level
     */
    public void isolation(Isolation level) {
        requireOpen("isolation");
        mode.isolation(level);
    }

    private void giveBack() {
        if (!lease.isInTransactionOfUser()) {
            engine.statistics().countGivenBack();
        }
        try {
            mode.undo();
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

    private void requireOpen(String operation) {
        if (closed) {
            throw new ClosedException(operation + "() on a closed connection: take a new one with engine.connect().");
        }
        thread.require(operation);
    }
}
