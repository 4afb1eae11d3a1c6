/**
 * Reads the SQL texts of users: {@link dev.alkahest.processor.statement.StatementReader} says which values a text takes and gives, and
 * what is wrong with it, judged by the {@link dev.alkahest.processor.statement.Catalog} of the tables that it may name. The parser
 * is a library's; nothing outside this package sees its classes.
 *
 * <p>Nothing here is null.
 */
@NullMarked
package dev.alkahest.processor.statement;

import org.jspecify.annotations.NullMarked;
