package dev.alkahest.dialect;

import java.util.List;

/**
 * The pieces of an INSERT that knows what to do with rows that are there already, for a database to put together. All names are
 * quoted. The values of the pieces come in the order of the components.
 *
 * @param table the table
 * @param present the name of the row that is there
 * @param proposed the name of the row that would be inserted
 * @param columns the columns of the INSERT
 * @param unique the columns that tell whether a row is there
 * @param output what says which columns are given back, where that does not stand at the end; else empty
 * @param isSelect whether the rows are those of a SELECT
 * @param rows the rows: {@code VALUES (?, ?), (?, ?)}, or a SELECT
 * @param assignments what the row that is there becomes; empty to leave it alone
 * @param where when it becomes that; empty for always
 */
public record ConflictText(
        String table,
        String present,
        String proposed,
        List<String> columns,
        List<String> unique,
        String output,
        boolean isSelect,
        Fragment rows,
        Fragment assignments,
        Fragment where) {

    /** Returns whether a row that is there is changed, not left alone. */
    public boolean isUpdate() {
        return !assignments.isEmpty();
    }

    /** Returns the names of the columns of a row, with something before each. */
    public String columns(String before) {
        return before + String.join(", " + before, columns);
    }
}
