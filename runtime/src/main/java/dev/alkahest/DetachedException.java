package dev.alkahest;

/** An object needed a session to load or refresh something, and belongs to none. */
public final class DetachedException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong and what to do. */
    public DetachedException(String message) {
        super(message);
    }
}
