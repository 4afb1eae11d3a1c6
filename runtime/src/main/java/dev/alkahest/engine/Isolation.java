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
    SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE),
    /**
     * There are no transactions: each statement is committed by itself. For statements that databases refuse in a transaction, such as
     * PostgreSQL's {@code VACUUM} and {@code CREATE DATABASE}; for one connection, as {@link Engine#connect(Isolation)} says.
     */
    AUTOCOMMIT(Connection.TRANSACTION_NONE);

    private final int level;

    Isolation(int level) {
        this.level = level;
    }

    /** Returns the number that JDBC has for this level. */
    int level() {
        return level;
    }

    /**
     * Returns this level.
     *
     * @throws IllegalArgumentException where it has no transactions, and {@code what} needs some
     */
    public Isolation requireTransactions(String what) {
        if (this == AUTOCOMMIT) {
            throw new IllegalArgumentException(
                    what + " works in transactions, and AUTOCOMMIT is to have none: a change could be done"
                            + " in part. Use engine.connect(Isolation.AUTOCOMMIT) for the statements that need it.");
        }
        return this;
    }
}
