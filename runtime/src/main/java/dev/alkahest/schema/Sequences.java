package dev.alkahest.schema;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.StatementBinder;
import dev.alkahest.sql.Sequence;
import java.sql.ResultSet;
import java.util.Optional;

/** Looks for sequences where the statements that create and drop them do not. */
final class Sequences {

    private Sequences() {}

    static boolean isKnownToBeThere(Connection connection, Sequence sequence) {
        return found(connection, sequence).orElse(false);
    }

    static boolean isKnownToBeMissing(Connection connection, Sequence sequence) {
        return !found(connection, sequence).orElse(true);
    }

    /** Returns whether a sequence is there; empty where nobody need ask. */
    private static Optional<Boolean> found(Connection connection, Sequence sequence) {
        return connection
                .engine()
                .dialect()
                .findSequence(sequence)
                .map(sql -> connection.query(sql, StatementBinder.NOTHING, ResultSet::next));
    }
}
