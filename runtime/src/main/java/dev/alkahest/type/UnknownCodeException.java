package dev.alkahest.type;

/** A column holds a code that no constant of its enum has. */
final class UnknownCodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownCodeException(String message) {
        super(message);
    }
}
