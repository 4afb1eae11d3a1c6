package dev.alkahest.session;

/** What the ends of a session's transaction mean for a connection of the user's that it has joined (rule T7). */
public enum JoinMode {
    /** {@link #SAVEPOINT} where the connection is within a savepoint of the user's, else {@link #ROLLBACK_ONLY}. */
    CONDITIONAL_SAVEPOINT,

    /**
     * The session works behind a savepoint of its own, which a commit releases and a rollback goes back to: what the user has done
     * stays, and it is the user's affair what becomes of it all.
     */
    SAVEPOINT,

    /** A commit leaves the transaction open, for the user to commit; a rollback takes back what the user has done too. */
    ROLLBACK_ONLY,

    /** A commit commits what the user has done too, and a rollback takes it back. */
    FULL_CONTROL
}
