package dev.alkahest.pool;

import java.time.Duration;

/**
 * How long a driver waits on the network; zero is for ever.
 *
 * @param connect for the database to answer at all
 * @param login for the whole of connecting, with the exchange of passwords
 * @param socket for any one answer
 */
record Timeouts(Duration connect, Duration login, Duration socket) {

    /** Returns whole seconds, rounded up, as drivers want them: a short time must not become none. */
    static String seconds(Duration timeout) {
        return Long.toString(timeout.plusMillis(999).toSeconds());
    }

    /** Returns whole milliseconds, rounded up. */
    static String millis(Duration timeout) {
        return Long.toString(timeout.plusNanos(999_999).toMillis());
    }
}
