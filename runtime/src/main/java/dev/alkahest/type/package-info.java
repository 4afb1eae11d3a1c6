/**
 * Column types: how a Java value becomes a JDBC value, and back.
 *
 * <p>A {@link dev.alkahest.type.ColumnType} says which Java class a column holds and of which {@link
 * dev.alkahest.type.SqlKind} it is; {@link dev.alkahest.type.ColumnTypes} has all that come with Alkahest. What JDBC
 * leaves to each database (a {@code UUID}, an {@code Instant}, a decimal on SQLite) is asked of the {@link
 * dev.alkahest.type.JdbcValues} of the dialect. Columns, generated code and the engine use this package; it uses only
 * the JDK.
 *
 * <p>Null means SQL NULL: it comes out of {@code read} and goes into {@code bind}, and nowhere else.
 *
 * <h2>Design notes</h2>
 *
 * <p>A value that a database would change silently is refused with a {@link java.sql.SQLDataException}, so that the
 * error carries the statement like every other: a {@code Duration} of more than 292 years, a decimal that SQLite would
 * round. An array is a value that is converted, to its elements, so that snapshots copy and compare it as they do what a
 * {@link dev.alkahest.type.Converter} of the user's makes. A type is a record of its own rather than a pair of lambdas: reading a cell is one call, not two.
 */
@NullMarked
package dev.alkahest.type;

import org.jspecify.annotations.NullMarked;
