package dev.alkahest.session;

import dev.alkahest.AlkahestException;
import dev.alkahest.InDoubtException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.SessionInactiveException;
import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the transactions of a session end, well, badly or undecided, and what becomes of its objects then (session.md, sections 2 and
 * 9). A flush that fails ends one at once; the session is inactive until the user has heard of it (rule T6).
 */
final class TransactionEnding {

    private final SessionContext context;
    private final List<InvalidStateException> refusals = new ArrayList<>(0);
    private @Nullable Throwable failure;

    TransactionEnding(SessionContext context) {
        this.context = context;
    }

    /** Returns whether the user knows of all errors. */
    boolean isActive() {
        return failure == null;
    }

    /** Refuses to go on after a failed flush until the user has rolled back (rule T6). */
    void requireActive(String operation) {
        if (failure != null) {
            throw new SessionInactiveException(
                    operation + " on a session whose flush has failed. Call rollback() first"
                            + (context.transactionIfAny() == null ? "." : ", of the savepoint or of the session."),
                    failure);
        }
    }

    /** Commits the transaction, if there is one, and gives its connections back. */
    void commit() {
        SessionTransaction ended = context.transactionIfAny();
        if (ended == null) {
            end();
            return;
        }
        try {
            ended.commit(context.store());
        } catch (InDoubtException e) {
            close(end());
            context.expireAll();
            context.objectEvents().tell();
            throw e;
        } catch (AlkahestException e) {
            failed(e);
            throw e;
        }
        close(end());
        context.objectEvents().tell();
    }

    /** Rolls back as the user says, who has heard of an error by that. */
    void rollback() {
        failure = null;
        rollbackAll();
        tellRefusals();
    }

    /** Rolls the transaction back and puts the objects back to what they were when it began (rule R1, D2). */
    private void rollbackAll() {
        SessionTransaction ended = end();
        restoreUnflushed();
        try {
            if (ended != null) {
                ended.rollback(context.store());
            }
        } finally {
            close(ended);
            context.expireAll();
        }
        context.objectEvents().tell();
        context.events().tell(SessionListener::afterRollback);
    }

    /** Rolls back to a savepoint, and puts the objects back to what they were when it was set (rule R4, D2). */
    void rollbackTo(Savepoints savepoints) {
        failure = null;
        restoreUnflushed();
        try {
            context.transaction().rollbackTo(savepoints, context.store());
        } catch (AlkahestException e) {
            failure = e;
            rollbackAll();
            throw e;
        }
        context.objectEvents().tell();
        context.events().tell(SessionListener::afterRollbackNested);
        tellRefusals();
    }

    /** Rolls back after an error, at most to the innermost savepoint, and remembers that the user has to hear of it (rule T6). */
    void failed(Throwable error) {
        if (failure != null) {
            return;
        }
        failure = error;
        rollbackInnermost(error);
        refusals.forEach(error::addSuppressed);
        refusals.clear();
    }

    private void rollbackInnermost(Throwable error) {
        SessionTransaction transaction = context.transactionIfAny();
        if (transaction == null || !transaction.isNested()) {
            rollbackAll();
            return;
        }
        restoreUnflushed();
        try {
            transaction.rollbackInnermost(context.store());
            context.objectEvents().tell();
            context.events().tell(SessionListener::afterRollbackNested);
        } catch (AlkahestException e) {
            error.addSuppressed(e);
            rollbackAll();
        }
    }

    /** Ends the transaction undecided, if there is one, as its session lets go of all objects. */
    void abandon() {
        SessionTransaction ended = end();
        try {
            if (ended != null) {
                ended.abandon(context.store());
            }
        } finally {
            close(ended);
        }
    }

    private @Nullable SessionTransaction end() {
        context.reader().ended();
        return context.current().end();
    }

    private static void close(@Nullable SessionTransaction ended) {
        if (ended != null) {
            ended.close();
        }
    }

    private void restoreUnflushed() {
        for (MappedEntity<?> entity : context.mappings().all()) {
            context.store().forEach(entity, this::restore);
        }
        context.store().marked().forEach(context.store()::unmark);
        context.nothingToFlush();
    }

    private void restore(Snapshot<?> entry) {
        if (!isChanged(entry)) {
            return;
        }
        try {
            entry.restore();
            new InverseTargets(context.store()).expire(entry);
        } catch (RuntimeException e) {
            InvalidStateException refusal =
                    new InvalidStateException(entry.entity().getClass().getSimpleName() + " with key " + entry.key()
                            + " was not put back by the rollback, as its class threw "
                            + e.getClass().getSimpleName() + ". Refresh or expunge it.");
            refusal.initCause(e);
            refusals.add(refusal);
        }
    }

    /** One that throws when it is asked is put back, too. */
    private static boolean isChanged(Snapshot<?> entry) {
        try {
            return entry.changed() != 0 || entry.replaced();
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** Tells of an object that could not be put back, once all else is as it was. */
    private void tellRefusals() {
        if (!refusals.isEmpty()) {
            InvalidStateException first = refusals.get(0);
            refusals.clear();
            throw first;
        }
    }
}
