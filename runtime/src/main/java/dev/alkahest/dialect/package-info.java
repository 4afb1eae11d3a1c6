/**
 * Statements and tables as text, and what each database can do.
 *
 * <p>A {@link dev.alkahest.dialect.Dialect} turns a statement into a {@link dev.alkahest.dialect.CompiledSql}, a table into
 * the statements that create it, and a driver's error into one of {@link dev.alkahest}. The engine, the schema and the
 * session use it; it opens no connection. Thread-safe throughout.
 *
 * <p>Nothing here is null unless it says so.
 *
 * <h2>What is the same everywhere</h2>
 *
 * <p>A statement means the same on H2, SQLite, PostgreSQL, MariaDB, HSQLDB, Derby and Firebird where a text can make it so: {@code like} minds case and
 * escapes with a backslash, a decimal is divided with its fraction, the fields of a point in time are told in UTC, rows
 * come back from an INSERT. Where NULL stands in an order is left to the database unless {@code nullsFirst()} or {@code
 * nullsLast()} says it, because anything else costs an index.
 *
 * <h2>Design notes</h2>
 *
 * <p>A dialect is a few small answers: how names are quoted, what types are called, how columns are declared, what is said
 * in another way, what error codes mean, and which tables there are. A new database overrides what differs.
 *
 * <p>A database of somebody else's does the same from its own module, and is found by its {@link
 * dev.alkahest.dialect.DatabaseProvider}. What such a module overrides is {@code protected}, what it calls is public, and all else is
 * seen in this package alone. An SPI of data, templates for each clause, was looked at: it would be smaller, and could not say what needs a
 * part of a statement twice or earlier.
 *
 * <p>A statement is written once for each {@link dev.alkahest.sql.Shape}, whatever its values; afterwards its text is
 * found by the shape, and its values come from the walk that made the shape. Placeholders therefore stand in the order of
 * that walk; every text is checked for it when it is made. Using the statement itself as the key was tried: it keeps the
 * values of the first one alive, and walks the tree three times.
 *
 * <p>The tables of a SELECT are written last and put before the rest, so that a path can join where it is first met.
 * Collecting the paths beforehand was tried: it is a second visitor that has to agree with the first.
 *
 * <p>Names stand without quotes where they are plain, lower-case and not reserved, so that people can write SQL against
 * the same tables; H2 then keeps them in capitals, and nobody notices.
 *
 * <p>PostgreSQL is sent arrays as texts, whose type is then that of the column. {@code createArrayOf} was looked at: it needs
 * the exact name of the element type, as no operator compares {@code varchar[]} with {@code text[]}, and {@code unnest} takes
 * arrays of arrays apart to the last element, so the INSERT of many rows would need the text all the same.
 *
 * <p>Messages never repeat the driver's, which may hold the values of columns; the driver's error is the cause.
 */
@NullMarked
package dev.alkahest.dialect;

import org.jspecify.annotations.NullMarked;
