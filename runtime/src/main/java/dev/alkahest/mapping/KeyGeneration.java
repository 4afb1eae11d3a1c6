package dev.alkahest.mapping;

/**
 * Who makes the key of an object that has none when it is saved.
 *
 * @param kind the way
 * @param sequence the sequence's name for {@link Kind#SEQUENCE}, else empty
 * @param block how many keys a call of the sequence reserves
 */
public record KeyGeneration(Kind kind, String sequence, int block) {

    /** The user: an object without a key is refused. */
    public static final KeyGeneration NONE = new KeyGeneration(Kind.NONE, "", 1);

    /** The database, while it inserts the row. */
    public static final KeyGeneration IDENTITY = new KeyGeneration(Kind.IDENTITY, "", 1);

    /** The session, which makes a random UUID. */
    public static final KeyGeneration UUID = new KeyGeneration(Kind.UUID, "", 1);

    /** Returns keys from a sequence whose increment is the block size. */
    public static KeyGeneration sequence(String name, int block) {
        return new KeyGeneration(Kind.SEQUENCE, name, block);
    }

    /** The ways to make a key. */
    public enum Kind {
        /** The key is assigned by the user. */
        NONE,
        /** An identity column. */
        IDENTITY,
        /** A sequence, in blocks. */
        SEQUENCE,
        /** A random UUID. */
        UUID
    }
}
