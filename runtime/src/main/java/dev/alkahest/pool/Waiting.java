package dev.alkahest.pool;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Waits for connections on threads of its own, so that whoever asked for one can give up in time, whatever the driver is still waiting
 * for.
 */
final class Waiting<C extends Connection> {

    private final ExecutorService threads = Executors.newCachedThreadPool(Waiting::daemon);
    private final Consumer<C> tooLate;

    /** Hands connections for which nobody waits any more to {@code tooLate}. */
    Waiting(Consumer<C> tooLate) {
        this.tooLate = tooLate;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    /** Returns what is taken before the deadline, a time of {@link System#nanoTime()}; null where nothing is. */
    @Nullable
    C take(Taking<C> taking, long deadline) throws SQLException {
        CompletableFuture<@Nullable C> taken = new CompletableFuture<>();
        String borrower = Thread.currentThread().getName();
        try {
            threads.execute(() -> {
                Thread.currentThread()
                        .setName(borrower); // which is who holds the connection, where it is not given back
                take(taking, taken);
            });
            return taken.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return taken.complete(null) ? null : taken.join();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException failure ? failure : new SQLException(e.getCause());
        } catch (RejectedExecutionException e) {
            throw new SQLException("The pool is closed", "08003", e);
        } catch (InterruptedException e) {
            giveBack(taken.complete(null) ? null : taken.join());
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while waiting for a connection", e);
        }
    }

    private void take(Taking<C> taking, CompletableFuture<@Nullable C> taken) {
        C connection;
        try {
            connection = taking.take();
        } catch (SQLException | RuntimeException | Error e) {
            taken.completeExceptionally(e);
            return;
        }
        if (!taken.complete(connection)) {
            giveBack(connection);
        }
    }

    private void giveBack(@Nullable C connection) {
        if (connection != null) {
            tooLate.accept(connection);
        }
    }

    /** Ends the threads, once they wait for nothing any more. */
    void close() {
        threads.shutdown();
    }

    /** Takes a connection, or null where there is none. */
    interface Taking<C extends Connection> {

        @Nullable
        C take() throws SQLException;
    }
}
