package dev.alkahest.mapping;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The members of a map as a collection that adds each under its own key. Where a key attribute changes later, its member
 * stays under the key it was put in with.
 *
 * @param <T> the members
 * @param <K> their keys
 */
final class KeyedMembers<T, K> extends AbstractCollection<T> {

    private final ToMany<?, T> relationship;
    private final MapKey<T, K> key;
    private final Map<K, T> map;

    /** Shows a map's members. */
    KeyedMembers(ToMany<?, T> relationship, MapKey<T, K> key, Map<K, T> map) {
        this.relationship = relationship;
        this.key = key;
        this.map = map;
    }

    /** Returns a map of members by their keys, in their order; two with the same key are an error. */
    static <T, K> KeyedMembers<T, K> of(ToMany<?, T> relationship, MapKey<T, K> key, Collection<? extends T> members) {
        Map<K, T> map = new LinkedHashMap<>();
        for (T member : members) {
            T other = map.put(key.of(relationship, member), member);
            if (other != null && other != member) {
                throw key.shared(relationship, other, member);
            }
        }
        return new KeyedMembers<>(relationship, key, map);
    }

    /** Returns the same members under the same keys. */
    KeyedMembers<T, K> copy() {
        return new KeyedMembers<>(relationship, key, new LinkedHashMap<>(map));
    }

    Map<K, T> map() {
        return map;
    }

    /** Refuses a map that has a member under another key than its own. */
    void requireOwnKeys() {
        map.forEach((present, member) -> key.requireOwn(relationship, present, member));
    }

    /** Returns whether this very member is in the map, under whatever key. */
    boolean holds(T member) {
        return map.get(key.getter().apply(member)) == member || Identity.contains(map.values(), member);
    }

    /** Puts a member under its key, in place of the one that has it. */
    @Override
    public boolean add(T member) {
        return map.put(key.of(relationship, member), member) != member;
    }

    @Override
    public Iterator<T> iterator() {
        return map.values().iterator();
    }

    @Override
    public int size() {
        return map.size();
    }
}
