package dev.alkahest.dialect;

import java.util.List;

/**
 * The pieces of an UPDATE, for a database to put together. All names are quoted. The values of the pieces come in the order of the
 * components.
 *
 * @param table the table
 * @param alias its name in the statement; empty for none of its own
 * @param assignments what its columns become
 * @param output what says which columns are given back, where that stands in the middle; else empty
 * @param from the other tables that it reads
 * @param where the conditions, which relate them; empty for none
 */
public record UpdateText(
        String table, String alias, Fragment assignments, String output, List<Fragment> from, Fragment where) {

    /** Returns the table with its alias. */
    public String named(Syntax syntax) {
        return alias.isEmpty() ? table : table + syntax.alias(alias);
    }
}
