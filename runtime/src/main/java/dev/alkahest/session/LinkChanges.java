package dev.alkahest.session;

import dev.alkahest.mapping.Association;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.TrackedCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The many-to-many pairs that were made and parted since the last flush. A pair is kept once, from the end that declares
 * the association table, whichever end was changed (rule M1, M2).
 */
final class LinkChanges {

    private final Map<Link<?, ?>, Boolean> changes = new LinkedHashMap<>();

    /** Notes that a pair was made. */
    <E, T> void linked(ToMany<E, T> relationship, E owner, T target) {
        note(Link.of(relationship, owner, target), true);
    }

    /** Notes that a pair was parted. */
    <E, T> void unlinked(ToMany<E, T> relationship, E owner, T target) {
        note(Link.of(relationship, owner, target), false);
    }

    private void note(Link<?, ?> link, boolean made) {
        Boolean noted = changes.get(link);
        if (noted == null) {
            changes.put(link, made);
        } else if (noted != made) {
            changes.remove(link);
        }
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns whether pairs of an association table have changed. */
    boolean touches(Set<String> tables) {
        return !changes.isEmpty()
                && changes.keySet().stream()
                        .anyMatch(link ->
                                tables.contains(link.association().table().qualifiedName()));
    }

    /** Returns the pairs that were made, or those that were parted, by relationship. */
    Map<ToMany<?, ?>, List<Link<?, ?>>> byRelationship(boolean made) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        return changes.entrySet().stream()
                .filter(change -> change.getValue() == made)
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(
                        Link::relationship, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    /** Returns what an owner was paired with, or parted from, whichever end was changed. */
    <E, T> List<T> targets(ToMany<E, T> relationship, E owner, boolean made) {
        List<T> targets = new ArrayList<>();
        changes.forEach((link, isMade) -> {
            if (isMade == made) {
                link.targetOf(relationship, owner).ifPresent(targets::add);
            }
        });
        return targets;
    }

    /** Returns whether pairs of an owner were made or parted. */
    <E, T> boolean hasOf(ToMany<E, T> relationship, E owner) {
        return !changes.isEmpty()
                && changes.keySet().stream()
                        .anyMatch(link -> link.targetOf(relationship, owner).isPresent());
    }

    /** Forgets the pairs that only an expired object knew of (rule E2). */
    void expired(Object object) {
        changes.keySet().removeIf(link -> link.isForgottenBy(object));
    }

    /**
     * Has objects that leave know themselves of the pairs that are noted of them.
     *
     * @param undone is given what forgets that, for a rollback that makes or parts the pairs again
     */
    void handOver(Set<Snapshot<?>> leaving, Consumer<Runnable> undone) {
        if (!changes.isEmpty()) {
            Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
            leaving.forEach(entry -> objects.add(entry.entity()));
            changes.forEach((link, made) -> link.handOver(objects, made, undone));
        }
    }

    void clear() {
        changes.clear();
    }

    /** Returns a thing that puts back what is noted now. */
    Runnable memento() {
        Map<Link<?, ?>, Boolean> copy = new LinkedHashMap<>(changes);
        return () -> {
            changes.clear();
            changes.putAll(copy);
        };
    }

    /** A pair, seen from the end that declares the association table; the same for the same two objects. */
    record Link<E, T>(ToMany<E, T> relationship, E owner, T target) {

        static <E, T> Link<?, ?> of(ToMany<E, T> relationship, E owner, T target) {
            if (relationship.association().orElseThrow().isOwning()) {
                return new Link<>(relationship, owner, target);
            }
            ToMany<T, E> other = (ToMany<T, E>) relationship.inverse().orElseThrow();
            return new Link<>(other, target, owner);
        }

        /** Returns the object at the other end of the pair, if it is one of an owner's by a relationship, be it either end. */
        @SuppressWarnings("unchecked") // what a relationship links is of its target's class
        <A, B> Optional<B> targetOf(ToMany<A, B> either, A end) {
            if (relationship == either) {
                return owner == end ? Optional.of((B) target) : Optional.empty();
            }
            boolean isOther =
                    either.inverse().filter(other -> other == relationship).isPresent();
            return isOther && target == end ? Optional.of((B) owner) : Optional.empty();
        }

        private void handOver(Set<Object> leaving, boolean made, Consumer<Runnable> undone) {
            if (leaving.contains(owner)) {
                relationship.keepUnheard(owner, target, made).ifPresent(undone);
            }
            if (leaving.contains(target)) {
                relationship
                        .inverse()
                        .flatMap(back -> ((ToMany<T, E>) back).keepUnheard(target, owner, made))
                        .ifPresent(undone);
            }
        }

        /** Returns whether an expired object was the last to know of the pair. */
        boolean isForgottenBy(Object expired) {
            if (owner == expired) {
                return relationship
                        .inverse()
                        .map(back -> isExpired((ToMany<T, E>) back, target))
                        .orElse(true);
            }
            return target == expired && isExpired(relationship, owner);
        }

        private static <A, B> boolean isExpired(ToMany<A, B> relationship, A owner) {
            TrackedCollection<B> collection = relationship.tracked(owner);
            return collection != null && collection.isExpired();
        }

        Association association() {
            return relationship.association().orElseThrow();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Link<?, ?> link
                    && relationship == link.relationship
                    && owner == link.owner
                    && target == link.target;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(owner) + System.identityHashCode(target);
        }
    }
}
