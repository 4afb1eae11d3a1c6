package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import java.util.List;

/** Which columns are part of a key or an index, where those need a length. */
final class KeyColumns {

    private KeyColumns() {}

    /** Returns whether a column holds texts or bytes of any length. */
    static boolean isWithoutLength(Column<?> column) {
        return switch (column.type().kind()) {
            case CHAR, TEXT, BINARY -> column.type().length() == 0;
            default -> false;
        };
    }

    /** Returns whether a column is part of a key or an index. */
    static boolean contain(Table table, Column<?> column) {
        return isUnique(table, column)
                || isAmong(
                        column,
                        table.indexes().stream().map(index -> index.columns()).toList())
                || isAmong(
                        column,
                        table.foreignKeys().stream().map(key -> key.columns()).toList());
    }

    /** Returns whether a column is part of a primary key or of what is unique. */
    static boolean isUnique(Table table, Column<?> column) {
        return column.isPrimaryKey()
                || column.isUnique()
                || isAmong(
                        column,
                        table.uniques().stream().map(unique -> unique.columns()).toList());
    }

    private static boolean isAmong(Column<?> column, List<List<Column<?>>> keys) {
        return keys.stream().anyMatch(key -> key.contains(column));
    }
}
