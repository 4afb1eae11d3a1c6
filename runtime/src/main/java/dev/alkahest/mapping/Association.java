package dev.alkahest.mapping;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The association table between the two ends of a many-to-many relationship, seen from one of them.
 *
 * @param table the association table
 * @param ownerColumns its columns that refer to the owner's key, in key order
 * @param targetColumns its columns that refer to the target's key, in key order
 * @param isOwning whether this end declares the table, and so writes the pairs
 * @param place its column that holds a member's index in the owner's list; null where it keeps none
 */
public record Association(
        Table table,
        List<Column<?>> ownerColumns,
        List<Column<?>> targetColumns,
        boolean isOwning,
        @Nullable Column<Integer> place) {

    /** Copies the lists. */
    public Association {
        ownerColumns = List.copyOf(ownerColumns);
        targetColumns = List.copyOf(targetColumns);
    }

    /** Makes one that keeps no positions. */
    public Association(Table table, List<Column<?>> ownerColumns, List<Column<?>> targetColumns, boolean isOwning) {
        this(table, ownerColumns, targetColumns, isOwning, null);
    }

    /** Returns this table, whose column holds the index that members have in the owner's list (rule B4). */
    public Association positionedBy(Column<Integer> column) {
        return new Association(table, ownerColumns, targetColumns, isOwning, column);
    }

    /** Returns the column that holds a member's index in the owner's list; empty where this end keeps none. */
    public Optional<Column<Integer>> position() {
        return Optional.ofNullable(place);
    }

    /** Returns the columns that tell a pair: first those of the end that declares the table. */
    public List<Column<?>> pairColumns() {
        return isOwning ? both(ownerColumns, targetColumns) : both(targetColumns, ownerColumns);
    }

    private static List<Column<?>> both(List<Column<?>> first, List<Column<?>> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
