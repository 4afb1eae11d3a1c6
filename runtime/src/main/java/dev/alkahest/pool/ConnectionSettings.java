package dev.alkahest.pool;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * How each connection is made.
 *
 * @param connectTimeout how long the driver tries to reach the database; zero is for ever
 * @param socketTimeout how long the driver waits for any one answer; zero is for ever
 * @param isBroken tells of an error whether the connection that reported it is of no use any more
 * @param events hears what becomes of it
 */
public record ConnectionSettings(
        Duration connectTimeout, Duration socketTimeout, Predicate<SQLException> isBroken, PoolEvents events) {

    /** Checks that no time is negative. */
    public ConnectionSettings {
        if (connectTimeout.isNegative() || socketTimeout.isNegative()) {
            throw new IllegalArgumentException("connectTimeout and socketTimeout must not be negative");
        }
    }

    /** Returns how long the driver tries to reach the database, for one who waits no longer than the limit. */
    Duration connectingWithin(Duration limit) {
        return connectTimeout.isZero() || connectTimeout.compareTo(limit) > 0 ? limit : connectTimeout;
    }
}
