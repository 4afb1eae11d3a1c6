package dev.alkahest.dialect;

import dev.alkahest.CheckException;
import dev.alkahest.ConstraintException;
import dev.alkahest.DataTooLongException;
import dev.alkahest.DatabaseException;
import dev.alkahest.DeadlockException;
import dev.alkahest.DisconnectException;
import dev.alkahest.FailedStatement;
import dev.alkahest.ForeignKeyException;
import dev.alkahest.NotNullException;
import dev.alkahest.SerializationException;
import dev.alkahest.TimeoutException;
import dev.alkahest.UniqueException;
import java.sql.BatchUpdateException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of our exceptions of a driver's. The driver's message stays in the cause: it may hold the values of columns. A dialect says
 * what the codes of its database mean, and which name its messages have. Stateless, so thread-safe.
 */
public abstract class Errors {

    /** For dialects. */
    protected Errors() {}

    /** What an error is. */
    public enum Sort {
        /** The connection is of no use any more: {@link DisconnectException}. */
        DISCONNECT,
        /** The database, or a lock, took too long: {@link TimeoutException}. */
        TIMEOUT,
        /** Two transactions waited for each other: {@link DeadlockException}. */
        DEADLOCK,
        /** Transactions could not be run as if one came behind the other: {@link SerializationException}. */
        SERIALIZATION,
        /** A key or unique values are there already: {@link UniqueException}. */
        UNIQUE,
        /** A row refers to none, or is referred to: {@link ForeignKeyException}. */
        FOREIGN_KEY,
        /** A value is missing: {@link NotNullException}. */
        NOT_NULL,
        /** A CHECK does not hold: {@link CheckException}. */
        CHECK,
        /** A constraint of which the database tells no more: {@link ConstraintException}. */
        OTHER_CONSTRAINT,
        /** A text or bytes are too long for their column: {@link DataTooLongException}. */
        TOO_LONG,
        /** A number is too large for its column: {@link DataTooLongException}. */
        OUT_OF_RANGE,
        /** A table is not there: {@link DatabaseException} that says how to create it. */
        NO_TABLE,
        /** None of these; JDBC's own classes may tell more. */
        OTHER
    }

    final DatabaseException translate(SQLException error, FailedStatement statement) {
        // Column types throw exactly this class, which says nothing of the value; drivers have a code of their own.
        if (error.getClass() == SQLDataException.class && error.getErrorCode() == 0) {
            return new DatabaseException(messageOf(error), statement, error);
        }
        SQLException first = firstError(error);
        Sort sort = sortOf(first);
        FailedStatement known = statement.withColumn(columnOf(sort, messageOf(first)));
        return exceptionOf(sort == Sort.OTHER ? sortByClass(first) : sort, first, known, error);
    }

    /** Returns what the codes of this database say: {@link SQLException#getSQLState()} or {@code getErrorCode()}. */
    protected abstract Sort sortOf(SQLException error);

    /** Returns the name of the constraint (for NOT NULL, of the column), or null where the database does not tell. */
    protected abstract @Nullable String constraintOf(Sort sort, String message);

    /** Returns the name of the column that was refused, several with commas between, or null where the database does not tell. */
    protected abstract @Nullable String columnOf(Sort sort, String message);

    /** Returns which statement of a batch was refused, from 0; -1 where the driver does not tell, or gives up all of them. */
    final int refusedOf(SQLException error) {
        return error instanceof BatchUpdateException batch ? refusedIn(batch) : -1;
    }

    /** Returns the statement of a batch that was refused, from 0: the one the driver marks, or stops at; -1 where it marks several. */
    protected int refusedIn(BatchUpdateException batch) {
        int[] counts = batch.getUpdateCounts();
        int[] failed = IntStream.range(0, counts.length)
                .filter(at -> counts[at] == Statement.EXECUTE_FAILED)
                .toArray();
        return failed.length == 0 ? counts.length : failed.length == 1 ? failed[0] : -1;
    }

    /** Returns what the first group of a pattern matches, or null. */
    protected static @Nullable String found(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? matcher.group(1) : null;
    }

    private DatabaseException exceptionOf(
            Sort sort, SQLException first, FailedStatement statement, SQLException cause) {
        return switch (sort) {
            case DISCONNECT -> new DisconnectException("The connection to the database is lost.", statement, cause);
            case TIMEOUT -> new TimeoutException("The database did not answer in time.", statement, cause);
            case DEADLOCK ->
                new DeadlockException(
                        "Two transactions waited for each other; the database gave up this one.", statement, cause);
            case SERIALIZATION ->
                new SerializationException(
                        "Another transaction changed what this one had read; the database gave up this one.",
                        statement,
                        cause);
            case TOO_LONG -> new DataTooLongException("A value is longer than its column.", statement, cause);
            case OUT_OF_RANGE ->
                new DataTooLongException("A number has more digits than its column.", statement, cause);
            case UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, OTHER_CONSTRAINT ->
                constraint(sort, constraintOf(sort, messageOf(first)), statement, cause);
            case NO_TABLE ->
                new DatabaseException(
                        "A table of the statement is not there. Create the tables with metadata().createAll(engine), or"
                                + " see whether the URL names the right database.",
                        statement,
                        cause);
            case OTHER ->
                new DatabaseException(
                        "The database refused the statement (SQLSTATE " + first.getSQLState() + ", code "
                                + first.getErrorCode() + ")" + reasonOf(first, statement),
                        statement,
                        cause);
        };
    }

    private static ConstraintException constraint(
            Sort sort, @Nullable String name, FailedStatement statement, SQLException cause) {
        String of = name == null ? "." : ": " + name + ".";
        return switch (sort) {
            case UNIQUE ->
                new UniqueException(
                        "A row with the same key or unique values is already there" + of, name, statement, cause);
            case FOREIGN_KEY ->
                new ForeignKeyException(
                        "A row refers to a row that is not there, or is still referred to" + of,
                        name,
                        statement,
                        cause);
            case NOT_NULL ->
                new NotNullException("A column that must have a value has none" + of, name, statement, cause);
            case CHECK -> new CheckException("A row does not meet a check" + of, name, statement, cause);
            default -> new ConstraintException("A row does not meet a constraint" + of, name, statement, cause);
        };
    }

    /** What the database says of a table it can't create has no values in it; of other statements, the cause tells. */
    private static String reasonOf(SQLException error, FailedStatement statement) {
        String sql = statement.sql();
        if (sql == null || !sql.startsWith("CREATE ")) {
            return ".";
        }
        String line = messageOf(error).lines().findFirst().orElse("");
        return ": " + line.replaceFirst("; SQL statement:$", "") + ".";
    }

    private static Sort sortByClass(SQLException error) {
        String state = error.getSQLState();
        if (error instanceof SQLTimeoutException) {
            return Sort.TIMEOUT;
        }
        boolean isDisconnect = error instanceof SQLNonTransientConnectionException
                || error instanceof SQLTransientConnectionException
                || error instanceof SQLRecoverableException
                || state != null && state.startsWith("08");
        return isDisconnect ? Sort.DISCONNECT : Sort.OTHER;
    }

    /** A batch tells that it failed in one exception, and why in the next. */
    private static SQLException firstError(SQLException error) {
        SQLException next = error.getNextException();
        return error instanceof BatchUpdateException && next != null ? next : error;
    }

    private static String messageOf(SQLException error) {
        String message = error.getMessage();
        return message == null ? "" : message;
    }
}
