package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.SqlKind;

/** How Oracle declares columns: a check keeps out what is no truth value, no constant or no document, and what is part of a key has a length. */
final class OracleColumnDefinitions extends ColumnDefinitions {

    /** The length of a text or of bytes that are part of a key and have none of their own. */
    private static final int KEY_LENGTH = 255;

    OracleColumnDefinitions(Quoting quoting, TypeNames types) {
        super(quoting, types);
    }

    @Override
    protected String of(Table table, Column<?> column) {
        String declared = super.of(table, column);
        String type = nameAndType(column);
        if (KeyColumns.isWithoutLength(column) && KeyColumns.contain(table, column)) {
            String key = column.type().kind() == SqlKind.BINARY
                    ? " raw(" + KEY_LENGTH + ")"
                    : " varchar2(" + KEY_LENGTH + " char)";
            declared = name(column) + key + declared.substring(type.length());
        }
        return declared + check(column);
    }

    private String check(Column<?> column) {
        return switch (column.type().kind()) {
            case BOOLEAN -> " CHECK (" + name(column) + " IN (0, 1))";
            case ENUM -> " CHECK (" + name(column) + " IN (" + TypeNames.constants(column.type()) + "))";
            case JSON -> " CHECK (" + name(column) + " IS JSON)";
            default -> "";
        };
    }

    /** Oracle keeps none, but computes a value where it is read. */
    @Override
    protected String storage() {
        return " VIRTUAL";
    }
}
