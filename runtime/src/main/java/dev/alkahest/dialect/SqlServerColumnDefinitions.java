package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.SqlKind;

/**
 * How SQL Server declares columns: text is compared by its characters, whatever the database's own choice is; what is computed has
 * no type of its own, and what is part of a key has a length.
 */
final class SqlServerColumnDefinitions extends ColumnDefinitions {

    /** The length of a text or of bytes that are part of a key and have none of their own. */
    private static final int KEY_LENGTH = 255;

    private static final String COLLATION = " COLLATE Latin1_General_100_BIN2";

    SqlServerColumnDefinitions(Quoting quoting, TypeNames types) {
        super(quoting, types);
    }

    @Override
    protected String of(Table table, Column<?> column) {
        if (column.computation().isPresent()) {
            return name(column) + computation(column) + (column.isNullable() ? "" : " NOT NULL");
        }
        return declared(table, column)
                + collation(column)
                + (column.isGenerated() ? identity() : "")
                + column.defaultValue()
                        .map(sql -> " DEFAULT " + defaultValue(sql))
                        .orElse("")
                + (column.isNullable() ? "" : " NOT NULL")
                + check(column);
    }

    private String declared(Table table, Column<?> column) {
        if (!KeyColumns.isWithoutLength(column) || !KeyColumns.contain(table, column)) {
            return nameAndType(column);
        }
        String type = column.type().kind() == SqlKind.BINARY ? " varbinary(" : " nvarchar(";
        return name(column) + type + KEY_LENGTH + ")";
    }

    private static String collation(Column<?> column) {
        return switch (column.type().kind()) {
            case CHAR, TEXT, ENUM, JSON -> COLLATION;
            default -> "";
        };
    }

    private String check(Column<?> column) {
        return switch (column.type().kind()) {
            case ENUM ->
                " CHECK (" + name(column) + " IN (N"
                        + TypeNames.constants(column.type()).replace(", ", ", N") + "))";
            case JSON -> " CHECK (ISJSON(" + name(column) + ") = 1)";
            default -> "";
        };
    }

    @Override
    protected String identity() {
        return " IDENTITY(1, 1)";
    }

    @Override
    protected String computation(Column<?> column) {
        return column.computation().map(sql -> " AS (" + sql + ") PERSISTED").orElse("");
    }
}
