package dev.alkahest.engine;

import dev.alkahest.AlkahestException;
import dev.alkahest.ClosedException;
import dev.alkahest.DatabaseException;
import dev.alkahest.DisconnectException;
import dev.alkahest.FailedStatement;
import dev.alkahest.InvalidStateException;
import dev.alkahest.PoolTimeoutException;
import dev.alkahest.TimeoutException;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.pool.ConnectionPool;
import dev.alkahest.pool.Lease;
import dev.alkahest.pool.UserLease;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database, and the pool of connections to it.
 *
 * <p>Creating one connects to nothing; the first {@link #connect()} does. An application creates one engine for each
 * database, keeps it for as long as it runs, and closes it at the end.
 *
 * <p>Thread-safe.
 */
public final class Engine implements AutoCloseable {

    private final ConnectionPool pool;
    private final Dialect dialect;
    private final EchoMode echo;
    private final Statistics statistics = new Statistics();
    private final StatementListeners listeners = new StatementListeners();
    private final ConnectionListeners connectionListeners;
    private volatile boolean closed;

    Engine(ConnectionPool pool, Dialect dialect, EchoMode echo, ConnectionListeners connectionListeners) {
        this.pool = pool;
        this.connectionListeners = connectionListeners;
        this.dialect = dialect;
        this.echo = echo;
    }

    /** Returns an engine with the default settings for the database at this URL; {@link #builder} says what it may be. */
    public static Engine create(String url) {
        return builder(url).create();
    }

    /**
     * Returns a builder for an engine for the database at this URL, which is one of these:
     *
     * <pre>
     * postgresql://user:password@host:5432/database?parameter=value
     * sqlite:///relative.db   sqlite:////absolute.db   sqlite:// (in memory)
     * h2:mem:name             h2:file:./name           h2:tcp://host/name;SETTING=value
     * mariadb://user:password@host:3306/database?parameter=value
     * hsqldb:mem:name         hsqldb:file:./name       hsqldb:hsql://host/name;setting=value
     * firebird://user:password@host:3050/alias?parameter=value
     * sybase://user:password@host:5000/database?parameter=value
     * derby:memory:name       derby:./name
     * jdbc:...                of the same databases, as their drivers define it
     * </pre>
     *
     * <p>What has a meaning in a URL is percent-encoded in its parts: the password {@code p@ss} is written
     * {@code p%40ss}. Parameters are those of the JDBC driver, and win over what Alkahest would tell it: SQLite is asked
     * to keep foreign keys, to wait for other writers, and to let readers read meanwhile.
     *
     * <p>A database in memory lasts until its last engine is closed. SQLite has one connection only for such a database,
     * which all users of the engine take turns with.
     *
     * @throws dev.alkahest.InvalidUrlException naming the part that is wrong; the password is never shown
     */
    public static EngineBuilder builder(String url) {
        return EngineBuilder.to(url);
    }

    /**
     * Returns a builder for an engine whose connections come from {@code dataSource}, which also sets limits and
     * timeouts.
     *
     * @param dialect how to speak with the database, for example {@code Dialect.forUrl("jdbc:postgresql:")}
     */
    public static EngineBuilder builder(DataSource dataSource, Dialect dialect) {
        return EngineBuilder.of(dataSource, dialect);
    }

    /**
     * Takes a connection from the pool, waiting for one where all are in use.
     *
     * @throws dev.alkahest.PoolTimeoutException when none came back in time
     * @throws DisconnectException when the database cannot be reached
     */
    public Connection connect() {
        return connect(new StatementCauses());
    }

    /**
     * Takes a connection as {@link #connect()} does, whose transactions see so much of others, or which has none, as {@link
     * Connection#isolation} says.
     *
     * <pre>{@code
     * try (Connection connection = engine.connect(Isolation.AUTOCOMMIT)) {
     *     connection.update("VACUUM");
     * }
     * }</pre>
     *
     * @throws InvalidStateException where the database has no such level
     */
    public Connection connect(Isolation level) {
        Connection connection = connect();
        try {
            connection.isolation(level);
            return connection;
        } catch (RuntimeException | Error e) {
            connection.close();
            throw e;
        }
    }

    /** Takes a connection as {@link #connect()} does, whose statements are sent for what {@code causes} says. For sessions. */
    public Connection connect(StatementCauses causes) {
        if (closed) {
            throw new ClosedException("connect() on a closed engine.");
        }
        long started = System.nanoTime();
        Lease lease;
        try {
            lease = connectionListeners.lend(pool.borrow());
        } catch (SQLException e) {
            throw cannotConnect(e);
        } catch (PoolTimeoutException e) {
            statistics.countPoolTimeout();
            throw e;
        }
        statistics.countCheckout(System.nanoTime() - started);
        return new Connection(this, lease, causes, Echo.of(echo));
    }

    /**
     * Returns a connection that works on a JDBC connection of the user's to this engine's database, in its transaction: one that Spring
     * or another library has, for one. It is no part of the pool, and closing it leaves the JDBC connection open and its transaction
     * undecided. {@code commit()} and {@code rollback()} end the whole transaction.
     *
     * @throws dev.alkahest.InvalidStateException where its auto-commit is on
     */
    public Connection join(java.sql.Connection jdbc) {
        if (closed) {
            throw new ClosedException("join() on a closed engine.");
        }
        try {
            if (jdbc.getAutoCommit()) {
                throw new InvalidStateException("The JDBC connection commits each statement by itself. Call its"
                        + " setAutoCommit(false), or join it once its transaction has begun.");
            }
        } catch (SQLException e) {
            throw cannotConnect(e);
        }
        Connection joined = new Connection(this, new UserLease(jdbc), new StatementCauses(), Echo.of(echo));
        joined.joinTransaction();
        return joined;
    }

    /** Does the work in a transaction of its own: commits when it returns, rolls back when it throws. */
    public void begin(Consumer<? super Connection> work) {
        try (Connection connection = connect()) {
            work.accept(connection);
            connection.commit();
        }
    }

    /** Does the work as {@link #begin} does, and returns what it returned. */
    public <T extends @Nullable Object> T beginAndReturn(Function<? super Connection, T> work) {
        try (Connection connection = connect()) {
            T result = work.apply(connection);
            connection.commit();
            return result;
        }
    }

    /**
     * Returns the identifiers of the transactions of two-phase commits that are prepared and have not ended (rule T8): those that an {@link
     * dev.alkahest.InDoubtException} names, and those of programs that have died between the phases. The transactions that are
     * just being committed are listed too. MariaDB lists those of its whole server.
     *
     * @throws dev.alkahest.InvalidStateException where the database has no two-phase commit
     */
    public List<String> preparedTransactions() {
        return new PreparedTransactions(this).ids();
    }

    /**
     * Commits a prepared transaction, whoever prepared it.
     *
     * @throws DatabaseException where there is none with this identifier
     */
    public void commitPrepared(String id) {
        new PreparedTransactions(this).commit(id);
    }

    /**
     * Rolls back a prepared transaction, whoever prepared it.
     *
     * @throws DatabaseException where there is none with this identifier
     */
    public void rollbackPrepared(String id) {
        new PreparedTransactions(this).rollback(id);
    }

    /** Returns how this engine speaks with its database. */
    public Dialect dialect() {
        return dialect;
    }

    /** Returns where its database is, without user, password and parameters. */
    @Override
    public String toString() {
        return "Engine(" + pool + ")";
    }

    /** Returns the counters of this engine. */
    public Statistics statistics() {
        return statistics;
    }

    StatementListeners listeners() {
        return listeners;
    }

    /** Lets a listener hear of the statements from now on, those of open connections included. */
    public void addListener(StatementListener listener) {
        listeners.add(listener);
    }

    /** Lets a listener hear of no more statements; does nothing where it was not added. */
    public void removeListener(StatementListener listener) {
        listeners.remove(listener);
    }

    /** Lets a listener hear of the connections that are taken, given back and closed from now on. */
    public void addListener(ConnectionListener listener) {
        connectionListeners.add(listener);
    }

    /** Lets a listener hear of no more connections; does nothing where it was not added. */
    public void removeListener(ConnectionListener listener) {
        connectionListeners.remove(listener);
    }

    /** Tells whether {@link #close()} was called. */
    public boolean isClosed() {
        return closed;
    }

    /**
     * Closes the connections that nobody uses, and the others when they are given back; who connects afterwards has a new one. For a
     * database that has moved, and before a checkpoint of the JVM, as connections don't outlive one. With {@link Pooling#PER_THREAD}
     * each thread changes its connection when it connects again; a SQLite database in memory keeps its one, and a {@code DataSource} its
     * own.
     */
    public void dispose() {
        pool.dispose();
    }

    /**
     * Closes every connection of the pool, those in use too; a {@code DataSource} of the user's stays as it is. A second
     * call does nothing.
     */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            connectionListeners.close();
            pool.close();
        }
    }

    /** The driver's message is shown: there is no statement yet whose values it could hold. */
    private DatabaseException cannotConnect(SQLException e) {
        DatabaseException sort = dialect.translate(e, FailedStatement.none());
        String what = "No connection to " + pool + ": " + e.getMessage();
        if (sort instanceof DisconnectException) {
            return new DisconnectException(what, FailedStatement.none(), e);
        }
        if (sort instanceof TimeoutException) {
            return new TimeoutException(what, FailedStatement.none(), e);
        }
        return new DatabaseException(what, FailedStatement.none(), e);
    }

    AlkahestException translate(SQLException e, String sql) {
        return dialect.translate(e, sql);
    }
}
