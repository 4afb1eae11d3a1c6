package dev.alkahest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The connection was lost while the database was committing: nobody can say whether the transaction took effect.
 *
 * <p>Do not simply try again. Look for what the transaction wrote first, or make it harmless to write it twice.
 */
public final class UnknownOutcomeException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with what happened, the statement it happened to, and the driver's exception. */
    public UnknownOutcomeException(String what, FailedStatement statement, @Nullable SQLException cause) {
        super(what, statement, cause);
    }
}
