package dev.alkahest.mapping;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The session's collection in an attribute declared as {@code Set}. Members are told apart by their {@code equals}.
 *
 * @param <T> the members
 */
public final class TrackedSet<T> extends TrackedCollection<T> implements Set<T> {

    TrackedSet(ToMany<?, T> relationship, Snapshot<?> owner, Loader loader) {
        super(relationship, owner, loader);
    }

    @Override
    Collection<T> storage(Collection<? extends T> initial) {
        return new LinkedHashSet<>(initial);
    }

    @Override
    boolean holds(T member) {
        return Identity.contains(members(), member);
    }

    @Override
    @SuppressWarnings("UndefinedEquals") // The members of a set are a set.
    public boolean equals(Object other) {
        return other == this || other instanceof Set<?> && members().equals(other);
    }

    @Override
    public int hashCode() {
        return members().hashCode();
    }
}
