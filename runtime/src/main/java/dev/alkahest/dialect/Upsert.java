package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An INSERT of one row that updates the row there is, where one has the same values in some unique columns.
 *
 * @param columns the columns of the INSERT
 * @param unique the unique columns
 * @param kept columns of the INSERT that the UPDATE leaves alone
 * @param version a whole number that an update counts up; empty for none
 * @param returning the columns that are given back
 */
public record Upsert(
        Table table,
        List<Column<?>> columns,
        List<Column<?>> unique,
        List<Column<?>> kept,
        Optional<Column<?>> version,
        List<Column<?>> returning) {

    /**
     * Returns the assignments of the UPDATE, of which there is at least one, else it would give nothing back.
     *
     * @param present the name of the row that is there
     * @param excluded what stands before the name of a column of the row that would be inserted
     * @param behind what stands behind it
     */
    public List<String> assignments(Quoting quoting, String present, String excluded, String behind) {
        List<String> assignments = new ArrayList<>();
        for (Column<?> column : columns) {
            String name = quoting.quote(column.name());
            if (version.filter(column::equals).isPresent()) {
                assignments.add(name + " = " + present + "." + name + " + 1");
            } else if (!unique.contains(column) && !kept.contains(column) && !column.isPrimaryKey()) {
                assignments.add(name + " = " + excluded + name + behind);
            }
        }
        if (assignments.isEmpty()) {
            String name = quoting.quote(unique.get(0).name());
            assignments.add(name + " = " + excluded + name + behind);
        }
        return assignments;
    }
}
