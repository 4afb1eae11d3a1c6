package dev.alkahest.sql;

import java.util.List;

/**
 * What an INSERT does in place of a row whose values in some unique columns are there already. For dialects; {@link OnConflict}
 * makes it.
 *
 * @param unique the unique columns
 * @param assignments what the row that is there becomes; none to leave it alone
 * @param where the conditions under which it becomes that
 */
public record ConflictAction(List<Column<?>> unique, List<Assignment> assignments, List<Node> where) {

    /** The name of the row that would have been inserted. */
    public static final String PROPOSED = "excluded";

    /** Copies the lists. */
    public ConflictAction {
        unique = List.copyOf(unique);
        assignments = List.copyOf(assignments);
        where = List.copyOf(where);
    }

    /** Returns whether the row that is there is changed. */
    public boolean isUpdate() {
        return !assignments.isEmpty();
    }
}
