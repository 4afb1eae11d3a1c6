/**
 * Mapped classes, in two steps. A <em>declaration</em> is what the user wrote, right or wrong, with its place in the
 * source: {@link dev.alkahest.processor.model.EntityReader} reads it, and rules judge it. A <em>model</em> is made of a
 * declaration without problems: {@link dev.alkahest.processor.model.ModelBuilder} makes it, and generators use it.
 *
 * <p>Nothing here is null; what may be missing is an {@code Optional}.
 *
 * <p>Design notes: one set of records for both steps was tried, and gave generators a case for every mistake a user can
 * make. A model knows no elements of the compiler, so that generators can be tested on hand-made ones.
 */
@NullMarked
package dev.alkahest.processor.model;

import org.jspecify.annotations.NullMarked;
