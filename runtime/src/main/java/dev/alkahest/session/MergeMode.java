package dev.alkahest.session;

/** Where a merge takes what the objects given do not say (session.md, section 10). */
public enum MergeMode {
    /** From the database: objects that the session does not hold are read first, and what differs is written. */
    READ,

    /**
     * From the objects given, which are taken for what the database has, as those of a cache are. Nothing is sent, and nothing
     * is written for them (rule G9).
     */
    FROM_CACHE
}
