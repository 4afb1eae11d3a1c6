package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A value that is computed of many rows; see {@link Aggregate}.
 *
 * @param <T> the Java class of the value
 */
public final class ValueAggregate<T> extends Aggregate<T, ComparableExpression<T>, ValueAggregate<T>>
        implements ComparableExpression<T> {

    ValueAggregate(AggregateCall call, ColumnType<T> type) {
        super(call, type, Kind.any());
    }

    @Override
    ValueAggregate<T> with(AggregateCall changed) {
        return new ValueAggregate<>(changed, type());
    }
}
