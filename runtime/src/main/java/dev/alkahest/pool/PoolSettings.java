package dev.alkahest.pool;

import java.sql.Connection;
import java.time.Duration;

/**
 * How many connections a pool has, how long it waits, and when it distrusts a connection.
 *
 * @param poolSize how many connections are kept, once they were needed
 * @param maxOverflow how many more may be opened while those are in use; they are closed when they are idle
 * @param poolTimeout how long to wait for a connection when all are in use
 * @param poolRecycle the age after which a connection is replaced; zero is never
 * @param prePing whether each connection is tried before it is lent
 * @param leakTimeout how long a connection may be held before a warning names the thread; zero is for ever
 * @param isolation a level of {@link Connection}; {@link Connection#TRANSACTION_NONE} is the database's default
 */
public record PoolSettings(
        int poolSize,
        int maxOverflow,
        Duration poolTimeout,
        Duration poolRecycle,
        boolean prePing,
        Duration leakTimeout,
        int isolation) {

    /** The settings of a pool nobody asked anything of. */
    public static final PoolSettings DEFAULT = new PoolSettings(
            5, 10, Duration.ofSeconds(30), Duration.ZERO, false, Duration.ZERO, Connection.TRANSACTION_NONE);

    /** Checks that every number makes sense. */
    public PoolSettings {
        require(poolSize >= 1, "poolSize must be at least 1");
        require(maxOverflow >= 0, "maxOverflow must not be negative");
        require(isPositive(poolTimeout), "poolTimeout must be longer than zero");
        require(!poolRecycle.isNegative(), "poolRecycle must not be negative");
        require(!leakTimeout.isNegative(), "leakTimeout must not be negative");
    }

    /** Returns how many connections there may be at one time. */
    public int maxSize() {
        return poolSize + maxOverflow;
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
