package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.SqlKind;

/**
 * How Firebird declares columns: what is part of a key or an index has a length, what is computed is never kept in the row and may be
 * NULL, and an enum is a text with a check.
 */
final class FirebirdColumnDefinitions extends ColumnDefinitions {

    /** The length of a text or of bytes that are part of a key and have none of their own. */
    private static final int KEY_LENGTH = 255;

    FirebirdColumnDefinitions(Quoting quoting, TypeNames types) {
        super(quoting, types);
    }

    @Override
    protected String of(Table table, Column<?> column) {
        if (column.computation().isPresent()) {
            return nameAndType(column) + computation(column);
        }
        return super.of(table, column)
                + (column.type().kind() == SqlKind.ENUM
                        ? " CHECK (" + name(column) + " IN (" + TypeNames.constants(column.type()) + "))"
                        : "");
    }

    @Override
    protected String nameAndType(Table table, Column<?> column) {
        if (column.type().length() > 0 || !KeyColumns.contain(table, column)) {
            return super.nameAndType(table, column);
        }
        return switch (column.type().kind()) {
            case TEXT -> name(column) + " " + FirebirdDialect.text(KEY_LENGTH);
            case BINARY -> name(column) + " " + FirebirdDialect.bytes(KEY_LENGTH);
            default -> super.nameAndType(table, column);
        };
    }

    @Override
    protected String storage() {
        return "";
    }
}
