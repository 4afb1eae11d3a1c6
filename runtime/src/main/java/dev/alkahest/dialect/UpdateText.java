package dev.alkahest.dialect;

import java.util.List;

/**
 * The pieces of an UPDATE that reads other tables, for a database to put together. The values of the pieces come in the order of
 * the components.
 *
 * @param table the table, with its alias
 * @param assignments what its columns become
 * @param from the other tables, at least one
 * @param where the conditions that relate them; empty for none
 */
public record UpdateText(String table, Fragment assignments, List<Fragment> from, Fragment where) {}
