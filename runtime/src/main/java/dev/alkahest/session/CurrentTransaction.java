package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.StatementCauses;
import org.jspecify.annotations.Nullable;

/** The transaction that a session is in: it begins with the first statement, or when the user says so (rule T1). */
final class CurrentTransaction {

    private final Engine engine;
    private final SessionOptions options;
    private final StatementCauses causes;
    private final Runnable heard;
    private boolean isBegun;
    private @Nullable SessionTransaction transaction;

    /**
     * Is none yet.
     *
     * @param heard is run when a transaction has taken its connection
     */
    CurrentTransaction(Engine engine, SessionOptions options, StatementCauses causes, Runnable heard) {
        this.engine = engine;
        this.options = options;
        this.causes = causes;
        this.heard = heard;
    }

    /** Begins one, which takes its connection when it needs it. */
    void begin() {
        if (isBegun || transaction != null) {
            throw new InvalidStateException(
                    "begin() in a session whose transaction has begun already: commit() or rollback()"
                            + " ends it, and beginNested() sets a savepoint within it.");
        }
        isBegun = true;
    }

    /** Begins one where there is none. */
    void beginIfNone() {
        isBegun = true;
    }

    /** Returns the transaction; begins it where the session does that by itself. */
    SessionTransaction get() {
        if (transaction == null) {
            if (!isBegun && !options.autobegins()) {
                throw new InvalidStateException("This session is in no transaction, and its factory says"
                        + " withAutobegin(false). Call begin() first, or work in a transaction(...) block.");
            }
            transaction = new SessionTransaction(connection());
        }
        return transaction;
    }

    private TransactionConnection connection() {
        Join joined = options.joined();
        return joined == null
                ? new OwnConnection(engine, causes, options.readOnly(), heard)
                : new JoinedConnection(joined.connection(), joined.mode(), heard);
    }

    /** Returns the transaction, if one has sent anything. */
    @Nullable
    SessionTransaction getIfAny() {
        return transaction;
    }

    /** Forgets the transaction, and returns it for its end. */
    @Nullable
    SessionTransaction end() {
        SessionTransaction ended = transaction;
        transaction = null;
        isBegun = false;
        return ended;
    }
}
