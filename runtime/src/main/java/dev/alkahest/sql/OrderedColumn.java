package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A column whose values have an order, that of what is stored: of single characters, of enums stored by position or by code, and
 * of classes of your own that are converted to text, numbers or times.
 *
 * @param <T> the Java class of the values
 */
public final class OrderedColumn<T> extends Column<T> implements ComparableExpression<T> {

    OrderedColumn(Table table, String name, ColumnType<T> type, int position, ColumnOptions options) {
        super(table, name, type, position, options);
    }

    @Override
    OrderedColumn<T> copyTo(Table other) {
        return new OrderedColumn<>(other, name(), type(), position(), options());
    }
}
