package dev.alkahest.engine;

import dev.alkahest.AlkahestException;
import dev.alkahest.ClosedException;
import dev.alkahest.DisconnectException;
import dev.alkahest.FailedStatement;
import dev.alkahest.InDoubtException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.UnknownOutcomeException;
import dev.alkahest.pool.Lease;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of one connection, one after the other: each begins by itself, and is committed or rolled back.
 *
 * <p>It also knows whether the way to the database was lost, since that decides what a failed commit means.
 */
final class Transaction {

    private static final Logger LOG = System.getLogger("dev.alkahest.engine");

    /** The SQLSTATE of a connection that was closed before anything was sent. */
    private static final String CONNECTION_DOES_NOT_EXIST = "08003";

    private final Engine engine;
    private final Lease lease;
    private final java.sql.Connection jdbc;
    private final @Nullable Echo echo;
    private final CommitCheck check;
    private @Nullable Savepoint innermost;
    private @Nullable TwoPhaseTransaction twoPhase;
    private boolean open;
    private boolean isAutoCommit;
    private boolean lost;

    Transaction(Engine engine, Lease lease, @Nullable Echo echo) {
        this.engine = engine;
        this.lease = lease;
        this.jdbc = lease.connection();
        this.echo = echo;
        this.check = new CommitCheck(engine.dialect().nothing());
    }

    boolean isOpen() {
        return open;
    }

    /** Returns whether each statement is committed by itself, so that there are no transactions. */
    boolean isAutoCommit() {
        return isAutoCommit;
    }

    void autoCommit(boolean on) {
        isAutoCommit = on;
    }

    /** Begins unless one is open. The driver sends what there is to send with the first statement. */
    void begin() {
        refuseIfLost();
        if (!open && !isAutoCommit) {
            open = true;
            check.reset();
            if (echo != null) {
                echo.begin();
            }
        }
    }

    /** Says that statements may be sent, and fail, that are not seen here. */
    void noteUnseenStatements() {
        check.noteUnseen();
    }

    /** Begins a transaction that is to be prepared before it is committed. */
    TwoPhaseTransaction beginTwoPhase(String id, Runnable beforePreparing) {
        TwoPhaseTransaction.requireId(id);
        if (open) {
            throw new InvalidStateException("beginTwoPhase() in a transaction that has begun with its first statement:"
                    + " commit() or rollback() before.");
        }
        refuseAutoCommit("beginTwoPhase");
        TwoPhaseTransaction begun =
                new TwoPhaseTransaction(this, engine.dialect().twoPhase(), jdbc, id, beforePreparing);
        begin();
        twoPhase = begun;
        send("BEGIN TWO-PHASE", begun::sendBegin);
        return begun;
    }

    /** Prepares the transaction; a statement that has failed in it is a reason to refuse. */
    void prepare() {
        TwoPhaseTransaction prepared = twoPhase;
        if (prepared == null || prepared.isPrepared()) {
            throw new InvalidStateException("prepare() of a transaction that is prepared already, or has ended.");
        }
        refuseIfLost();
        try {
            send("PREPARE TRANSACTION", () -> {
                check.beforeCommit(jdbc);
                prepared.sendPrepare();
            });
        } catch (DisconnectException e) {
            throw new UnknownOutcomeException(
                    "The connection was lost while the database was preparing " + prepared.id() + " on " + engine
                            + ", which is not committed: where engine.preparedTransactions() lists it, end it with"
                            + " engine.rollbackPrepared(id).",
                    FailedStatement.of("PREPARE TRANSACTION"),
                    e.getCause() instanceof SQLException cause ? cause : null);
        }
    }

    void commit() {
        if (!open) {
            return;
        }
        if (twoPhase != null) {
            commit(twoPhase);
            return;
        }
        refuseIfLost();
        if (echo != null) {
            echo.start();
        }
        try {
            check.beforeCommit(jdbc);
        } catch (SQLException e) {
            throw failed("COMMIT", e);
        }
        try {
            jdbc.commit();
        } catch (SQLException e) {
            throw commitFailed(e);
        }
        ended();
        engine.statistics().countCommit();
        if (echo != null) {
            echo.ended("COMMIT");
        }
    }

    private void ended() {
        open = false;
        innermost = null;
        twoPhase = null;
    }

    /** Commits what was prepared. From here on it is never rolled back, as the others of its kind may have committed. */
    private void commit(TwoPhaseTransaction prepared) {
        if (!prepared.isPrepared()) {
            prepared.prepare();
        }
        ended();
        try {
            send("COMMIT PREPARED", prepared::sendCommit);
            engine.statistics().countCommit();
        } catch (AlkahestException e) {
            giveUp();
            throw new InDoubtException(List.of(prepared.id() + " on " + engine), e);
        }
    }

    private AlkahestException commitFailed(SQLException e) {
        AlkahestException error = failed("COMMIT", e);
        if (wasSent(e) && lost) {
            return new UnknownOutcomeException(
                    "The connection was lost while the database was committing: whether it did is not known."
                            + " Look for what was written before trying again.",
                    FailedStatement.of("COMMIT"),
                    e);
        }
        return error;
    }

    /** Rolls back. Where that fails, the connection is given up: the database then rolls back by itself. */
    void rollback() {
        if (!open) {
            return;
        }
        TwoPhaseTransaction prepared = twoPhase;
        ended();
        engine.statistics().countRollback();
        if (echo != null) {
            echo.start();
        }
        try {
            if (prepared == null) {
                jdbc.rollback();
            } else {
                prepared.sendRollback();
            }
        } catch (SQLException e) {
            rollbackFailed(prepared, failed("ROLLBACK", e));
            return;
        }
        if (echo != null) {
            echo.ended("ROLLBACK");
        }
    }

    private void rollbackFailed(@Nullable TwoPhaseTransaction ended, AlkahestException error) {
        giveUp();
        if (ended != null && ended.isPrepared()) {
            String what =
                    "The transaction " + ended.id() + " on " + engine + " is prepared and could not be rolled back:"
                            + " call engine.rollbackPrepared(id) where engine.preparedTransactions() lists it";
            LOG.log(Level.WARNING, what, error);
        } else {
            LOG.log(Level.DEBUG, "A connection was given up, since its transaction could not be rolled back", error);
        }
    }

    /** Returns the savepoint that was set last and has not ended; null where there is none. */
    @Nullable
    Savepoint innermost() {
        return innermost;
    }

    Savepoint savepoint() {
        refuseAutoCommit("savepoint");
        begin();
        send("SAVEPOINT", () -> innermost = new Savepoint(this, jdbc.setSavepoint(), innermost));
        return Objects.requireNonNull(innermost, "it was set just now");
    }

    /** Ends a savepoint, and those within it. What they have done stays. */
    void release(Savepoint savepoint) {
        refuseIfLost();
        if (engine.dialect().releasesSavepoints()) {
            send("RELEASE SAVEPOINT", () -> jdbc.releaseSavepoint(savepoint.jdbc()));
        }
        innermost = savepoint.outer();
    }

    /** Takes back what was done since a savepoint, and ends it, and those within it. */
    void rollbackTo(Savepoint savepoint) {
        refuseIfLost();
        send("ROLLBACK TO SAVEPOINT", () -> {
            jdbc.rollback(savepoint.jdbc());
            if (engine.dialect().releasesSavepoints() && !engine.dialect().endsSavepointsByRollback()) {
                jdbc.releaseSavepoint(savepoint.jdbc());
            }
        });
        innermost = savepoint.outer();
    }

    /** Has something done that is logged by a verb. */
    private void send(String verb, JdbcAction action) {
        if (echo != null) {
            echo.start();
        }
        try {
            action.run();
        } catch (SQLException e) {
            throw failed(verb, e);
        }
        if (echo != null) {
            echo.ended(verb);
        }
    }

    /** Returns the exception for an error of the driver; a connection that was lost will not be lent again. */
    AlkahestException failed(String sql, SQLException e) {
        if (engine.isClosed()) {
            giveUp();
            return closed(e);
        }
        engine.statistics().countFailure();
        AlkahestException error = engine.translate(e, sql);
        if (error instanceof DisconnectException && !lost) {
            lost = true;
            lease.lost();
        }
        check.noteFailure(e, error);
        if (echo != null) {
            echo.failed(sql, error);
        }
        return isAutoCommit && wasSent(e) && error instanceof DisconnectException ? unknownOutcome(sql, e) : error;
    }

    private static boolean wasSent(SQLException e) {
        return !CONNECTION_DOES_NOT_EXIST.equals(e.getSQLState());
    }

    private static UnknownOutcomeException unknownOutcome(String sql, SQLException e) {
        return new UnknownOutcomeException(
                "The connection was lost while the database was running a statement that commits by itself: whether it did is"
                        + " not known. Look for what it was to write before trying again.",
                FailedStatement.of(sql),
                e);
    }

    private void refuseAutoCommit(String operation) {
        if (isAutoCommit) {
            throw new InvalidStateException(operation + "() on a connection of isolation(AUTOCOMMIT), which has no"
                    + " transactions. Set another isolation before.");
        }
    }

    /** A driver that connects again by itself would go on with half a transaction. */
    private void refuseIfLost() {
        if (engine.isClosed()) {
            throw closed(null);
        }
        if (lost) {
            throw new DisconnectException(
                    "The connection was lost, and its transaction with it: close it and take a new one"
                            + " with engine.connect().",
                    FailedStatement.none(),
                    null);
        }
    }

    private static ClosedException closed(@Nullable SQLException cause) {
        return new ClosedException(
                "The engine was closed, and its connections with it: what was not committed is rolled back. Close an"
                        + " engine when all of its sessions are done.",
                cause);
    }

    private void giveUp() {
        if (!lost) {
            lost = true;
            lease.discard();
        }
    }

    /** Something to ask of the driver. */
    private interface JdbcAction {

        void run() throws SQLException;
    }
}
