package dev.alkahest.cockroachdb;

import dev.alkahest.dialect.ColumnDefinitions;
import dev.alkahest.dialect.Quoting;
import dev.alkahest.dialect.TypeNames;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.SqlKind;

/**
 * How CockroachDB declares columns. A key of 64 bits is made of the time and the node, so that nodes need not ask each other and new rows
 * do not all go to one; a shorter one comes from a sequence, as on PostgreSQL.
 */
final class CockroachColumns extends ColumnDefinitions {

    CockroachColumns(Quoting quoting, TypeNames types) {
        super(quoting, types);
    }

    @Override
    protected String of(Table table, Column<?> column) {
        return column.isGenerated() && column.type().kind() == SqlKind.BIGINT
                ? nameAndType(column) + " DEFAULT unique_rowid() NOT NULL"
                : super.of(table, column);
    }
}
