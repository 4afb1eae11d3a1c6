package dev.alkahest.dialect;

import dev.alkahest.sql.Table;

/**
 * A table that a statement reads, under the name it has there.
 *
 * @param table the table, alias or path
 * @param name its name in the statement
 * @param isOptional whether its columns are NULL in rows that have nothing there
 * @param isExplicit whether the user named it, rather than a path that joined by itself
 */
public record Source(Table table, String name, boolean isOptional, boolean isExplicit) {

    /** Returns it as one whose columns may be NULL. */
    public Source asOptional() {
        return new Source(table, name, true, isExplicit);
    }
}
