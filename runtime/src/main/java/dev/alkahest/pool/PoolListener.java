package dev.alkahest.pool;

import io.agroal.api.AgroalDataSourceListener;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Watches a pool of Agroal's: keeps as many connections as were once needed, up to the pool's size, and logs what is
 * wrong.
 *
 * <p>Agroal would open connections ahead of need to reach its minimum size, or close all that are idle if there is no
 * minimum. So the minimum follows the number of connections that were open at one time.
 */
final class PoolListener implements AgroalDataSourceListener {

    static final Logger LOG = System.getLogger("dev.alkahest.pool");

    private final PoolSettings settings;
    private final PoolEvents events;
    private final OpenConnections connections;
    private final Object counting = new Object();
    private @Nullable AgroalConnectionPoolConfiguration configuration;
    private int open;
    private volatile boolean closed;

    PoolListener(PoolSettings settings, PoolEvents events) {
        this.settings = settings;
        this.events = events;
        this.connections = new OpenConnections(events);
    }

    @Override
    public void beforeConnectionCreation() {
        connections.begin();
    }

    @Override
    public void onConnectionCreation(Connection connection) {
        connections.opened(connection);
    }

    @Override
    public void onConnectionCreationFailure(SQLException failure) {
        connections.failed();
    }

    @Override
    public void beforeConnectionDestroy(Connection connection) {
        events.closing(connection);
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        connections.closed(connection);
    }

    /** Returns the connections that are open. */
    OpenConnections connections() {
        return connections;
    }

    /** Closes the connections that Agroal has left open when its pool was closed. */
    void closeConnections() {
        connections.closeAll();
    }

    /** Begins to set the minimum size of this configuration. */
    void watch(AgroalConnectionPoolConfiguration watched) {
        configuration = watched;
    }

    @Override
    public void onConnectionPooled(Connection connection) {
        synchronized (counting) {
            open++;
            int kept = Math.min(open, settings.poolSize());
            if (configuration != null && kept > configuration.minSize()) {
                configuration.setMinSize(kept);
            }
        }
    }

    @Override
    public void onConnectionFlush(Connection connection) {
        removed();
    }

    @Override
    public void onConnectionReap(Connection connection) {
        removed();
    }

    @Override
    public void onConnectionInvalid(Connection connection) {
        events.invalidated(connection);
        connections.lost(connection);
        removed();
    }

    private void removed() {
        synchronized (counting) {
            open--;
        }
    }

    @Override
    public void onConnectionLeak(Connection connection, Thread thread) {
        LOG.log(
                Level.WARNING,
                "The thread '" + thread.getName() + "' has held a connection for more than "
                        + settings.leakTimeout().toMillis() + " ms. Was a connection, session or stream not closed?");
    }

    /** Says that the pool is closed: what becomes of connections that were still in use then is no news. */
    void close() {
        closed = true;
    }

    @Override
    public void onWarning(String message) {
        if (!closed) {
            LOG.log(Level.WARNING, message);
        }
    }

    /** What fails on the way of a dead connection out of the pool: who used it last was told why. */
    @Override
    public void onWarning(Throwable throwable) {
        LOG.log(Level.DEBUG, "A connection was in no state to be used again", throwable);
    }
}
