package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateFunction;

/** How SQLite says aggregates; its truth values are the numbers 0 and 1. */
final class SqliteAggregates extends AggregateTexts {

    @Override
    protected String nameOf(AggregateFunction function) {
        return nameWhereTruthIsNumber(function);
    }
}
