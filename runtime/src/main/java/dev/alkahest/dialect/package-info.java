/**
 * Statements and tables as text, and what each database can do.
 *
 * <p>A {@link dev.alkahest.dialect.Dialect} turns a statement into a {@link dev.alkahest.dialect.CompiledSql}, a table into
 * the statements that create it, and a driver's error into one of {@link dev.alkahest}. The engine, the schema and the
 * session use it; it opens no connection. Thread-safe throughout.
 *
 * <p>Nothing here is null unless it says so.
 */
@NullMarked
package dev.alkahest.dialect;

import org.jspecify.annotations.NullMarked;
