package dev.alkahest.engine;

import dev.alkahest.AlkahestException;
import dev.alkahest.DatabaseException;
import dev.alkahest.DeadlockException;
import dev.alkahest.FailedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether the database has already given up the transaction that is to be committed.
 *
 * <p>After an error PostgreSQL refuses every statement but COMMIT, to which it answers as if all were well, having rolled
 * back; H2 has already rolled back the victim of a deadlock, and goes on with what comes after. A commit that commits
 * nothing, or a part, must not look like one. It costs a round trip, and only where a statement has failed before, or
 * somebody had the JDBC connection.
 */
final class CommitCheck {

    private final String nothing;
    private boolean needed;
    private boolean givenUp;
    private @Nullable SQLException failure;

    /** Sends a statement that reads nothing. */
    CommitCheck(String nothing) {
        this.nothing = nothing;
    }

    /** Forgets what was noted: a new transaction begins. */
    void reset() {
        needed = false;
        givenUp = false;
        failure = null;
    }

    /** Notes that a statement failed. */
    void noteFailure(SQLException cause, AlkahestException error) {
        needed = true;
        if (!givenUp) {
            givenUp = error instanceof DeadlockException;
            failure = givenUp || failure == null ? cause : failure;
        }
    }

    /** Notes that statements may be sent, and fail, that are not seen here. */
    void noteUnseen() {
        needed = true;
    }

    /** Throws when the transaction is given up; any statement will tell. */
    void beforeCommit(java.sql.Connection jdbc) throws SQLException {
        if (!needed) {
            return;
        }
        if (givenUp) {
            throw refusal();
        }
        try (Statement statement = jdbc.createStatement()) {
            statement.execute(nothing);
        } catch (SQLException e) {
            if (isLost(e)) {
                throw e;
            }
            failure = failure == null ? e : failure;
            throw refusal();
        }
    }

    private static boolean isLost(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("08");
    }

    private DatabaseException refusal() {
        return new DatabaseException(
                "Nothing was committed: the database had given up the transaction when a statement failed,"
                        + " which is the cause. Roll back.",
                FailedStatement.of("COMMIT"),
                failure);
    }
}
