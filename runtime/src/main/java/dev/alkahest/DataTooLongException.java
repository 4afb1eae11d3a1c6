package dev.alkahest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A value does not fit its column: a text is too long, or a number out of range. */
public final class DataTooLongException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with what happened, the statement it happened to, and the driver's exception. */
    public DataTooLongException(String what, FailedStatement statement, @Nullable SQLException cause) {
        super(what, statement, cause);
    }
}
