package dev.alkahest.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * A foreign key that a database has.
 *
 * @param name its name; empty where it has none
 * @param columns the columns that refer
 * @param targetTable the table they refer to
 * @param targetColumns the columns they refer to, in the same order
 */
public record InspectedForeignKey(String name, List<String> columns, String targetTable, List<String> targetColumns) {

    /** Copies the lists. */
    public InspectedForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    InspectedForeignKey withColumn(String column, String targetColumn) {
        List<String> moreColumns = new ArrayList<>(columns);
        moreColumns.add(column);
        List<String> moreTargetColumns = new ArrayList<>(targetColumns);
        moreTargetColumns.add(targetColumn);
        return new InspectedForeignKey(name, moreColumns, targetTable, moreTargetColumns);
    }
}
