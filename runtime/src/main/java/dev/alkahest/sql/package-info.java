/**
 * Tables, columns, expressions and statements: what SQL says, as an immutable tree.
 *
 * <p>{@link dev.alkahest.sql.Sql} has the words a statement begins with; a {@link dev.alkahest.sql.Table} has the columns
 * they speak of; a {@link dev.alkahest.sql.Column} is an {@link dev.alkahest.sql.Expression}, and every operation on an
 * expression gives a new one. A dialect turns a {@link dev.alkahest.sql.Statement} into text. Applications, generated
 * code and every package above use this one; it knows no dialect, and no JDBC but for reading a row into an object.
 *
 * <p>Nothing here is null unless it says so. A value that is compared with must not be null: {@code eq(null)} is never
 * true in SQL, so it is refused in favour of {@code isNull()}.
 *
 * <p>Everything is immutable and thread-safe.
 *
 * <h2>Truth has three values</h2>
 *
 * <p>Comparisons mean what they mean in SQL: with NULL on either side the answer is unknown, unknown is not true, and
 * {@code not} of unknown is unknown. {@code isDistinctFrom} compares as Java does. An empty {@code in} is false, and an
 * empty {@code notIn} true, also for NULL.
 *
 * <h2>Design notes</h2>
 *
 * <p>Users meet expressions by kind ({@link dev.alkahest.sql.TextExpression} has {@code like}, {@link
 * dev.alkahest.sql.NumberExpression} has {@code plus}), so that comparing text with a number does not compile. Dialects
 * meet {@link dev.alkahest.sql.Node}s, which know no Java types: an expression is a typed view of a node. One hierarchy
 * for both was tried and needs every operation once per kind.
 *
 * <p>The text of a statement depends on its {@link dev.alkahest.sql.Shape} only: everything but the values. The shape is
 * written in one walk, which gathers the values on its way; it is what a dialect looks up the finished text by.
 */
@NullMarked
package dev.alkahest.sql;

import org.jspecify.annotations.NullMarked;
