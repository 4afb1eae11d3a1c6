package dev.alkahest.sql;

import java.util.List;
import java.util.Set;

/**
 * A statement: immutable, and equal to every other that differs in nothing but its values.
 *
 * <p>Two equal statements have the same text on every database, so a statement is the key of what is known of its text.
 */
public sealed interface Statement permits Select, Insert, Update, Delete, TextStatement {

    /** What {@link #tables} holds where nobody knows which tables a text reads. */
    String ANY_TABLE = "*";

    /** Returns all of it but its values, and its values beside. */
    Shape shape();

    /**
     * Returns the names of the tables it reads and writes, with their schema where they have one; with {@link #ANY_TABLE} where some
     * of it is text.
     */
    default Set<String> tables() {
        return shape().tables();
    }

    /** Returns the expressions of the rows it gives; none where it gives no rows. */
    List<? extends Expression<?>> expressions();

    /** Returns what was named to be given, whole tables among it. */
    default List<? extends Selectable> selected() {
        return expressions();
    }

    /** Returns whether it gives rows: a SELECT does, the others do where something is to be returned. */
    boolean isQuery();
}
