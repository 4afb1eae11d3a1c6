package dev.alkahest.processor.model;

import java.util.List;

/**
 * The table of an entity, but for its columns.
 *
 * @param schema its schema; empty for the one the connection looks in first
 * @param comment a remark; empty for none
 */
public record TableModel(
        String schema,
        String name,
        String comment,
        List<ForeignKeyModel> foreignKeys,
        List<ConstraintModel> uniques,
        List<ConstraintModel> indexes,
        List<CheckModel> checks) {

    /**
     * A unique constraint or an index.
     *
     * @param name its name; empty for one made of the table and the columns
     * @param columns fields of the table, in order
     * @param isUnique whether no two rows may have the same values there
     */
    public record ConstraintModel(String name, List<String> columns, boolean isUnique) {}

    /** A condition every row must meet. */
    public record CheckModel(String name, String sql) {}

    /** Copies the lists. */
    public TableModel {
        foreignKeys = List.copyOf(foreignKeys);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    /** Returns a table that has nothing but a name. */
    public static TableModel named(String name) {
        return new TableModel("", name, "", List.of(), List.of(), List.of(), List.of());
    }
}
