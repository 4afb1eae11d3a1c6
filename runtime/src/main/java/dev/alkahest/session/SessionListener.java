package dev.alkahest.session;

/**
 * Hears of what sessions do (rules F2, F5, H1). Every method does nothing unless it is overridden; a listener of a factory is
 * called by all of its sessions, each in its own thread.
 *
 * <p>What a listener throws before a flush or a commit stops it; thrown in a flush, the session is inactive as after any flush
 * that failed (T6).
 */
public interface SessionListener {

    /** Before a flush that has something to write. May add, change and delete objects, which the flush then writes too (F2). */
    default void beforeFlush(Session session) {}

    /** After a flush has written everything; the transaction is still open. What is changed here waits for the next flush. */
    default void afterFlush(Session session) {}

    /** Before a commit flushes. May add, change and delete objects. */
    default void beforeCommit(Session session) {}

    /** After a commit, once its objects are expired. */
    default void afterCommit(Session session) {}

    /** After a rollback of the whole transaction has put the objects back, be it the user's or that of a flush that failed. */
    default void afterRollback(Session session) {}
}
