package dev.alkahest.processor.model;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
    public record ConstraintModel(String name, List<String> columns, boolean isUnique) {

        ConstraintModel withColumns(List<String> fields) {
            return new ConstraintModel(name, fields, isUnique);
        }

        ConstraintModel withoutName() {
            return new ConstraintModel("", columns, isUnique);
        }
    }

    /** A condition every row must meet. */
    public record CheckModel(String name, String sql) {

        CheckModel withoutName() {
            return new CheckModel("", sql);
        }
    }

    /** Copies the lists. */
    public TableModel {
        foreignKeys = List.copyOf(foreignKeys);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    /** Returns this table with no other constraints than its foreign keys. */
    TableModel withForeignKeysAlone() {
        return new TableModel(schema, name, "", foreignKeys, List.of(), List.of(), List.of());
    }

    /** Returns this table with the constraints over some fields alone; all foreign keys stay. */
    TableModel withConstraintsOver(List<String> fields) {
        return new TableModel(schema, name, comment, foreignKeys, over(fields, uniques), over(fields, indexes), checks);
    }

    private static List<ConstraintModel> over(List<String> fields, List<ConstraintModel> constraints) {
        return constraints.stream()
                .filter(constraint -> fields.containsAll(constraint.columns()))
                .toList();
    }

    /** Returns this table with the constraints of that of a class above, under names of their own. */
    TableModel withInherited(TableModel above) {
        return new TableModel(
                schema,
                name,
                comment,
                foreignKeys.stream()
                        .map(key -> above.has(key) ? key.withoutName() : key)
                        .toList(),
                joined(uniques, above.uniques, ConstraintModel::withoutName),
                joined(indexes, above.indexes, ConstraintModel::withoutName),
                joined(checks, above.checks, CheckModel::withoutName));
    }

    private boolean has(ForeignKeyModel foreignKey) {
        return foreignKeys.stream().anyMatch(own -> own.columns().equals(foreignKey.columns()));
    }

    /** Returns this table with the constraints of a class that shares it; the fields it names have other names here. */
    TableModel with(TableModel sharing, Map<String, String> properties) {
        return new TableModel(
                schema,
                name,
                comment,
                joined(foreignKeys, sharing.foreignKeys, key -> key.withColumns(renamed(key.columns(), properties))),
                joined(uniques, sharing.uniques, unique -> unique.withColumns(renamed(unique.columns(), properties))),
                joined(indexes, sharing.indexes, index -> index.withColumns(renamed(index.columns(), properties))),
                joined(checks, sharing.checks, check -> check));
    }

    private static <C> List<C> joined(List<C> own, List<C> more, UnaryOperator<C> rename) {
        return Stream.concat(own.stream(), more.stream().map(rename)).distinct().toList();
    }

    private static List<String> renamed(List<String> columns, Map<String, String> properties) {
        return columns.stream()
                .map(column -> properties.getOrDefault(column, column))
                .toList();
    }

    /** Returns a table that has nothing but a name. */
    public static TableModel named(String name) {
        return new TableModel("", name, "", List.of(), List.of(), List.of(), List.of());
    }
}
