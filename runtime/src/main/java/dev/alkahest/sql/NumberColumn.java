package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A column of numbers.
 *
 * @param <N> the Java class of the values
 */
public final class NumberColumn<N extends Number> extends Column<N> implements NumberExpression<N> {

    NumberColumn(Table table, String name, ColumnType<N> type, int position, ColumnOptions options) {
        super(table, name, type, position, options);
    }

    @Override
    NumberColumn<N> copyTo(Table other) {
        return new NumberColumn<>(other, name(), type(), position(), options());
    }
}
