package dev.alkahest.pool;

import java.sql.Connection;

/** A connection that the user has, and keeps: nothing of it is changed, ended or closed here. */
public final class UserLease implements Lease {

    private final Connection connection;

    /** Lends a connection of the user's. */
    public UserLease(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public boolean isInTransactionOfUser() {
        return true;
    }

    /** Does nothing: it is for the user to notice. */
    @Override
    public void discard() {}

    @Override
    public void giveBack() {}
}
