package dev.alkahest.pool;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection of the user's source. What is changed of it is changed back: the source may lend it to others
 * afterwards.
 */
final class DataSourceLease implements Lease {

    private final Connection connection;
    private boolean autoCommitBefore;
    private int isolationBefore = Connection.TRANSACTION_NONE;
    private boolean discarded;

    DataSourceLease(Connection connection) {
        this.connection = connection;
    }

    void prepare(int isolation) throws SQLException {
        if (isolation != Connection.TRANSACTION_NONE) {
            int before = connection.getTransactionIsolation();
            if (before != isolation) {
                connection.setTransactionIsolation(isolation);
                isolationBefore = before;
            }
        }
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
            autoCommitBefore = true;
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    /** A source that pools finds out for itself; there is nothing in JDBC to tell it. */
    @Override
    public void discard() {
        discarded = true;
    }

    @Override
    public void giveBack() throws SQLException {
        try {
            if (!discarded) {
                restore();
            }
        } catch (SQLException | RuntimeException e) {
            giveBackAfter(e);
            throw e;
        }
        connection.close();
    }

    private void restore() throws SQLException {
        try {
            if (autoCommitBefore) {
                connection.setAutoCommit(true);
            }
        } finally {
            if (isolationBefore != Connection.TRANSACTION_NONE) {
                connection.setTransactionIsolation(isolationBefore);
            }
        }
    }

    /** Gives the connection back as it was, because it could not be made ready. */
    void abandon(Exception error) {
        try {
            restore();
        } catch (SQLException | RuntimeException e) {
            error.addSuppressed(e);
        }
        giveBackAfter(error);
    }

    /** Closes the connection because of an error, which must not be lost when closing fails too. */
    private void giveBackAfter(Exception error) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException e) {
            error.addSuppressed(e);
        }
    }
}
