package dev.alkahest;

import org.jspecify.annotations.Nullable;

/** The root of every exception that Alkahest throws on purpose. */
public abstract class AlkahestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong and what to do. */
    protected AlkahestException(String message) {
        super(message);
    }

    /** Creates an exception that says what is wrong, with what led to it where that is known. */
    protected AlkahestException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
