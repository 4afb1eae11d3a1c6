package dev.alkahest.sql;

/** Where the rows of a derived table come from. */
public sealed interface Derivation {

    /**
     * A SELECT in the place of the table.
     *
     * @param select the SELECT
     * @param isLateral whether it may speak of the tables before it
     */
    record Subselect(Select select, boolean isLateral) implements Derivation {}

    /**
     * A statement before the one that names the table: {@code WITH name AS (...)}.
     *
     * @param name the name that every use of it shares
     * @param statement a SELECT, or a statement that gives back rows it has changed
     * @param isRecursive whether it reads the table itself
     */
    record CommonTable(String name, Statement statement, boolean isRecursive) implements Derivation {}

    /** The rows found last, inside the statement of a recursive table. */
    record Recursion() implements Derivation {}
}
