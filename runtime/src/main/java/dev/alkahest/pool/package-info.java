/**
 * Where connections come from: the URL of an engine, and the pool behind it.
 *
 * <p>{@link dev.alkahest.pool.DatabaseUrl} reads a URL into what the JDBC driver wants to be told. {@link
 * dev.alkahest.pool.ConnectionPool} lends connections, one {@link dev.alkahest.pool.Lease} at a time. Only the engine
 * uses this package; it knows the JDK, the databases that modules provide, and Agroal, which nobody else knows.
 *
 * <p>Nothing here is null unless it says so.
 *
 * <h2>Design notes</h2>
 *
 * <p>Agroal's own defaults mean "no limit, wait for ever", so every limit is always set. Its tracking of statements and
 * result sets stays off: it wraps every one of them, and the engine closes its own. What tracking would have told the
 * pool, that a statement failed because the link is dead, the engine tells it by {@link
 * dev.alkahest.pool.Lease#discard()}.
 *
 * <p>Every lent connection has auto-commit off, from its creation on: switching it for each transaction would cost a
 * round trip on some databases. Agroal does not roll back what comes back to it; the engine ends every transaction
 * before it gives a connection back.
 *
 * <p>Nobody waits in Agroal: who finds its connections taken, or another thread opening the last one there may be, asks again and again,
 * for as long as that takes. So permits are given out here, as many as there may be connections. Who has waited for one, or has connections
 * tried first, asks Agroal on another thread, as a driver can't be told how much time is left.
 *
 * <p>A database in memory is gone with its last connection. For H2 the pool keeps one connection of its own open until
 * the engine is closed; H2's own {@code DB_CLOSE_DELAY} would keep the database for as long as the JVM lives. A SQLite
 * database in memory belongs to one connection, so its pool has exactly one, which all users of the engine take turns
 * with; SQLite's shared cache would let several in, and answer "locked" instead of waiting.
 */
@NullMarked
package dev.alkahest.pool;

import org.jspecify.annotations.NullMarked;
