package dev.alkahest;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row broke a rule that the database keeps.
 *
 * <p>Sub-types say which kind of rule; this type itself is used for kinds that have none of their own.
 */
public class ConstraintException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String constraint;

    /**
     * Creates an exception for the rule of this name.
     *
     * @param what what happened, without the values of columns
     * @param constraint the name of the constraint, or of the column for a not-null rule; null where the database does
     *     not tell
     * @param statement what is known about the statement
     * @param cause the driver's exception, or null where the error was found without one
     */
    public ConstraintException(
            String what, @Nullable String constraint, FailedStatement statement, @Nullable SQLException cause) {
        super(what, statement, cause);
        this.constraint = constraint;
    }

    /** Returns the name of the constraint (of the column, for a not-null rule), where the database tells it. */
    public Optional<String> constraint() {
        return Optional.ofNullable(constraint);
    }
}
