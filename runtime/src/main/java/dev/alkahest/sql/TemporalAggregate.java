package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A date or time that is computed of many rows; see {@link Aggregate}.
 *
 * @param <T> the Java class of the value
 */
public final class TemporalAggregate<T> extends Aggregate<T, TemporalExpression<T>, TemporalAggregate<T>>
        implements TemporalExpression<T> {

    TemporalAggregate(AggregateCall call, ColumnType<T> type) {
        super(call, type, Kind.temporal());
    }

    @Override
    TemporalAggregate<T> with(AggregateCall changed) {
        return new TemporalAggregate<>(changed, type());
    }
}
