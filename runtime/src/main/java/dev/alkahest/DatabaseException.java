package dev.alkahest;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database, its driver or the way to it reported an error.
 *
 * <p>Sub-types say which kind it was; this type itself is used where the SQLSTATE tells no more. After any of them the
 * transaction should be rolled back: some databases refuse every further statement of it.
 */
public class DatabaseException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    private final FailedStatement statement;
    private final @Nullable String sqlState;

    /**
     * Creates an exception whose message is {@code what} followed by the statement's text, entity, key and column.
     *
     * @param what what happened, without the values of columns
     * @param statement what is known about the statement
     * @param cause the driver's exception, or null where the error was found without one
     */
    public DatabaseException(String what, FailedStatement statement, @Nullable SQLException cause) {
        super(statement.describe(what), cause);
        this.statement = statement;
        this.sqlState = cause == null ? null : cause.getSQLState();
    }

    /** Returns the text of the statement that failed, with its placeholders. */
    public Optional<String> sql() {
        return Optional.ofNullable(statement.sql());
    }

    /** Returns the five-character SQLSTATE that the database gave. */
    public Optional<String> sqlState() {
        return Optional.ofNullable(sqlState);
    }

    /** Returns the name of the entity whose row was read or written, where the statement stood for one object. */
    public Optional<String> entity() {
        return Optional.ofNullable(statement.entity());
    }

    /** Returns the column whose value was refused, or several with commas between, where the database tells. */
    public Optional<String> column() {
        return Optional.ofNullable(statement.column());
    }

    /** Returns the key of the object whose row was read or written, as text. */
    public Optional<String> key() {
        return Optional.ofNullable(statement.key());
    }
}
