package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * The text that a node stands for.
 *
 * @param node the node
 * @param type how its values are read
 */
record TextValue(Node node, ColumnType<String> type) implements TextExpression {}
