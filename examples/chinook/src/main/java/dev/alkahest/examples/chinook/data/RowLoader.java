package dev.alkahest.examples.chinook.data;

import dev.alkahest.session.Session;

/**
 * Makes objects of the rows of one file.
 *
 * <p>An object that the row refers to has been loaded before: the session has it in its identity map, and finds it by its
 * key without asking the database.
 */
interface RowLoader {

    /** Makes an object of a row, and hangs it where it belongs. */
    void load(CsvRow row, Session session);
}
