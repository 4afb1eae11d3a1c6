package dev.alkahest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row refers to one that is not there, or one was to be deleted that others still refer to. */
public final class ForeignKeyException extends ConstraintException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception for the rule of this name, which may be null where the database does not tell it. */
    public ForeignKeyException(
            String what, @Nullable String constraint, FailedStatement statement, @Nullable SQLException cause) {
        super(what, constraint, statement, cause);
    }
}
