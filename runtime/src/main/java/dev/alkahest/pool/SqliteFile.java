package dev.alkahest.pool;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * Puts a file of SQLite into the journal mode that its connections ask for, before there are many of them. Of two connections that switch
 * the mode at one time SQLite refuses one at once, however long its {@code busy_timeout} is; of two that find it switched, none.
 */
final class SqliteFile {

    private static final int BUSY = 5;
    private static final long PAUSE_MILLIS = 5;

    private SqliteFile() {}

    /**
     * Opens a connection and closes it again, which another engine or program that has the file locked may keep from succeeding: then it is
     * left to the connections that follow to wait for that, or to fail.
     *
     * @param limit how long to try
     */
    static void prepare(Opening opening, Duration limit) throws SQLException {
        long deadline = System.nanoTime() + limit.toNanos();
        Map<String, String> properties = Map.of("busy_timeout", Long.toString(limit.toMillis()));
        while (!isPrepared(opening, properties) && System.nanoTime() - deadline < 0) {
            pause();
        }
    }

    private static boolean isPrepared(Opening opening, Map<String, String> properties) throws SQLException {
        try {
            opening.open(properties).close();
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() != BUSY) {
                throw e;
            }
            return false;
        }
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while waiting for a connection", e);
        }
    }

    /** Opens a connection with these properties over those of the pool. */
    interface Opening {

        Connection open(Map<String, String> properties) throws SQLException;
    }
}
