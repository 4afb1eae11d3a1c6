package dev.alkahest.dialect;

import java.util.List;

/**
 * How a database is told of a transaction that is prepared before it is committed. An identifier is of letters, digits, {@code -} and
 * {@code _}, and so needs no escapes in a text.
 */
public interface TwoPhase {

    /** Returns what comes before the first statement of the transaction. */
    List<String> begin(String id);

    /** Returns what prepares it. */
    List<String> prepare(String id);

    /** Returns what takes it back before it is prepared; empty where that is a plain rollback. */
    List<String> rollback(String id);

    /** Returns what commits it once it is prepared. */
    String commitPrepared(String id);

    /** Returns what takes it back once it is prepared. */
    String rollbackPrepared(String id);

    /** Returns whether both of these must be sent outside of any transaction by who has prepared it; all others do it so. */
    boolean endsOutsideOfTransactions();

    /** Returns the query for the transactions that are prepared and have not ended. */
    String list();

    /** Returns the column of that query which has their identifiers, counted from 1. */
    int idColumn();
}
