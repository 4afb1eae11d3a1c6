package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A column of dates, times, points in time or durations.
 *
 * @param <T> the Java class of the values
 */
public final class TemporalColumn<T> extends Column<T> implements TemporalExpression<T> {

    TemporalColumn(Table table, String name, ColumnType<T> type, int position, ColumnOptions options) {
        super(table, name, type, position, options);
    }

    @Override
    TemporalColumn<T> copyTo(Table other) {
        return new TemporalColumn<>(other, name(), type(), position(), options());
    }
}
