package dev.alkahest.type;

/** A column holds what its attribute can't; the message goes on behind "holds". */
final class UnreadableValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnreadableValueException(String message) {
        super(message);
    }
}
