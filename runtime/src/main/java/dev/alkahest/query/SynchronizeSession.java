package dev.alkahest.query;

/**
 * How the session's objects are kept in step with an UPDATE or DELETE that names rows by conditions (session.md, rule U1).
 *
 * <p>Whatever the way to find the loaded objects whose rows are changed: those of an UPDATE take the values of their rows
 * again, by one SELECT for each few hundred objects after the statement; those of a DELETE leave the session.
 */
public enum SynchronizeSession {
    /** As {@link #EVALUATE} where the conditions can be tested in memory as the database tests them, else as {@link #FETCH}. */
    AUTO,
    /** Tests the conditions in memory; refuses those it can't test exactly as the database does. */
    EVALUATE,
    /** Asks the database first, which of the loaded objects' rows meet the conditions. */
    FETCH,
    /** Leaves loaded objects as they are; expire them, or never use them again. */
    NONE
}
