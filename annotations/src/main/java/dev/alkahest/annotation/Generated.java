package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says who makes the value of an {@link Id} that is not set when its object is saved. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Generated {

    /** Who makes the key; {@link Strategy#AUTO} by default. */
    Strategy value() default Strategy.AUTO;

    /**
     * A class that makes the key, in place of a strategy: it implements {@code dev.alkahest.mapping.KeyGenerator} for the
     * key's type, and has a constructor without parameters that the entity's package can call. None by default.
     */
    Class<?> with() default void.class;

    /** The sequence for {@link Strategy#SEQUENCE}; by default {@code <table>_<column>_seq}. */
    String sequence() default "";

    /** How many keys one call of the sequence reserves, which is also its increment; 50 by default. */
    int block() default 50;

    /** The ways to make a key. */
    enum Strategy {
        /** An identity column for integers, a random UUID for {@code UUID}. */
        AUTO,
        /** The database's identity column. */
        IDENTITY,
        /** A sequence, asked for a block of keys at a time. */
        SEQUENCE,
        /** A random (version 4) UUID made before the INSERT; for {@code UUID} keys. */
        UUID,
        /**
         * A time-ordered (version 7) UUID made before the INSERT, greater than those made before; for {@code UUID} keys.
         * Rows that are inserted one after the other lie side by side in the index of the key.
         */
        UUID_V7,
        /** Nobody: the value must be set before the object is saved, although it is an integer. */
        NONE
    }
}
