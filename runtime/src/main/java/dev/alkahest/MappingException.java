package dev.alkahest;

/** The mapped classes contradict each other in a way that only shows when they meet at run time. */
public final class MappingException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong and what to do. */
    public MappingException(String message) {
        super(message);
    }
}
