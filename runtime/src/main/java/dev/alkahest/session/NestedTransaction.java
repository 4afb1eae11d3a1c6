package dev.alkahest.session;

import dev.alkahest.InvalidStateException;

/**
 * A savepoint of a session, from {@link Session#beginNested()} to its end: a part of the transaction that can be rolled back
 * by itself (rules R3 to R6). Objects go back with the rows: those added since are transient again, those deleted are
 * persistent, those changed have the values they had, and are expired; others keep their state.
 *
 * <p>After an error in a flush the session is inactive until {@link #rollback} or {@link #close} of the innermost savepoint
 * (T6), and nothing outside it is lost. Savepoints nest: ending one ends those within it, and the end of the transaction ends
 * all. As its session, for one thread at a time.
 */
public final class NestedTransaction implements AutoCloseable {

    private final SessionContext context;
    private final Savepoints savepoints;

    private NestedTransaction(SessionContext context, Savepoints savepoints) {
        this.context = context;
        this.savepoints = savepoints;
    }

    static NestedTransaction begin(SessionContext context) {
        new UnitOfWork(context)
                .flushAll("beginNested()"); // what is left would be taken back with what is done behind it
        NestedTransaction nested =
                new NestedTransaction(context, context.transaction().beginNested());
        context.events().tell(SessionListener::afterBeginNested);
        return nested;
    }

    /** Returns whether it has neither been committed nor rolled back, by itself or with what is around it. */
    public boolean isOpen() {
        SessionTransaction transaction = context.transactionIfAny();
        return transaction != null && transaction.isOpen(savepoints);
    }

    /**
     * Flushes, and makes what was done since the savepoint a part of what is around it; nothing expires (R5).
     *
     * @throws InvalidStateException where it has ended already
     */
    public void commit() {
        requireOpen("commit");
        context.ending().requireActive("commit() of a savepoint");
        new UnitOfWork(context).flush();
        context.transaction().release(savepoints);
        context.events().tell(SessionListener::afterCommitNested);
    }

    /**
     * Takes back what was done since the savepoint, from the database and from the objects (R4). Makes an inactive session
     * active.
     *
     * @throws InvalidStateException where it has ended already
     */
    public void rollback() {
        requireOpen("rollback");
        context.ending().rollbackTo(savepoints);
    }

    /** Rolls back, unless it has ended (R6). */
    @Override
    public void close() {
        if (isOpen()) {
            rollback();
        }
    }

    private void requireOpen(String operation) {
        if (!isOpen()) {
            throw new InvalidStateException(operation + "() of a savepoint that has ended: it was committed or rolled"
                    + " back, or the transaction or a savepoint around it was.");
        }
    }
}
