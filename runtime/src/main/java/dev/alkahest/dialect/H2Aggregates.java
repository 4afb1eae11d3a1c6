package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateFunction;

/** How H2 says aggregates: by their standard names. */
final class H2Aggregates extends AggregateTexts {

    @Override
    boolean isWithinGroup(AggregateFunction function) {
        return function == AggregateFunction.LISTAGG || super.isWithinGroup(function);
    }

    @Override
    String nameOf(AggregateFunction function) {
        return standardName(function);
    }
}
