package dev.alkahest.sql;

import java.util.List;

/**
 * An index over columns.
 *
 * @param name the index's name; empty for one made of the table and its columns
 * @param columns the columns, in order
 * @param isUnique whether no two rows have the same values in them
 */
public record Index(String name, List<Column<?>> columns, boolean isUnique) {

    /** Copies the columns. */
    public Index {
        columns = List.copyOf(columns);
    }
}
