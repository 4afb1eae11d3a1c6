package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A number that is computed of many rows; see {@link Aggregate}.
 *
 * @param <N> the Java class of the number
 */
public final class NumberAggregate<N extends Number> extends Aggregate<N, NumberExpression<N>, NumberAggregate<N>>
        implements NumberExpression<N> {

    NumberAggregate(AggregateCall call, ColumnType<N> type) {
        super(call, type, Kind.number());
    }

    @Override
    NumberAggregate<N> with(AggregateCall changed) {
        return new NumberAggregate<>(changed, type());
    }
}
