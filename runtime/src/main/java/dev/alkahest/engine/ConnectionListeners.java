package dev.alkahest.engine;

import dev.alkahest.pool.Lease;
import dev.alkahest.pool.PoolEvents;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;

/** Who hears of the connections of an engine. Thread-safe. */
final class ConnectionListeners implements PoolEvents {

    private static final Logger LOG = System.getLogger("dev.alkahest.engine");

    private final List<ConnectionListener> listeners = new CopyOnWriteArrayList<>();
    private final Lock connecting = new ReentrantLock();
    private volatile boolean hasConnected;
    private volatile boolean isClosed;

    void add(ConnectionListener listener) {
        listeners.add(listener);
    }

    void remove(ConnectionListener listener) {
        listeners.remove(listener);
    }

    /** Tells of a connection that is to be lent, and returns it as one whose end is told, too. */
    Lease lend(Lease lease) throws SQLException {
        if (listeners.isEmpty()) {
            return lease;
        }
        ListenedLease listened = new ListenedLease(lease, this);
        try {
            tellOfCheckout(lease);
            return listened;
        } catch (SQLException | RuntimeException | Error e) {
            giveUp(lease, e);
            throw e;
        }
    }

    private void tellOfCheckout(Lease lease) throws SQLException {
        Connection jdbc = lease.driverConnection();
        if (lease.isNew()) {
            tellOfFirst(jdbc);
            tell(listener -> listener.connect(jdbc));
            lease.introduced();
        }
        tell(listener -> listener.checkout(jdbc));
        jdbc.commit();
    }

    private void tellOfFirst(Connection jdbc) throws SQLException {
        if (hasConnected) {
            return;
        }
        connecting.lock();
        try {
            if (!hasConnected) {
                tell(listener -> listener.firstConnect(jdbc));
                hasConnected = true;
            }
        } finally {
            connecting.unlock();
        }
    }

    private static void giveUp(Lease lease, Throwable error) {
        lease.discard();
        try {
            lease.giveBack();
        } catch (SQLException | RuntimeException e) {
            error.addSuppressed(e);
        }
    }

    /** Says that the engine was closed, and with it the connections that are given back from now on. */
    void close() {
        isClosed = true;
    }

    /** Tells of a connection whose transaction has ended. */
    void reset(Connection jdbc) throws SQLException {
        if (!isClosed) {
            tell(listener -> listener.reset(jdbc));
            jdbc.commit();
        }
    }

    void checkin(Connection jdbc) {
        tellSafely(ConnectionListener::checkin, jdbc);
    }

    @Override
    public void invalidated(Connection jdbc) {
        tellSafely(ConnectionListener::invalidate, jdbc);
    }

    @Override
    public void closing(Connection jdbc) {
        tellSafely(ConnectionListener::close, jdbc);
    }

    private void tell(Event event) throws SQLException {
        for (ConnectionListener listener : listeners) {
            event.tell(listener);
        }
    }

    /** Tells all, whatever one of them throws: there is nobody who could do anything about it. */
    private void tellSafely(BiConsumer<ConnectionListener, Connection> event, Connection jdbc) {
        for (ConnectionListener listener : listeners) {
            try {
                event.accept(listener, jdbc);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A listener of connections has failed", e);
            }
        }
    }

    /** Something that a listener is told. */
    private interface Event {

        void tell(ConnectionListener listener) throws SQLException;
    }
}
