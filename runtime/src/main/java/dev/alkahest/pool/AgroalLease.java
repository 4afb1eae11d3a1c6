package dev.alkahest.pool;

import io.agroal.pool.wrapper.ConnectionWrapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;

/** A connection of Agroal's. */
final class AgroalLease implements Lease {

    private final ConnectionWrapper connection;
    private final Borrowers borrowers;
    private final int slot;
    private final OpenConnections open;
    private final Semaphore permits;

    /** Notes that the current thread has the connection, and one of the permits. */
    AgroalLease(ConnectionWrapper connection, OpenConnections open, Borrowers borrowers, Semaphore permits) {
        this.connection = connection;
        this.open = open;
        this.borrowers = borrowers;
        this.slot = borrowers.enter();
        this.permits = permits;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public Connection driverConnection() {
        return connection.getHandler().rawConnection();
    }

    @Override
    public boolean isNew() {
        return !open.isIntroduced(driverConnection());
    }

    @Override
    public void introduced() {
        open.introduced(driverConnection());
    }

    @Override
    public boolean isOld() {
        return open.isOld(driverConnection());
    }

    @Override
    public void discard() {
        connection.getHandler().setFlushOnly();
    }

    @Override
    public void lost() {
        open.lost(driverConnection());
        discard();
    }

    @Override
    public void giveBack() throws SQLException {
        borrowers.leave(slot);
        try {
            connection.close();
        } finally {
            permits.release();
        }
    }
}
