package dev.alkahest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A column that must have a value was given none. */
public final class NotNullException extends ConstraintException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception for the rule of this name, which may be null where the database does not tell it. */
    public NotNullException(
            String what, @Nullable String constraint, FailedStatement statement, @Nullable SQLException cause) {
        super(what, constraint, statement, cause);
    }
}
