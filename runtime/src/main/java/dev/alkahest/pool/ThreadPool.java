package dev.alkahest.pool;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a connection for each thread, until the thread has ended and another one borrows its first, or the pool is closed. */
final class ThreadPool implements ConnectionPool {

    private final ConnectionPool connections;
    private final PoolSettings settings;
    private final Map<Thread, ThreadLease> kept = new ConcurrentHashMap<>();

    /** Takes its connections from a pool that keeps none. */
    ThreadPool(ConnectionPool connections, PoolSettings settings) {
        this.connections = connections;
        this.settings = settings;
    }

    @Override
    public Lease borrow() throws SQLException {
        Thread thread = Thread.currentThread();
        ThreadLease own = kept.get(thread);
        if (own == null) {
            return open(thread);
        }
        if (own.isLent()) {
            return connections.borrow();
        }
        return own.isUsable(settings) ? own.lend() : reopen(thread, own);
    }

    private Lease open(Thread thread) throws SQLException {
        closeThoseOfEndedThreads();
        ThreadLease opened = new ThreadLease(connections.borrow(), () -> kept.remove(thread));
        kept.put(thread, opened);
        return opened.lend();
    }

    private Lease reopen(Thread thread, ThreadLease old) throws SQLException {
        kept.remove(thread);
        close(old);
        return open(thread);
    }

    private void closeThoseOfEndedThreads() {
        for (Thread thread : List.copyOf(kept.keySet())) {
            ThreadLease left = thread.isAlive() ? null : kept.remove(thread);
            if (left != null && !left.isLent()) {
                close(left);
            }
        }
    }

    private static void close(ThreadLease lease) {
        try {
            lease.close();
        } catch (SQLException e) {
            PoolListener.LOG.log(Level.DEBUG, "A connection could not be closed", e);
        }
    }

    /** Leaves it to the threads to close their connections, as they may be about to use them. */
    @Override
    public void dispose() {
        connections.dispose();
    }

    /** Closes the connections, in use or not. */
    @Override
    public void close() {
        connections.close();
        kept.clear();
    }

    @Override
    public String toString() {
        return connections.toString();
    }
}
