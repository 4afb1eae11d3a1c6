package dev.alkahest.mapping;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of the session's map in an attribute declared as {@code Map}: what comes in stands under its own key, in place
 * of the member that has it.
 *
 * @param <T> the members
 * @param <K> their keys
 */
final class TrackedValues<T, K> extends TrackedCollection<T> {

    private final MapKey<T, K> key;
    private final TrackedMap<K, T> map = new TrackedMap<>(this);

    TrackedValues(ToMany<?, T> relationship, MapKey<T, K> key, Snapshot<?> owner, Loader loader) {
        super(relationship, owner, loader);
        this.key = key;
    }

    /** Returns the map these are the values of. */
    TrackedMap<K, T> map() {
        return map;
    }

    @Override
    Collection<T> storage(Collection<? extends T> initial) {
        return KeyedMembers.of(relationship(), key, initial);
    }

    @Override
    Collection<T> copyOf(Collection<T> members) {
        return keyed(members).copy();
    }

    @SuppressWarnings("unchecked") // storage() makes no other collections
    private KeyedMembers<T, K> keyed(Collection<T> members) {
        return (KeyedMembers<T, K>) members;
    }

    /** Returns the members by key, loading them first where needed. */
    Map<K, T> byKey() {
        return keyed(members()).map();
    }

    @Override
    boolean holds(T member) {
        return keyed(members()).holds(member);
    }

    /** The newcomer goes from where it stood under a former key. */
    @Override
    @Nullable
    T displacedBy(T member, Collection<T> present) {
        T former = keyed(present).map().get(key.of(relationship(), member));
        if (former == member) {
            return null;
        }
        Identity.remove(present, member);
        return former;
    }

    /** Puts a member under a key, which has to be its own; returns the one that had it. */
    @Nullable
    T put(K under, T member) {
        key.requireOwn(relationship(), under, relationship().requireMember(member));
        T former = keyed(membersToChange()).map().get(under);
        add(member);
        return former;
    }

    /** Removes the member under a key; returns it. */
    @Nullable
    T removeKey(@Nullable Object under) {
        Map<K, T> members = keyed(membersToChange()).map();
        if (!members.containsKey(under)) {
            return null;
        }
        changing();
        T former = members.remove(under);
        removed(former);
        return former;
    }
}
