package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.SqlKind;

/** How HSQLDB declares columns: what is computed is always kept in the row, and an enum is a text with a check. */
final class HsqldbColumnDefinitions extends ColumnDefinitions {

    HsqldbColumnDefinitions(Quoting quoting, TypeNames types) {
        super(quoting, types);
    }

    @Override
    protected String of(Table table, Column<?> column) {
        return super.of(table, column)
                + (column.type().kind() == SqlKind.ENUM
                        ? " CHECK (" + name(column) + " IN (" + TypeNames.constants(column.type()) + "))"
                        : "");
    }

    /** HSQLDB would begin with 0. */
    @Override
    protected String identity() {
        return super.identity() + " (START WITH 1)";
    }

    @Override
    protected String storage() {
        return "";
    }
}
