/**
 * Tables, columns, expressions and statements: an immutable tree that knows nothing of any database. Stands on
 * {@code type}.
 */
@NullMarked
package dev.alkahest.sql;

import org.jspecify.annotations.NullMarked;
