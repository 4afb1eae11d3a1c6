package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * Who makes a key that is not set.
 *
 * @param sequence the sequence's name; empty for the other ways
 * @param block how many keys one call of the sequence reserves
 * @param generator the class of the user's that makes keys; empty for the other ways
 */
public record KeyGenerationModel(Kind kind, String sequence, int block, Optional<ClassName> generator) {

    /** The user. */
    public static final KeyGenerationModel NONE = of(Kind.NONE);

    /** Returns a way that needs nothing else. */
    public static KeyGenerationModel of(Kind kind) {
        return new KeyGenerationModel(kind, "", 1, Optional.empty());
    }

    /** The ways to make a key. */
    public enum Kind {
        /** The user sets it. */
        NONE,
        /** An identity column. */
        IDENTITY,
        /** A sequence. */
        SEQUENCE,
        /** A random UUID. */
        UUID,
        /** A UUID that is greater than those before. */
        UUID_V7,
        /** A class of the user's. */
        GENERATOR
    }
}
