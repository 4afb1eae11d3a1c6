package dev.alkahest;

/**
 * The URL of an engine cannot be used. The message names the part that is wrong; it never shows the password.
 */
public final class InvalidUrlException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong and what to do. */
    public InvalidUrlException(String message) {
        super(message);
    }
}
