package dev.alkahest;

/** An operation was asked for that the state of its object does not allow: {@code delete} of a transient object, say. */
public final class InvalidStateException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong and what to do. */
    public InvalidStateException(String message) {
        super(message);
    }
}
