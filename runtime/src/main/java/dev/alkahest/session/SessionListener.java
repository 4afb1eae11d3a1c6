package dev.alkahest.session;

import dev.alkahest.engine.Connection;
import dev.alkahest.sql.Delete;
import dev.alkahest.sql.Update;

/**
 * Hears of what sessions do (rules F2, F5, H1). Every method does nothing unless it is overridden; a listener of a factory is
 * called by all of its sessions, each in its own thread.
 *
 * <p>What a listener throws before a flush or a commit stops it; thrown in a flush, the session is inactive as after any flush
 * that failed (T6).
 */
public interface SessionListener {

    /**
     * After the session has taken the connection of a transaction, before the first statement on it (T2): the place for what
     * the database is to know of every transaction, as in {@code set_config('app.user', ..., true)}. What is thrown here gives
     * the connection back, and the next statement begins anew.
     */
    default void afterBegin(Session session) {}

    /**
     * As {@link #afterBegin(Session)}, which it calls unless it is overridden, and names the connection. In a session over several
     * engines it is called for each connection that is taken; statements on it go to its engine. Do not end its transaction.
     */
    default void afterBegin(Session session, Connection connection) {
        afterBegin(session);
    }

    /** Before a flush that has something to write. May add, change and delete objects, which the flush then writes too (F2). */
    default void beforeFlush(Session session) {}

    /** After a flush has written everything; the transaction is still open. What is changed here waits for the next flush. */
    default void afterFlush(Session session) {}

    /** Before a commit flushes. May add, change and delete objects. */
    default void beforeCommit(Session session) {}

    /** After a commit, once its objects are expired. */
    default void afterCommit(Session session) {}

    /** After {@link Session#beginNested()} has set a savepoint. */
    default void afterBeginNested(Session session) {}

    /** After a savepoint has ended well: what was done since is a part of what is around it (R5). */
    default void afterCommitNested(Session session) {}

    /** After a rollback to a savepoint has put the objects back, be it the user's or that of a flush that failed (R4). */
    default void afterRollbackNested(Session session) {}

    /** After an UPDATE statement that was executed in the session, once its objects are in step (U1). */
    default void afterBulkUpdate(Session session, Update statement, int rows) {}

    /** After a DELETE statement that was executed in the session, once its objects are in step (U1). */
    default void afterBulkDelete(Session session, Delete statement, int rows) {}

    /** After a rollback of the whole transaction has put the objects back, be it the user's or that of a flush that failed. */
    default void afterRollback(Session session) {}
}
