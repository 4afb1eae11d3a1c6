package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A text that is computed of many rows; see {@link Aggregate}.
 */
public final class TextAggregate extends Aggregate<String, TextExpression, TextAggregate> implements TextExpression {

    TextAggregate(AggregateCall call, ColumnType<String> type) {
        super(call, type, Kind.TEXT);
    }

    @Override
    TextAggregate with(AggregateCall changed) {
        return new TextAggregate(changed, type());
    }
}
