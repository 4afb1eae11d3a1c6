package dev.alkahest.sql;

import java.util.List;

/**
 * One table that a SELECT reads.
 *
 * @param kind how it is added to those before it
 * @param table the table, alias or path
 * @param on the conditions of a join; of a path, those that come on top of its own
 */
public record From(Kind kind, Table table, List<Node> on) {

    /** How a table is added to those before it. */
    public enum Kind {
        /** Each of its rows with each row before. */
        CROSS,
        /** Rows that meet the condition. */
        INNER,
        /** Rows that meet the condition, and every row before that has none. */
        LEFT,
        /** As {@link #LEFT}, for the reader of the result alone: the table's definition does not name it. */
        LEFT_APART
    }

    /** Copies the conditions. */
    public From {
        on = List.copyOf(on);
    }
}
