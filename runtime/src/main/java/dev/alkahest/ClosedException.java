package dev.alkahest;

import org.jspecify.annotations.Nullable;

/** An engine, a connection or a result was used after it was closed. The message names the operation. */
public final class ClosedException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong and what to do. */
    public ClosedException(String message) {
        super(message);
    }

    /** Creates an exception that says what is wrong, with what led to it where that is known. */
    public ClosedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
