package dev.alkahest.session;

/** When a session flushes before it reads (session.md, section 3, D3). A commit always flushes. */
public enum FlushMode {
    /** When a table that the statement reads has changes, which are then all flushed. */
    AUTO,
    /** Before each statement, whatever it reads. */
    ALWAYS,
    /** Never by itself: {@code flush()} and {@code commit()} do. */
    MANUAL
}
