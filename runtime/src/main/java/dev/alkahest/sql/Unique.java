package dev.alkahest.sql;

import java.util.List;

/**
 * A constraint that no two rows have the same values in these columns.
 *
 * @param name the constraint's name; empty for one made of the table and its columns
 * @param columns the columns
 */
public record Unique(String name, List<Column<?>> columns) {

    /** Copies the columns. */
    public Unique {
        columns = List.copyOf(columns);
    }
}
