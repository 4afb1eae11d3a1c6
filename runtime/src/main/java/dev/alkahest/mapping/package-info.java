/**
 * The one door between generated code and the runtime: what a mapper implements, what it is given, and the holders
 * that stand in an entity's relationship attributes.
 *
 * <p>Generated mappers, identity maps and snapshots implement {@link dev.alkahest.mapping.EntityMapper},
 * {@link dev.alkahest.mapping.IdentityMap} and {@link dev.alkahest.mapping.Snapshot}; sessions and queries drive them.
 * Of all this a user's own code meets {@link dev.alkahest.mapping.Ref}, the holder of a lazy to-one attribute, and
 * {@link dev.alkahest.mapping.Deferred}, that of a column which is not read with its row.
 * The package may use {@code sql} and {@code type}, and knows neither connections nor sessions: what it needs of a
 * session is the interface {@link dev.alkahest.mapping.Loader}.
 *
 * <p>A rule that is named by a letter and a number, here and in the packages above, stands in {@code docs/session.md}.
 *
 * <p>Nothing here is thread-safe but tables, mappers and relationships, which are immutable. Null stands for SQL NULL,
 * for an unset key and for an empty to-one attribute, where a type says so.
 *
 * <h2>Design notes</h2>
 * A snapshot is the identity map's entry and points at its object, so that a row costs one object and one snapshot.
 * Tried and dropped: a map from object to entry (a second look-up for each row), snapshots as {@code Object[]} (boxing),
 * and change tracking in setters (a class that touches its own field would lose the write).
 */
@NullMarked
package dev.alkahest.mapping;

import org.jspecify.annotations.NullMarked;
