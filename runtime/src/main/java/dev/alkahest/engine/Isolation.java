package dev.alkahest.engine;

import java.sql.Connection;

/** How much a transaction sees of others that run beside it. */
public enum Isolation {
    /** Even what others have not committed yet. */
    READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),
    /** What others had committed when each statement began. */
    READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
    /** A row read twice is the same twice. */
    REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
    /** As if transactions ran one after the other. */
    SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

    private final int level;

    Isolation(int level) {
        this.level = level;
    }

    /** Returns the number that JDBC has for this level. */
    int level() {
        return level;
    }
}
