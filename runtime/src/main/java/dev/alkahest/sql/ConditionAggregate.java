package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A condition that is computed of many rows; see {@link Aggregate}.
 */
public final class ConditionAggregate extends Aggregate<Boolean, Condition, ConditionAggregate> implements Condition {

    ConditionAggregate(AggregateCall call, ColumnType<Boolean> type) {
        super(call, type, Kind.CONDITION);
    }

    @Override
    ConditionAggregate with(AggregateCall changed) {
        return new ConditionAggregate(changed, type());
    }
}
