package dev.alkahest.processor.model;

/**
 * Who makes a key that is not set.
 *
 * @param sequence the sequence's name; empty for the other ways
 * @param block how many keys one call of the sequence reserves
 */
public record KeyGenerationModel(Kind kind, String sequence, int block) {

    /** The user. */
    public static final KeyGenerationModel NONE = new KeyGenerationModel(Kind.NONE, "", 1);

    /** The ways to make a key. */
    public enum Kind {
        /** The user sets it. */
        NONE,
        /** An identity column. */
        IDENTITY,
        /** A sequence. */
        SEQUENCE,
        /** A random UUID. */
        UUID
    }
}
