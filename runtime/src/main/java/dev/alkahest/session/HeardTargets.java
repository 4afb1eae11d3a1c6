package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to-one attributes of which nobody hears are known to refer to, since their other sides have set them: a collection
 * that took the object, or the flush itself. An attribute that refers to something else by now was set by the user after
 * that (rule D5). Kept from flush to flush.
 */
final class HeardTargets {

    private final Map<Attribute<?, ?>, @Nullable Object> targets = new LinkedHashMap<>();

    /** Notes that the other side of an attribute agrees with what it refers to now. */
    <E, T> void note(ToOne<E, T> relationship, E object, @Nullable T target) {
        targets.put(new Attribute<>(relationship, object), target);
    }

    /** Returns what the other side of an attribute knows it to refer to: what it has set, else what is remembered. */
    @SuppressWarnings("unchecked") // noted with a target of the relationship
    <E, T> @Nullable T former(MappedEntity<E> entity, ToOne<E, T> relationship, Snapshot<E> entry) {
        Attribute<E, T> attribute = new Attribute<>(relationship, entry.entity());
        return targets.containsKey(attribute)
                ? (T) targets.get(attribute)
                : RememberedValues.ask(entity, entry, relationship::peek);
    }

    /** Returns the attributes that their other sides have set. */
    List<Attribute<?, ?>> attributes() {
        return List.copyOf(targets.keySet());
    }

    /**
     * Gives the inverse ends of an object that was read again the targets they were known to have: the rows of those, which
     * have the foreign keys, are not written yet.
     */
    <E> void putBack(MappedEntity<E> entity, Snapshot<E> entry) {
        if (targets.isEmpty()) {
            return;
        }
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            if (relationship.isInverse() && targets.containsKey(new Attribute<>(relationship, entry.entity()))) {
                putBack(entity, entry, relationship);
            }
        }
    }

    private <E, T> void putBack(MappedEntity<E> entity, Snapshot<E> entry, ToOne<E, T> relationship) {
        E object = entry.entity();
        T known = former(entity, relationship, entry);
        T read = relationship.peek(object);
        if (known != read && isRight(relationship, object, known == null ? read : known, known != null)) {
            relationship.fill(object, known);
            RememberedValues.relearn(entity, entry, relationship);
        }
    }

    /** Returns whether a target's own end, which has the foreign key, refers to an object or not as it is said to. */
    @SuppressWarnings("unchecked") // the other end of an inverse to-one has the foreign key
    private static <E, T> boolean isRight(ToOne<E, T> relationship, E object, @Nullable T target, boolean refers) {
        ToOne<T, E> foreignKey = (ToOne<T, E>) relationship.inverse().orElseThrow();
        return target != null && foreignKey.refersTo(target, object) == refers;
    }

    void clear() {
        targets.clear();
    }

    /** Returns a thing that puts back what is noted now. */
    Runnable memento() {
        Map<Attribute<?, ?>, @Nullable Object> copy = new LinkedHashMap<>(targets);
        return () -> {
            targets.clear();
            targets.putAll(copy);
        };
    }

    /** An attribute of an object; the same for the same object. */
    record Attribute<E, T>(ToOne<E, T> relationship, E object) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Attribute<?, ?> attribute
                    && relationship == attribute.relationship
                    && object == attribute.object;
        }

        @Override
        public int hashCode() {
            return 31 * relationship.hashCode() + System.identityHashCode(object);
        }
    }
}
