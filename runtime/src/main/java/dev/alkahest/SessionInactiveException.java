package dev.alkahest;

import org.jspecify.annotations.Nullable;

/**
 * A session cannot be used in its present state: a flush failed and {@code rollback()} was not called yet, or the
 * session was closed. The original error is the cause.
 */
public final class SessionInactiveException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong and what to do. */
    public SessionInactiveException(String message) {
        super(message);
    }

    /** Creates an exception that says what is wrong, with what led to it where that is known. */
    public SessionInactiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
