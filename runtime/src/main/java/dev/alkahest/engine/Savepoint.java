package dev.alkahest.engine;

import dev.alkahest.ClosedException;
import org.jspecify.annotations.Nullable;

/**
 * A point within a transaction to which it can be rolled back: what was sent before stays.
 *
 * <p>Savepoints nest. One that ends ends those that were set after it; the end of the transaction ends all. Closing rolls
 * back what was not committed.
 *
 * <pre>{@code
 * try (Savepoint savepoint = connection.savepoint()) {
 *     connection.execute(...);
 *     savepoint.commit();
 * }
 * }</pre>
 */
public final class Savepoint implements AutoCloseable {

    private final Transaction transaction;
    private final java.sql.Savepoint jdbc;
    private final @Nullable Savepoint outer;

    Savepoint(Transaction transaction, java.sql.Savepoint jdbc, @Nullable Savepoint outer) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.outer = outer;
    }

    java.sql.Savepoint jdbc() {
        return jdbc;
    }

    /** Returns the savepoint within which this one was set; null where it was set in the transaction itself. */
    @Nullable
    Savepoint outer() {
        return outer;
    }

    /** Tells whether this savepoint can still be committed or rolled back to. */
    public boolean isOpen() {
        for (Savepoint open = transaction.innermost(); open != null; open = open.outer) {
            if (open == this) {
                return true;
            }
        }
        return false;
    }

    /**
     * Ends the savepoint, and makes what was sent since a part of what is around it.
     *
     * @throws ClosedException where it has ended already
     */
    public void commit() {
        requireOpen("commit");
        transaction.release(this);
    }

    /**
     * Takes back what was sent since the savepoint was set, and ends it. An error that has made the database refuse further
     * statements is forgotten with it.
     *
     * @throws ClosedException where it has ended already
     */
    public void rollback() {
        requireOpen("rollback");
        transaction.rollbackTo(this);
    }

    /** Rolls back, unless the savepoint has ended. */
    @Override
    public void close() {
        if (isOpen()) {
            rollback();
        }
    }

    private void requireOpen(String operation) {
        if (!isOpen()) {
            throw new ClosedException(
                    operation + "() of a savepoint that has ended: it was committed or rolled back, or"
                            + " the transaction or a savepoint around it was.");
        }
    }
}
