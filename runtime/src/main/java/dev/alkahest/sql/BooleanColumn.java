package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A column of truth values, and the condition that it is true.
 */
public final class BooleanColumn extends Column<Boolean> implements Condition {

    BooleanColumn(Table table, String name, ColumnType<Boolean> type, int position, ColumnOptions options) {
        super(table, name, type, position, options);
    }

    @Override
    BooleanColumn copyTo(Table other) {
        return new BooleanColumn(other, name(), type(), position(), options());
    }
}
