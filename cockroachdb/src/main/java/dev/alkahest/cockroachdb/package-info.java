/**
 * CockroachDB, found by {@code Engine.create("cockroachdb://user:password@host:26257/database")} where this module is on the class path.
 *
 * <p>Its language is PostgreSQL's, and so is its driver; here is what differs. It uses no more of Alkahest than a dialect of anybody else's
 * does: the public part of {@link dev.alkahest.dialect}.
 *
 * <p>Nothing here is null unless it says so.
 */
@NullMarked
package dev.alkahest.cockroachdb;

import org.jspecify.annotations.NullMarked;
