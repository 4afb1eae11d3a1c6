package dev.alkahest.mapping;

/**
 * Makes keys of objects that have none when they are inserted: {@code @Id @Generated(with = OrderNumbers.class) String number}.
 *
 * <p>One object serves all sessions, so it is thread-safe; it needs a constructor without parameters.
 *
 * @param <K> the class of the key, the wrapper for a primitive
 */
@FunctionalInterface
public interface KeyGenerator<K> {

    /** Returns a key that no row has; never null. Called before the INSERT, once for each object. */
    K next();
}
