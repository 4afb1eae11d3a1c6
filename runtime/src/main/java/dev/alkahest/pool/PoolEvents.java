package dev.alkahest.pool;

import java.sql.Connection;

/** Hears what a pool does with the connections that it has opened, on any thread. Nothing may be thrown. */
public interface PoolEvents {

    /** Hears nothing. */
    PoolEvents NONE = new PoolEvents() {

        @Override
        public void invalidated(Connection connection) {}

        @Override
        public void closing(Connection connection) {}
    };

    /** A connection that nobody has borrowed was found to be of no use any more. */
    void invalidated(Connection connection);

    /** A connection is about to be closed. */
    void closing(Connection connection);
}
