package dev.alkahest.sql;

/**
 * A column and what an INSERT or UPDATE puts there.
 *
 * @param column the column
 * @param value what it becomes
 */
public record Assignment(Column<?> column, Node value) {}
