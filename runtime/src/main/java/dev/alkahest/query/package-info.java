/**
 * Queries for objects: what {@code session.query(ALBUM)} returns, and how rows and the relationships between them become
 * objects of a session.
 *
 * <p>A {@link dev.alkahest.query.Query} is an immutable description; its last call sends a SELECT and reads the rows into
 * the session's identity maps. The session is known here as a {@link dev.alkahest.query.QueryContext}. The package may
 * use {@code engine}, {@code dialect}, {@code mapping}, {@code sql} and {@code type}. Nothing here is thread-safe but
 * queries themselves, and nothing takes null.
 *
 * <h2>Design notes</h2>
 * A row is read in one pass: its key first, the rest only if the key is new to the identity map. Relationships are read by
 * lists of keys, one statement for all owners of a query, so that a row's cost does not depend on how many relationships
 * its class has. What is joined stands behind the owner's columns in the same row, and is read by the same mapper further
 * on; it fills attributes before the lists of keys are made, which then find nothing left to load.
 */
@NullMarked
package dev.alkahest.query;

import org.jspecify.annotations.NullMarked;
