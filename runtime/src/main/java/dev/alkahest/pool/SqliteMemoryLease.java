package dev.alkahest.pool;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The one connection of a SQLite database in memory, which would be lost with it. So it is not thrown away but mended.
 *
 * <p>What can be broken is this: SQLite ended the transaction by itself, and the driver did not begin the next one, so
 * that it can neither roll back nor commit.
 */
final class SqliteMemoryLease implements Lease {

    private final Lease lease;

    SqliteMemoryLease(Lease lease) {
        this.lease = lease;
    }

    @Override
    public Connection connection() {
        return lease.connection();
    }

    @Override
    public Connection driverConnection() {
        return lease.driverConnection();
    }

    @Override
    public boolean isNew() {
        return lease.isNew();
    }

    @Override
    public void introduced() {
        lease.introduced();
    }

    @Override
    public void discard() {
        try (Statement statement = connection().createStatement()) {
            statement.execute("begin");
        } catch (SQLException e) {
            PoolListener.LOG.log(Level.DEBUG, "The transaction had begun, so the connection was not broken", e);
        }
    }

    @Override
    public void giveBack() throws SQLException {
        lease.giveBack();
    }
}
