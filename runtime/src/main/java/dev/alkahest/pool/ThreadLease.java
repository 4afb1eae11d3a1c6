package dev.alkahest.pool;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** The connection of one thread, which is lent to it again and again. */
final class ThreadLease implements Lease {

    private final Lease lease;
    private final Runnable forget;
    private final long opened = System.nanoTime();
    private volatile boolean isLent;
    private boolean isDiscarded;

    /** Lends what was borrowed; {@code forget} is run when that can't be lent any more. */
    ThreadLease(Lease lease, Runnable forget) {
        this.lease = lease;
        this.forget = forget;
    }

    ThreadLease lend() {
        isLent = true;
        return this;
    }

    boolean isLent() {
        return isLent;
    }

    /** Returns whether it can be lent once more: it is neither old nor, where that is asked for, dead. */
    boolean isUsable(PoolSettings settings) throws SQLException {
        Duration recycle = settings.poolRecycle();
        if (isOld() || (!recycle.isZero() && System.nanoTime() - opened > recycle.toNanos())) {
            return false;
        }
        return !settings.prePing() || lease.connection().isValid(seconds(settings.poolTimeout()));
    }

    private static int seconds(Duration timeout) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, timeout.toSeconds()));
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
    public boolean isOld() {
        return lease.isOld();
    }

    @Override
    public void discard() {
        isDiscarded = true;
        lease.discard();
    }

    @Override
    public void lost() {
        isDiscarded = true;
        lease.lost();
    }

    @Override
    public void giveBack() throws SQLException {
        isLent = false;
        if (isDiscarded) {
            forget.run();
            close();
        }
    }

    /** Closes the connection. */
    void close() throws SQLException {
        lease.giveBack();
    }
}
