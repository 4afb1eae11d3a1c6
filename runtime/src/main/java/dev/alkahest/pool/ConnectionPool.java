package dev.alkahest.pool;

import dev.alkahest.PoolTimeoutException;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lends connections. Thread-safe. Nothing connects before the first one is borrowed. Printing it tells where the
 * database is.
 */
public interface ConnectionPool extends AutoCloseable {

    /** Returns a pool of connections to the database at this URL. */
    static ConnectionPool to(DatabaseUrl url, PoolSettings pool, ConnectionSettings connections) {
        return new AgroalPool(url, pool, connections, true);
    }

    /**
     * Returns a pool that keeps no connection: it opens one for each that is borrowed, however many, and closes it when it is given back.
     */
    static ConnectionPool keepingNone(DatabaseUrl url, PoolSettings pool, ConnectionSettings connections) {
        return new AgroalPool(url, pool, connections, false);
    }

    /**
     * Returns a pool that keeps a connection for each thread, and lends it to no other. A thread that borrows another one meanwhile has one
     * that is closed when it is given back.
     */
    static ConnectionPool keepingOnePerThread(DatabaseUrl url, PoolSettings pool, ConnectionSettings connections) {
        return new ThreadPool(keepingNone(url, pool, connections), pool);
    }

    /**
     * Returns a pool whose connections are the user's: it neither limits nor closes anything.
     *
     * @param isolation a level of {@link java.sql.Connection}; {@code TRANSACTION_NONE} leaves it as it is
     */
    static ConnectionPool of(DataSource source, int isolation) {
        return new DataSourcePool(source, isolation);
    }

    /**
     * Returns a connection, waiting for one where all are lent.
     *
     * @throws PoolTimeoutException when none came back in time
     * @throws SQLException when the database cannot be reached, or refuses the user
     */
    Lease borrow() throws SQLException;

    /** Lends none of the connections again that are open now: those that are not lent are closed. */
    void dispose();

    /** Closes every connection that this pool opened. */
    @Override
    void close();
}
