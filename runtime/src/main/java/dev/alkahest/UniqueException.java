package dev.alkahest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row with the same key, or the same unique values, is already there. */
public final class UniqueException extends ConstraintException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception for the rule of this name, which may be null where the database does not tell it. */
    public UniqueException(
            String what, @Nullable String constraint, FailedStatement statement, @Nullable SQLException cause) {
        super(what, constraint, statement, cause);
    }
}
