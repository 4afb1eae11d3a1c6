package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import dev.alkahest.PoolTimeoutException;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.agroal.pool.DataSource;
import io.agroal.pool.wrapper.ConnectionWrapper;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A pool of Agroal's, made when the first connection is borrowed. */
final class AgroalPool implements ConnectionPool {

    private static final String AGROAL_TIMEOUT = "Sorry, acquisition timeout!";

    private final DatabaseUrl url;
    private final PoolSettings settings;
    private final ConnectionSettings connections;
    private final Borrowers borrowers;
    private final PoolListener listener;
    private final Semaphore permits;
    private final Waiting<ConnectionWrapper> waiting = new Waiting<>(this::giveBackLate);
    private final boolean singleConnection;
    private final boolean keeps;
    private final Lock opening = new ReentrantLock();
    private volatile @Nullable AgroalDataSource agroal;
    private @Nullable Connection keptOpen;
    private boolean closed;

    /**
     * Opens nothing yet.
     *
     * @param keeps whether connections that are given back are lent again; where not, there may be any number of them
     */
    AgroalPool(DatabaseUrl url, PoolSettings settings, ConnectionSettings connections, boolean keeps) {
        this.url = url;
        this.settings = settings;
        this.connections = connections;
        this.keeps = keeps;
        this.permits = new Semaphore(keeps ? settings.maxSize() : Integer.MAX_VALUE);
        this.borrowers = new Borrowers(keeps ? settings.maxSize() : 0);
        this.singleConnection = url.driver().sharing(url) == Sharing.SINGLE_CONNECTION;
        this.listener = new PoolListener(settings, connections.events());
    }

    @Override
    public Lease borrow() throws SQLException {
        AgroalDataSource source = agroal;
        if (source == null) {
            source = open();
        }
        ConnectionWrapper connection = takeInTime(source);
        Lease lease = new AgroalLease(connection, listener.connections(), borrowers, permits);
        return singleConnection ? new SqliteMemoryLease(lease) : lease;
    }

    /**
     * Takes a connection in time. Where one is free, not to be tried first, and Agroal at rest, it is taken at once; else it takes no longer
     * than the limit, whatever the network does.
     */
    private ConnectionWrapper takeInTime(AgroalDataSource source) throws SQLException {
        boolean isQuick = !settings.prePing() && !listener.connections().isOpening() && !permits.hasQueuedThreads();
        ConnectionWrapper connection = isQuick && permits.tryAcquire() ? takePermitted(source) : null;
        return connection != null ? connection : waitFor(source);
    }

    private ConnectionWrapper waitFor(AgroalDataSource source) throws SQLException {
        long deadline = System.nanoTime() + settings.poolTimeout().toNanos();
        ConnectionWrapper connection = null;
        while (connection == null && permit(deadline)) {
            connection = waiting.take(() -> takePermitted(source), deadline);
        }
        if (connection == null) {
            throw new PoolTimeoutException(timeoutMessage());
        }
        return connection;
    }

    /** Agroal is asked by no more than it has connections for, as who has to wait there may do so for longer than asked. */
    private boolean permit(long deadline) throws SQLException {
        try {
            long left = deadline - System.nanoTime();
            return left > 0 && permits.tryAcquire(left, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while waiting for a connection", e);
        }
    }

    /** Takes a connection with the permit that one has, which is gone where there is none. */
    private @Nullable ConnectionWrapper takePermitted(AgroalDataSource source) throws SQLException {
        ConnectionWrapper connection = null;
        try {
            connection = takeInOneTurn(source);
            return connection;
        } finally {
            if (connection == null) {
                permits.release();
            }
        }
    }

    private void giveBackLate(ConnectionWrapper connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            PoolListener.LOG.log(Level.DEBUG, "A connection that came too late could not be given back", e);
        } finally {
            permits.release();
        }
    }

    /** Takes a connection that was opened after the database was last lost, and closes those before it. */
    private @Nullable ConnectionWrapper takeInOneTurn(AgroalDataSource source) throws SQLException {
        ConnectionWrapper connection = take(source);
        while (connection != null
                && listener.connections().isOld(connection.getHandler().rawConnection())) {
            connections.events().invalidated(connection.getHandler().rawConnection());
            connection.getHandler().setFlushOnly();
            connection.close();
            connection = take(source);
        }
        return connection;
    }

    private static @Nullable ConnectionWrapper take(AgroalDataSource source) throws SQLException {
        try {
            return (ConnectionWrapper) source.getConnection();
        } catch (SQLException e) {
            if (AGROAL_TIMEOUT.equals(e.getMessage())) {
                return null;
            }
            throw rootOf(e);
        }
    }

    private AgroalDataSource open() throws SQLException {
        opening.lock();
        try {
            AgroalDataSource opened = agroal;
            if (opened != null) {
                return opened;
            }
            if (closed) {
                throw new SQLException("The pool is closed", "08003");
            }
            requireDriver();
            if (isOpenUntilShutDown()) {
                DerbyDatabases.open(url);
            }
            Sharing sharing = url.driver().sharing(url);
            if (keptOpen == null && sharing == Sharing.KEPT_OPEN_BY_ONE) {
                keptOpen = openOne(Map.of());
            } else if (sharing == Sharing.PREPARED_BY_ONE) {
                SqliteFile.prepare(this::openOne, settings.poolTimeout().dividedBy(10));
            }
            opened = newDataSource();
            agroal = opened;
            return opened;
        } finally {
            opening.unlock();
        }
    }

    private boolean isOpenUntilShutDown() {
        return url.driver().sharing(url) == Sharing.OPEN_UNTIL_SHUT_DOWN;
    }

    private void requireDriver() {
        try {
            DriverManager.getDriver(url.jdbcUrl());
        } catch (SQLException e) {
            throw new InvalidUrlException("No JDBC driver takes the URL " + url + ". Is "
                    + url.driver().artifact() + " on the class path, and is the URL as that driver wants it?");
        }
    }

    /** Opens a connection beside the pool, with these properties over its own. */
    private Connection openOne(Map<String, String> more) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(AgroalConfiguration.properties(url, settings, connections));
        properties.putAll(more);
        url.login().ifPresent(login -> {
            properties.setProperty("user", login.user());
            properties.setProperty("password", login.password() == null ? "" : login.password());
        });
        return DriverManager.getConnection(url.jdbcUrl(), properties);
    }

    /** Agroal sets the login timeout of every driver in this JVM; that is not ours to change. */
    private AgroalDataSource newDataSource() {
        int loginTimeout = DriverManager.getLoginTimeout();
        try {
            AgroalDataSource source =
                    new DataSource(AgroalConfiguration.of(url, settings, connections, keeps), listener);
            listener.watch(source.getConfiguration().connectionPoolConfiguration());
            return source;
        } finally {
            DriverManager.setLoginTimeout(loginTimeout);
        }
    }

    /** Agroal wraps what went wrong on a thread of its own. */
    private static SQLException rootOf(SQLException e) {
        SQLException root = e;
        for (Throwable cause = e.getCause(); cause != null && root.getSQLState() == null; cause = cause.getCause()) {
            root = cause instanceof SQLException found ? found : root;
        }
        return root;
    }

    private String timeoutMessage() {
        String held = borrowers.describe();
        String size = singleConnection
                ? "a SQLite database in memory has one connection only"
                : "poolSize is " + settings.poolSize() + ", maxOverflow " + settings.maxOverflow();
        return "No connection to " + url + " was free within "
                + settings.poolTimeout().toMillis() + " ms: " + size + "."
                + (held.isEmpty() ? "" : " Connections are held by the threads: " + held + ".")
                + " Close connections and sessions as soon as their work is done.";
    }

    @Override
    public void dispose() {
        AgroalDataSource opened = agroal;
        if (opened != null && !singleConnection) {
            listener.connections().outdate();
            if (keeps) {
                opened.flush(FlushMode.GRACEFUL);
            }
        }
    }

    @Override
    public void close() {
        opening.lock();
        try {
            boolean isFirst = !closed;
            closed = true;
            waiting.close();
            listener.close();
            AgroalDataSource opened = agroal;
            if (opened != null) {
                opened.close();
                forgetThreads(opened);
                listener.closeConnections();
            }
            if (keptOpen != null) {
                keptOpen.close();
            }
            if (opened != null && isFirst && isOpenUntilShutDown()) {
                DerbyDatabases.close(url);
            }
        } catch (SQLException e) {
            PoolListener.LOG.log(Level.WARNING, "A connection could not be closed", e);
        } finally {
            opening.unlock();
        }
    }

    /** Each thread keeps the connection it had last, which on Derby keeps a whole database in memory. */
    private static void forgetThreads(AgroalDataSource closed) {
        closed.getConfiguration()
                .connectionPoolConfiguration()
                .connectionCache()
                .reset();
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
