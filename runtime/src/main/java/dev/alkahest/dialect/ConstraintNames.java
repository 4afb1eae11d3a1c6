package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Index;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.Unique;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The names of constraints and indexes that were given none: what they are, the table, the columns. One too long for the
 * database keeps its beginning and ends with a number made of all of it.
 */
final class ConstraintNames {

    private final int longestBytes;

    ConstraintNames(int longestBytes) {
        this.longestBytes = longestBytes;
    }

    String primaryKey(Table table) {
        return fitting("pk_" + table.name());
    }

    String unique(Table table, Unique unique) {
        return unique.name().isEmpty() ? of("uq", table, unique.columns()) : unique.name();
    }

    String unique(Table table, Column<?> column) {
        return of("uq", table, List.of(column));
    }

    String foreignKey(Table table, ForeignKey key) {
        return key.name().isEmpty() ? of("fk", table, key.columns()) : key.name();
    }

    String index(Table table, Index index) {
        return index.name().isEmpty() ? of("ix", table, index.columns()) : index.name();
    }

    String check(Table table, int number) {
        return fitting("ck_" + table.name() + "_" + number);
    }

    private String of(String kind, Table table, List<Column<?>> columns) {
        StringBuilder name = new StringBuilder(kind).append('_').append(table.name());
        columns.forEach(column -> name.append('_').append(column.name()));
        return fitting(name.toString());
    }

    private String fitting(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= longestBytes) {
            return name;
        }
        String end = "_" + Integer.toHexString(name.hashCode());
        int length = name.length();
        while (name.substring(0, length).getBytes(StandardCharsets.UTF_8).length + end.length() > longestBytes) {
            length--;
        }
        return name.substring(0, length) + end;
    }
}
