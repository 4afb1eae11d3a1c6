/**
 * The errors of Alkahest: one tree of unchecked exceptions, so that a caller decides by type what to do.
 *
 * <p>What the database reports is a {@link dev.alkahest.DatabaseException}; {@link dev.alkahest.DeadlockException},
 * {@link dev.alkahest.SerializationException} and {@link dev.alkahest.DisconnectException} are worth a second try of
 * the whole transaction, a {@link dev.alkahest.ConstraintException} is not. {@link dev.alkahest.UnknownOutcomeException}
 * is the one that must not be retried blindly. Everything else says that a call cannot be right where it was made.
 *
 * <p>Messages say what happened, then the SQL, the entity and its key. They never hold the values of columns: values
 * may be private, and messages end in logs.
 *
 * <p>Nothing here is null unless it says so.
 *
 * <p>Design notes. The exceptions live at the root, above no other package, because every package throws some of them
 * and callers import them together. {@code SQLException} is translated once, by the dialect, at the connection; it
 * remains as the cause for whoever needs the vendor's code.
 */
@NullMarked
package dev.alkahest;

import org.jspecify.annotations.NullMarked;
