package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.SqlKind;

/** How Derby declares columns: what is computed is always kept in the row, and an enum is a text with a check. */
final class DerbyColumnDefinitions extends ColumnDefinitions {

    DerbyColumnDefinitions(Quoting quoting, TypeNames types) {
        super(quoting, types);
    }

    @Override
    protected String of(Table table, Column<?> column) {
        return super.of(table, column)
                + (column.type().kind() == SqlKind.ENUM
                        ? " CHECK (" + name(column) + " IN (" + TypeNames.constants(column.type()) + "))"
                        : "");
    }

    @Override
    protected String storage() {
        return "";
    }
}
