package dev.alkahest;

/**
 * A statement cannot be turned into SQL: for example a path to many rows is used without joining it, or a value is
 * missing.
 */
public final class InvalidStatementException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong and what to do. */
    public InvalidStatementException(String message) {
        super(message);
    }
}
