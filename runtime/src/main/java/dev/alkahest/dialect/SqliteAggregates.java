package dev.alkahest.dialect;

import dev.alkahest.sql.AggregateFunction;

/** How SQLite says aggregates; its truth values are the numbers 0 and 1. */
final class SqliteAggregates extends AggregateTexts {

    @Override
    String nameOf(AggregateFunction function) {
        return switch (function) {
            case BOOL_AND -> "min";
            case BOOL_OR -> "max";
            case LISTAGG -> "group_concat";
            default -> standardName(function);
        };
    }
}
