/**
 * The session: a unit of work over the objects of one conversation with a database.
 *
 * <p>{@link dev.alkahest.session.SessionFactory} knows the mapped classes and opens sessions;
 * {@link dev.alkahest.session.Session} is a thin face over its parts: the objects it holds and their states, the
 * transaction with what a rollback has to put back, the cascades, and the unit of work that turns changes into sorted,
 * batched statements. The package may use everything below it. A factory is thread-safe; a session is for one thread at
 * a time. Nothing takes null unless it says so.
 *
 * <h2>Design notes</h2>
 * The rules are those of SQLAlchemy's session, with differences where Java can't intercept a field: see
 * {@code docs/session.md}. Changes are found by comparing objects with snapshots, not by interception: a class that
 * touches its own field loses no write. All expiry is one number, the epoch: an object read in an earlier one is expired,
 * so that a commit costs nothing for each object. Tried and dropped: a list of touched objects (needs interception), and
 * sorting units of work for each flush (the order of tables does not change, so it is sorted once for a factory).
 */
@NullMarked
package dev.alkahest.session;

import org.jspecify.annotations.NullMarked;
