package dev.alkahest.session;

import dev.alkahest.engine.Connection;

/**
 * A connection of the user's that sessions work on (rule T7).
 *
 * @param connection the connection
 * @param mode what the ends of their transactions mean for it
 */
record Join(Connection connection, JoinMode mode) {}
