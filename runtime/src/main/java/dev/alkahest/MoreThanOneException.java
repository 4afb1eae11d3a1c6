package dev.alkahest;

/** At most one row or object was asked for, and there are several. */
public final class MoreThanOneException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong and what to do. */
    public MoreThanOneException(String message) {
        super(message);
    }
}
