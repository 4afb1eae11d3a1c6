package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;

/**
 * One column of the rows that a statement gives.
 *
 * @param name its name: that of the column, the alias, or the function
 * @param type how it is read
 */
public record ResultColumn(String name, ColumnType<?> type) {}
