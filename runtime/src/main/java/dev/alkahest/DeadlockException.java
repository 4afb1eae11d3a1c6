package dev.alkahest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database chose this transaction as the victim of a deadlock. The whole transaction may be tried again. */
public final class DeadlockException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with what happened, the statement it happened to, and the driver's exception. */
    public DeadlockException(String what, FailedStatement statement, @Nullable SQLException cause) {
        super(what, statement, cause);
    }
}
