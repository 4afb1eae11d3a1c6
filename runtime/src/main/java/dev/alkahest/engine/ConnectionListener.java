package dev.alkahest.engine;

import java.sql.SQLException;

/**
 * Hears of the connections of an engine's pool: {@link Engine#addListener(ConnectionListener)}. Every method does nothing unless it is
 * overridden. {@code jdbc} is the driver's own connection, the same object from the first event to the last; it must not be closed, and
 * its auto-commit must stay off.
 *
 * <p>What {@link #firstConnect}, {@link #connect}, {@link #checkout} and {@link #reset} send is committed behind them. They are called in
 * the thread that takes or gives back the connection, so a listener must be thread-safe where several threads use the engine.
 *
 * <pre>{@code
 * engine.addListener(new ConnectionListener() {
 *     @Override
 *     public void connect(java.sql.Connection jdbc) throws SQLException {
 *         try (Statement statement = jdbc.createStatement()) {
 *             statement.execute("SET search_path TO music");
 *         }
 *     }
 * });
 * }</pre>
 *
 * <p>Of a {@code DataSource} of the user's, {@code firstConnect}, {@code connect} and {@code close} are not heard: the source opens and
 * closes what it lends.
 */
public interface ConnectionListener {

    /**
     * Before the first connection of all is lent, before {@link #connect} of the same; others wait meanwhile. What is thrown goes to the
     * caller of {@link Engine#connect()}, and the connection is closed.
     */
    default void firstConnect(java.sql.Connection jdbc) throws SQLException {}

    /** Before a connection is lent that was not yet since the engine has a listener; what is thrown goes to the caller as above. */
    default void connect(java.sql.Connection jdbc) throws SQLException {}

    /** Before a connection is lent, each time; what is thrown goes to the caller as above. */
    default void checkout(java.sql.Connection jdbc) throws SQLException {}

    /**
     * After the transaction was ended of a connection that is given back, to undo what else was done to it; where it throws, the
     * connection is closed and another takes its place.
     */
    default void reset(java.sql.Connection jdbc) throws SQLException {}

    /** When a connection is given back, each time, also where it is of no use any more. */
    default void checkin(java.sql.Connection jdbc) {}

    /** A connection is of no use any more, as the way to its database was lost; it will be closed and not lent again. */
    default void invalidate(java.sql.Connection jdbc) {}

    /** Before a connection is closed, on any thread. */
    default void close(java.sql.Connection jdbc) {}
}
