package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.StatementCauses;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The transaction that a session is in: it begins with the first statement, or when the user says so (rule T1). */
final class CurrentTransaction {

    private final Engines engines;
    private final SessionOptions options;
    private final StatementCauses causes;
    private final Consumer<Connection> heard;
    private boolean isBegun;
    private @Nullable SessionTransaction transaction;

    /**
     * Is none yet.
     *
     * @param heard is told of each connection that a transaction has taken
     */
    CurrentTransaction(Engines engines, SessionOptions options, StatementCauses causes, Consumer<Connection> heard) {
        this.engines = engines;
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
        if (joined != null) {
            if (options.engineUse().isolation() != null) {
                throw new InvalidStateException(
                        "The isolation of sessions of withConnection(...) is that of the connection: leave"
                                + " withIsolation(...) out, and set it where the connection's transaction begins.");
            }
            if (joined.connection().isAutoCommit()) {
                throw new InvalidStateException(
                        "A session works in transactions, and the connection of withConnection(...) has"
                                + " none: its isolation is AUTOCOMMIT. Give it another, or take another connection.");
            }
            return new JoinedConnection(joined.connection(), joined.mode(), heard);
        }
        return engines.areSeveral() || options.engineUse().isManifold() ? several() : own(engines.main(), null);
    }

    private TransactionConnection several() {
        if (!options.engineUse().isTwoPhase() || options.readOnly()) {
            return new SeveralConnections(engine -> own(engine, null), false);
        }
        TwoPhaseIds ids = new TwoPhaseIds(engines);
        return new SeveralConnections(engine -> own(engine, ids.next(engine)), true);
    }

    private OwnConnection own(Engine engine, @Nullable String twoPhaseId) {
        return new OwnConnection(
                engine,
                twoPhaseId,
                causes,
                options.readOnly(),
                options.engineUse().isolation(),
                heard);
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
