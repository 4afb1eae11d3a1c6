package dev.alkahest.sql;

import java.util.List;

/**
 * One of the tables that are read as one, where each class of a hierarchy has a table with all of its columns.
 *
 * @param name its name; its schema is that of the whole
 * @param columns its columns, among those of the whole
 * @param discriminator the column of the whole that tells the class of a row; no table has it
 * @param value what that says of the rows here: a text or an integer
 */
public record TableBranch(String name, List<Column<?>> columns, Column<?> discriminator, Object value) {

    /** Copies the columns. */
    public TableBranch {
        columns = List.copyOf(columns);
    }
}
