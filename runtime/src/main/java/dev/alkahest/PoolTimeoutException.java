package dev.alkahest;

import org.jspecify.annotations.Nullable;

/**
 * Every connection of the pool was in use, and none came back in time.
 *
 * <p>The message names the sizes and the time limit of the pool and, where it is known, which threads hold connections.
 * No statement was sent.
 */
public final class PoolTimeoutException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong and what to do. */
    public PoolTimeoutException(String message) {
        super(message);
    }

    /** Creates an exception that says what is wrong, with what led to it where that is known. */
    public PoolTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
