package dev.alkahest;

/** Exactly one row or object was asked for, and there is none. */
public final class NotFoundException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong and what to do. */
    public NotFoundException(String message) {
        super(message);
    }
}
