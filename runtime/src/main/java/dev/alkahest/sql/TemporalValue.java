package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * The date or time that a node stands for.
 *
 * @param node the node
 * @param type how its values are read
 */
record TemporalValue<T>(Node node, ColumnType<T> type) implements TemporalExpression<T> {}
