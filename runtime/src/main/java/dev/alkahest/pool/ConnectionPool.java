package dev.alkahest.pool;

import dev.alkahest.PoolTimeoutException;
import java.sql.SQLException;

/** Lends connections. Thread-safe. Nothing connects before the first one is borrowed. */
public interface ConnectionPool extends AutoCloseable {

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
