package dev.alkahest.engine;

/** What an engine writes to the log {@code dev.alkahest.sql}, at level INFO. */
public enum EchoMode {
    /**
     * Nothing, unless the log is set to level DEBUG: then statements are written at that level. What the log's level is,
     * is asked when a connection is taken.
     */
    OFF,
    /** Each statement with its row count and time, and BEGIN, COMMIT and ROLLBACK. */
    STATEMENTS,
    /**
     * The values of parameters too, as the JDBC driver shows them. Values may be private: think before this runs in
     * production.
     */
    VALUES
}
