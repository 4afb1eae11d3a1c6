package dev.alkahest.sql;

import java.util.List;

/**
 * A constraint that columns hold the key of a row of another table, or NULL.
 *
 * @param name the constraint's name; empty for one made of the table and its columns
 * @param columns the columns that refer
 * @param targetColumns the columns they refer to, in the same order
 * @param onDelete what the database does to referring rows when the target row is deleted
 * @param onUpdate what the database does to referring rows when the target's key changes
 * @param isDeferrable whether the database checks it at commit
 */
public record ForeignKey(
        String name,
        List<Column<?>> columns,
        List<Column<?>> targetColumns,
        Action onDelete,
        Action onUpdate,
        boolean isDeferrable) {

    /** What a database does to referring rows. */
    public enum Action {
        /** Refuses, at the end of the statement. */
        NO_ACTION,
        /** Refuses, at once. */
        RESTRICT,
        /** Does the same to the referring rows. */
        CASCADE,
        /** Empties the referring column. */
        SET_NULL,
        /** Gives the referring column its default. */
        SET_DEFAULT
    }

    /** Copies the lists and checks that they go together. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
        if (columns.isEmpty() || columns.size() != targetColumns.size()) {
            throw new IllegalArgumentException(
                    "A foreign key has as many columns as it refers to: " + columns + ", " + targetColumns);
        }
    }

    /** Returns a foreign key without a name that does nothing when its target changes. */
    public static ForeignKey of(List<? extends Column<?>> columns, List<? extends Column<?>> targetColumns) {
        return new ForeignKey(
                "", List.copyOf(columns), List.copyOf(targetColumns), Action.NO_ACTION, Action.NO_ACTION, false);
    }

    /** Returns a foreign key of one column without a name that does nothing when its target changes. */
    public static ForeignKey of(Column<?> column, Column<?> targetColumn) {
        return of(List.of(column), List.of(targetColumn));
    }

    /** Returns this foreign key under a name. */
    public ForeignKey withName(String newName) {
        return new ForeignKey(newName, columns, targetColumns, onDelete, onUpdate, isDeferrable);
    }

    /** Returns this foreign key with what happens when the target row is deleted. */
    public ForeignKey withOnDelete(Action action) {
        return new ForeignKey(name, columns, targetColumns, action, onUpdate, isDeferrable);
    }

    /** Returns this foreign key with what happens when the target's key changes. */
    public ForeignKey withOnUpdate(Action action) {
        return new ForeignKey(name, columns, targetColumns, onDelete, action, isDeferrable);
    }

    /** Returns this foreign key checked at commit. */
    public ForeignKey withDeferrable() {
        return new ForeignKey(name, columns, targetColumns, onDelete, onUpdate, true);
    }

    /** Returns the table it refers to. */
    public Table target() {
        return targetColumns.get(0).table();
    }
}
