package dev.alkahest.pool;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The connections that Agroal has opened and not closed, so that none outlives its pool.
 *
 * <p>Agroal opens and closes some connections on a thread of its own. When the pool is closed, what that thread has still
 * to close stays open, and so does a connection that it is just about to open.
 *
 * <p>They are of generations: when the database is lost, or all are to be replaced, those that were opened before are of no use.
 */
final class OpenConnections {

    /** How long the closing of a pool waits for connections that are being opened. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Map<Connection, Integer> open = Collections.synchronizedMap(new IdentityHashMap<>());
    private final AtomicInteger generation = new AtomicInteger();
    private final Set<Thread> opening = ConcurrentHashMap.newKeySet();
    private final Set<Connection> introduced =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    private final PoolEvents events;
    private volatile boolean closed;

    OpenConnections(PoolEvents events) {
        this.events = events;
    }

    /**
     * Says that the current thread begins to open a connection.
     *
     * @throws IllegalStateException once the pool is closed: nobody would close the connection
     */
    void begin() {
        opening.add(Thread.currentThread());
        if (closed) { // asked after the thread can be seen: whoever closes waits for it, or it finds the pool closed
            opening.remove(Thread.currentThread());
            throw new IllegalStateException("The pool is closed");
        }
    }

    /** Returns whether a thread is opening a connection. */
    boolean isOpening() {
        return !opening.isEmpty();
    }

    /** Says that the current thread has opened this connection. */
    void opened(Connection connection) {
        open.put(connection, generation.get());
        opening.remove(Thread.currentThread());
    }

    /** Says that the current thread has opened none. */
    void failed() {
        opening.remove(Thread.currentThread());
    }

    void closed(Connection connection) {
        introduced.remove(connection);
        open.remove(connection);
    }

    /** Returns whether somebody was told of a connection that is open. */
    boolean isIntroduced(Connection connection) {
        return introduced.contains(connection);
    }

    /** Says that somebody was told of a connection. */
    void introduced(Connection connection) {
        introduced.add(connection);
    }

    /** Says that the database was lost on a connection: with the first of its generation, all of that are old. */
    void lost(Connection connection) {
        Integer own = open.get(connection);
        if (own != null) {
            generation.compareAndSet(own, own + 1);
        }
    }

    /** Says that all connections are old. */
    void outdate() {
        generation.incrementAndGet();
    }

    /** Returns whether the database was lost after a connection was opened. */
    boolean isOld(Connection connection) {
        int current = generation.get();
        if (current == 0) {
            return false;
        }
        Integer own = open.get(connection);
        return own != null && own < current;
    }

    /** Closes what a pool that is closed has left open. */
    void closeAll() {
        closed = true;
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!opening.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(100_000);
        }
        for (Connection connection : open.keySet().toArray(new Connection[0])) {
            close(connection);
        }
    }

    private void close(Connection connection) {
        events.closing(connection);
        try {
            connection.close();
        } catch (SQLException e) {
            PoolListener.LOG.log(Level.DEBUG, "A connection could not be closed", e);
        }
        closed(connection);
    }
}
