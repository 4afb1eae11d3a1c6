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
        return new AgroalPool(url, pool, connections);
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

    /** Closes every connection that this pool opened. */
    @Override
    void close();
}
