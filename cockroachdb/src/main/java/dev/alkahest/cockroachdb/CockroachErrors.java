package dev.alkahest.cockroachdb;

import dev.alkahest.dialect.PostgresErrors;
import java.sql.SQLException;

/**
 * What CockroachDB's SQLSTATEs mean. {@code 40001}, which it answers to any transaction that has to be tried again, COMMIT included, is a
 * serialization failure as on PostgreSQL.
 */
final class CockroachErrors extends PostgresErrors {

    /** The node that knew whether the statement was done, or the commit, is gone. */
    private static final String UNKNOWN_OUTCOME = "40003";

    @Override
    protected Sort sortOf(SQLException error) {
        return UNKNOWN_OUTCOME.equals(error.getSQLState()) ? Sort.DISCONNECT : super.sortOf(error);
    }
}
