package dev.alkahest.engine;

import dev.alkahest.pool.Lease;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;

/** A connection whose way back to the pool is heard of. */
final class ListenedLease implements Lease {

    private static final Logger LOG = System.getLogger("dev.alkahest.engine");

    private final Lease lease;
    private final Connection driver;
    private final ConnectionListeners listeners;
    private boolean isInvalid;

    ListenedLease(Lease lease, ConnectionListeners listeners) {
        this.lease = lease;
        this.driver = lease.driverConnection();
        this.listeners = listeners;
    }

    @Override
    public Connection connection() {
        return lease.connection();
    }

    @Override
    public Connection driverConnection() {
        return driver;
    }

    @Override
    public void discard() {
        invalidate();
        lease.discard();
    }

    @Override
    public void lost() {
        invalidate();
        lease.lost();
    }

    private void invalidate() {
        if (!isInvalid) {
            isInvalid = true;
            listeners.invalidated(driver);
        }
    }

    @Override
    public void giveBack() throws SQLException {
        try {
            reset();
            listeners.checkin(driver);
        } finally {
            lease.giveBack();
        }
    }

    private void reset() {
        if (isInvalid) {
            return;
        }
        try {
            listeners.reset(driver);
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "A connection could not be reset by a listener, and is thrown away", e);
            discard();
        }
    }
}
