package dev.alkahest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database could not serialize this transaction with others that ran beside it. The whole transaction may be tried
 * again.
 */
public final class SerializationException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with what happened, the statement it happened to, and the driver's exception. */
    public SerializationException(String what, FailedStatement statement, @Nullable SQLException cause) {
        super(what, statement, cause);
    }
}
