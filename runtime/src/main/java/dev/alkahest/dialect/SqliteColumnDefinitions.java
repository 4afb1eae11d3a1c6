package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.SqlKind;

/** How SQLite declares columns: a single key that it makes itself is the number of the row. */
final class SqliteColumnDefinitions extends ColumnDefinitions {

    SqliteColumnDefinitions(Quoting quoting, TypeNames types) {
        super(quoting, types);
    }

    @Override
    protected boolean includesPrimaryKey(Table table) {
        return table.primaryKey().size() == 1 && isRowNumber(table.primaryKey().get(0));
    }

    @Override
    protected String of(Table table, Column<?> column) {
        boolean isKey = column.isPrimaryKey() && includesPrimaryKey(table);
        return isKey ? name(column) + " integer PRIMARY KEY" : super.of(table, column) + constants(column);
    }

    /** SQLite knows no enums, but checks which constants there are. */
    private String constants(Column<?> column) {
        return column.type().kind() == SqlKind.ENUM
                ? " CHECK (" + name(column) + " IN (" + TypeNames.constants(column.type()) + "))"
                : "";
    }

    @Override
    protected String defaultValue(String sql) {
        return "(" + sql + ")";
    }

    private static boolean isRowNumber(Column<?> column) {
        boolean isMade = column.isGenerated() || column.sequence().isPresent();
        return isMade && column.type().kind().isInteger();
    }
}
