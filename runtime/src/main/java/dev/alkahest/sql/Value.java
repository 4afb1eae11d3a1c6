package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * The expression that a node stands for.
 *
 * @param node the node
 * @param type how its values are read
 */
record Value<T>(Node node, ColumnType<T> type) implements ComparableExpression<T> {}
