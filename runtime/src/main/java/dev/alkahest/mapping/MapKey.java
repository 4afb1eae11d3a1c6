package dev.alkahest.mapping;

import dev.alkahest.InvalidStateException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The attribute of a map's members that is their key. Made by generated code.
 *
 * @param attribute its name
 * @param getter reads it
 * @param <T> the members
 * @param <K> their keys
 */
public record MapKey<T, K>(String attribute, Function<T, @Nullable K> getter) {

    /** Returns the key of a member; a member without one is an error. */
    K of(ToMany<?, T> relationship, T member) {
        K key = getter.apply(member);
        if (key == null) {
            throw new InvalidStateException(isKeyed(relationship)
                    + ", which is null in this one. Set it before the object comes into the map.");
        }
        return key;
    }

    /** Refuses another key than the member's own. */
    void requireOwn(ToMany<?, T> relationship, @Nullable Object key, T member) {
        if (!of(relationship, member).equals(key)) {
            throw new InvalidStateException(isKeyed(relationship)
                    + ", and this one was put under another key. Put it under its own, or change that first.");
        }
    }

    /** Tells that two members have the same key. */
    InvalidStateException shared(ToMany<?, T> relationship, T one, T other) {
        return new InvalidStateException(isKeyed(relationship) + ", and two of its members have the same: "
                + named(relationship, one) + " and " + named(relationship, other)
                + ". Let them differ, by a unique constraint too, or declare a List.");
    }

    private String isKeyed(ToMany<?, T> relationship) {
        return relationship + " is keyed by " + typeOf(relationship) + "." + attribute;
    }

    private static <T> String named(ToMany<?, T> relationship, T member) {
        Object key = relationship.targetMapper().key(member);
        return key == null ? "a new " + typeOf(relationship) : typeOf(relationship) + " " + key;
    }

    private static String typeOf(ToMany<?, ?> relationship) {
        return relationship.targetMapper().type().getSimpleName();
    }
}
