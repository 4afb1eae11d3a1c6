package dev.alkahest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database or the driver gave up waiting: for a statement to end, for a lock, or for an answer on the network.
 *
 * <p>Waiting for a free connection is a {@link PoolTimeoutException} instead.
 */
public final class TimeoutException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with what happened, the statement it happened to, and the driver's exception. */
    public TimeoutException(String what, FailedStatement statement, @Nullable SQLException cause) {
        super(what, statement, cause);
    }
}
