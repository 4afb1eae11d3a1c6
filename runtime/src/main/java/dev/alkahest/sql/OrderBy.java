package dev.alkahest.sql;

/**
 * An order of rows.
 *
 * @param node what rows are ordered by
 * @param isDescending whether the greatest comes first
 * @param nulls where NULL comes
 */
public record OrderBy(Node node, boolean isDescending, Nulls nulls) {

    /** Where NULL comes. */
    public enum Nulls {
        /** Where the database puts it: PostgreSQL as if greatest, H2 and SQLite as if least. */
        DEFAULT,
        /** Before everything else. */
        FIRST,
        /** After everything else. */
        LAST
    }

    /** Returns this order with NULL before everything else. */
    public OrderBy nullsFirst() {
        return new OrderBy(node, isDescending, Nulls.FIRST);
    }

    /** Returns this order with NULL after everything else. */
    public OrderBy nullsLast() {
        return new OrderBy(node, isDescending, Nulls.LAST);
    }
}
