package dev.alkahest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The connection to the database was lost, or could not be made.
 *
 * <p>The transaction is gone with it: nothing of it was committed. The pool has already thrown the connection away, so
 * the whole transaction may be tried again.
 */
public final class DisconnectException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with what happened, the statement it happened to, and the driver's exception. */
    public DisconnectException(String what, FailedStatement statement, @Nullable SQLException cause) {
        super(what, statement, cause);
    }
}
