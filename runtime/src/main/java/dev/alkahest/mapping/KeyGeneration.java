package dev.alkahest.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Who makes the key of an object that has none when it is saved.
 *
 * @param kind the way
 * @param sequence the sequence's name for {@link Kind#SEQUENCE}, else empty
 * @param block how many keys a call of the sequence reserves
 * @param generator what makes keys for {@link Kind#GENERATOR}, else null
 */
public record KeyGeneration(
        Kind kind, String sequence, int block, @Nullable KeyGenerator<?> generator) {

    /** The user: an object without a key is refused. */
    public static final KeyGeneration NONE = new KeyGeneration(Kind.NONE, "", 1, null);

    /** The database, while it inserts the row. */
    public static final KeyGeneration IDENTITY = new KeyGeneration(Kind.IDENTITY, "", 1, null);

    /** The session, which makes a random UUID. */
    public static final KeyGeneration UUID = by(java.util.UUID::randomUUID);

    /** The session, which makes a UUID that is greater than those made before in this process. */
    public static final KeyGeneration UUID_V7 = by(new TimeOrderedUuids());

    /** Returns keys from a sequence whose increment is the block size. */
    public static KeyGeneration sequence(String name, int block) {
        return new KeyGeneration(Kind.SEQUENCE, name, block, null);
    }

    /** Returns keys that a generator makes before the INSERT. */
    public static KeyGeneration by(KeyGenerator<?> generator) {
        return new KeyGeneration(Kind.GENERATOR, "", 1, generator);
    }

    /** The ways to make a key. */
    public enum Kind {
        /** The key is assigned by the user. */
        NONE,
        /** An identity column. */
        IDENTITY,
        /** A sequence, in blocks. */
        SEQUENCE,
        /** A generator, such as that of UUIDs. */
        GENERATOR
    }
}
