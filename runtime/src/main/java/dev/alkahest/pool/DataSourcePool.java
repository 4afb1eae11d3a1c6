package dev.alkahest.pool;

import java.sql.SQLException;
import javax.sql.DataSource;

/** The user's own source of connections. It is the user's to size, and to close. */
final class DataSourcePool implements ConnectionPool {

    private final DataSource source;
    private final int isolation;

    DataSourcePool(DataSource source, int isolation) {
        this.source = source;
        this.isolation = isolation;
    }

    @Override
    public Lease borrow() throws SQLException {
        DataSourceLease lease = new DataSourceLease(source.getConnection());
        try {
            lease.prepare(isolation);
            return lease;
        } catch (SQLException | RuntimeException e) {
            lease.abandon(e);
            throw e;
        }
    }

    @Override
    public void dispose() {
        // The source is the user's.
    }

    @Override
    public void close() {
        // The source is the user's.
    }

    @Override
    public String toString() {
        return "the DataSource";
    }
}
