package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.SqlKind;

/**
 * How Sybase ASE declares columns: one that may be NULL says so, a key that the table makes says nothing of NULL, and a truth value
 * that may be NULL, or is part of a key, is a small number.
 */
final class SybaseColumnDefinitions extends ColumnDefinitions {

    /** The length of bytes that are part of a key: those without a length are none. */
    private static final int KEY_LENGTH = 255;

    SybaseColumnDefinitions(Quoting quoting, TypeNames types) {
        super(quoting, types);
    }

    @Override
    protected String of(Table table, Column<?> column) {
        if (column.computation().isPresent()) {
            return name(column) + computation(column) + (column.isNullable() ? "" : " NOT NULL");
        }
        return nameAndType(table, column)
                + column.defaultValue()
                        .map(sql -> " DEFAULT " + defaultValue(sql))
                        .orElse("")
                + (column.isGenerated() ? identity() : column.isNullable() ? " NULL" : " NOT NULL")
                + check(table, column);
    }

    @Override
    protected String nameAndType(Table table, Column<?> column) {
        if (isNumber(table, column)) {
            return name(column) + " tinyint";
        }
        boolean isKey = column.type().kind() == SqlKind.BINARY && KeyColumns.contain(table, column);
        return isKey ? name(column) + " varbinary(" + keyLength(column) + ")" : nameAndType(column);
    }

    private static int keyLength(Column<?> column) {
        int length = column.type().length();
        return length == 0 ? KEY_LENGTH : length;
    }

    private static boolean isNumber(Table table, Column<?> column) {
        return column.type().kind() == SqlKind.BOOLEAN && (column.isNullable() || KeyColumns.contain(table, column));
    }

    private String check(Table table, Column<?> column) {
        if (isNumber(table, column)) {
            return " CHECK (" + name(column) + " IN (0, 1))";
        }
        return column.type().kind() == SqlKind.ENUM
                ? " CHECK (" + name(column) + " IN (" + TypeNames.constants(column.type()) + "))"
                : "";
    }

    @Override
    protected String identity() {
        return " IDENTITY";
    }

    @Override
    protected String computation(Column<?> column) {
        return column.computation().map(sql -> " AS (" + sql + ") MATERIALIZED").orElse("");
    }
}
