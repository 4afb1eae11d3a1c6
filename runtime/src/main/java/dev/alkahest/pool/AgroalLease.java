package dev.alkahest.pool;

import io.agroal.pool.wrapper.ConnectionWrapper;
import java.sql.Connection;
import java.sql.SQLException;

/** A connection of Agroal's. */
final class AgroalLease implements Lease {

    private final ConnectionWrapper connection;
    private final Borrowers borrowers;
    private final int slot;
    private final OpenConnections open;

    AgroalLease(ConnectionWrapper connection, OpenConnections open, Borrowers borrowers, int slot) {
        this.connection = connection;
        this.open = open;
        this.borrowers = borrowers;
        this.slot = slot;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void discard() {
        connection.getHandler().setFlushOnly();
    }

    @Override
    public void lost() {
        open.lost(connection.getHandler().rawConnection());
        discard();
    }

    @Override
    public void giveBack() throws SQLException {
        borrowers.leave(slot);
        connection.close();
    }
}
