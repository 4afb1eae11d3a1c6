package dev.alkahest.mapping;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import java.util.List;

/**
 * The association table between the two ends of a many-to-many relationship, seen from one of them.
 *
 * @param table the association table
 * @param ownerColumns its columns that refer to the owner's key, in key order
 * @param targetColumns its columns that refer to the target's key, in key order
 * @param isOwning whether this end declares the table, and so writes the pairs
 */
public record Association(Table table, List<Column<?>> ownerColumns, List<Column<?>> targetColumns, boolean isOwning) {

    /** Copies the lists. */
    public Association {
        ownerColumns = List.copyOf(ownerColumns);
        targetColumns = List.copyOf(targetColumns);
    }
}
