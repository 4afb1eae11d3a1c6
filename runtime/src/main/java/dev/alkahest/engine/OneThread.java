package dev.alkahest.engine;

import dev.alkahest.InvalidStateException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a thread uses a connection while another runs a statement on it. Without a lock, and so as well as it can: it
 * finds most such mistakes, and hinders nobody who makes none.
 */
final class OneThread {

    private @Nullable Thread running;

    /** Refuses what a thread does while another one runs a statement. */
    void require(String operation) {
        Thread other = running;
        if (other != null && other != Thread.currentThread()) {
            throw new InvalidStateException(operation + "() in thread '"
                    + Thread.currentThread().getName() + "' while thread '" + other.getName()
                    + "' runs a statement: a session, and a connection, are for one thread at a time. Open one for each"
                    + " thread.");
        }
    }

    /** Runs a statement, during which no other thread may use the connection. */
    <R extends @Nullable Object> R run(String operation, Supplier<R> statement) {
        require(operation);
        Thread around = running;
        running = Thread.currentThread();
        try {
            return statement.get();
        } finally {
            running = around;
        }
    }
}
