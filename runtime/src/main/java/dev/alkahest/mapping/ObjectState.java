package dev.alkahest.mapping;

/** The five states of an object toward a session (session.md, section 1). It has exactly one of them at a time. */
public enum ObjectState {
    /** Known to no session, and to no row. */
    TRANSIENT,
    /** Added; its row will be inserted by the next flush. */
    PENDING,
    /** In the identity map; stands for a row. */
    PERSISTENT,
    /** Its row was deleted by a flush of a transaction that is still open. */
    DELETED,
    /** Stands for a row, but belongs to no session any more. */
    DETACHED
}
