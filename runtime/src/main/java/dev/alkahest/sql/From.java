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
        LEFT_APART,
        /** Rows that meet the condition, and every row of the table that has none before. */
        RIGHT,
        /** Rows that meet the condition, and every row on both sides that has none on the other. */
        FULL;

        /** Returns whether the table may have nothing beside a row before. */
        public boolean isOptional() {
            return this == LEFT || this == LEFT_APART || this == FULL;
        }

        /** Returns whether the tables before may have nothing beside a row of the table. */
        public boolean isOptionalBefore() {
            return this == RIGHT || this == FULL;
        }
    }

    /** Copies the conditions. */
    public From {
        on = List.copyOf(on);
    }

    static From cross(Table table) {
        return new From(Kind.CROSS, table, List.of());
    }

    static From joined(Kind kind, Table table, Condition... conditions) {
        return new From(kind, table, Conditions.nodesOf(conditions));
    }

    /** Returns whether it can be joined to this table when no other is there: a path begins at its table. */
    boolean canFollow(Table first) {
        return table.path().isEmpty() || FirstTable.beginningOf(table).equals(first);
    }
}
