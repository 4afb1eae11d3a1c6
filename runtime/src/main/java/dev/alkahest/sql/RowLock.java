package dev.alkahest.sql;

import java.util.List;

/**
 * How the rows that a SELECT reads are locked until the transaction ends. Every method returns a changed copy.
 *
 * @param isShared whether others may lock them so as well
 * @param of the tables whose rows are locked; none for all that are read
 * @param isOfRequired whether a database that cannot choose among tables refuses, rather than locking the rows of all
 * @param waiting what happens where another transaction has locked a row
 */
public record RowLock(boolean isShared, List<Table> of, boolean isOfRequired, Wait waiting) {

    /** What happens where another transaction has locked a row. */
    public enum Wait {
        /** The statement waits until the other transaction ends, or the database gives up. */
        WAIT,
        /** The statement fails at once. */
        NO_WAIT,
        /** The row is left out, as if it were not there. */
        SKIP_LOCKED
    }

    /** Copies the list. */
    public RowLock {
        of = List.copyOf(of);
    }

    /** Locks rows so that nobody else changes, deletes or locks them: {@code FOR UPDATE}. */
    public static RowLock forUpdate() {
        return new RowLock(false, List.of(), false, Wait.WAIT);
    }

    /** Locks rows so that nobody changes or deletes them, and others may lock them so as well: {@code FOR SHARE}. */
    public static RowLock forShare() {
        return new RowLock(true, List.of(), false, Wait.WAIT);
    }

    /** Locks the rows of these tables alone. */
    public RowLock of(Table... tables) {
        return new RowLock(isShared, List.of(tables), true, waiting);
    }

    /** Locks the rows of one table alone where the database can choose, else of all that are read. */
    public RowLock ofIfPossible(Table table) {
        return new RowLock(isShared, List.of(table), false, waiting);
    }

    /** Leaves out rows that another transaction has locked: for the tasks of a queue. */
    public RowLock skipLocked() {
        return new RowLock(isShared, of, isOfRequired, Wait.SKIP_LOCKED);
    }

    /** Fails at once where another transaction has locked a row. */
    public RowLock noWait() {
        return new RowLock(isShared, of, isOfRequired, Wait.NO_WAIT);
    }
}
