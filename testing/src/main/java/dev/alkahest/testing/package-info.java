/**
 * For tests of applications. A {@link dev.alkahest.testing.StatementCounter} asserts how many statements were sent; a {@link
 * dev.alkahest.testing.QueryBudget} fails where a relationship is lazily loaded again and again from one line, which is one
 * statement for each object (the "N + 1" problem), and a {@link dev.alkahest.testing.QueryBudgetExtension} has one for each
 * test of a class.
 *
 * <p>They hear of statements as a {@link dev.alkahest.engine.StatementListener}; an engine without one pays nothing.
 */
@NullMarked
package dev.alkahest.testing;

import org.jspecify.annotations.NullMarked;
