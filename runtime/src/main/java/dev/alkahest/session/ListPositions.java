package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.mapping.TrackedCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The lists with positions that have changed since the last flush, whose members it numbers (rule B4). */
final class ListPositions {

    private final Set<TrackedCollection<?>> changed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Notes that members of a list may stand elsewhere. */
    void reordered(TrackedCollection<?> list) {
        changed.add(list);
    }

    /** Returns whether members of a list may stand elsewhere than at the last flush. */
    boolean isNoted(TrackedCollection<?> list) {
        return changed.contains(list);
    }

    /** Returns whether numbering the members could change rows of some tables. */
    boolean touches(Set<String> tables) {
        return !changed.isEmpty()
                && changed.stream().anyMatch(list -> !Collections.disjoint(numberedIn(list.relationship()), tables));
    }

    private static Collection<String> numberedIn(ToMany<?, ?> relationship) {
        return relationship
                .association()
                .map(link -> List.of(link.table().qualifiedName()))
                .orElseGet(() -> relationship.target().storedIn());
    }

    /**
     * Numbers the members of all lists that have changed, and whose positions stand in the members themselves; returns whether
     * there were any.
     */
    boolean number(ObjectStore store) {
        if (changed.isEmpty()) {
            return false;
        }
        List<TrackedCollection<?>> lists = written(false);
        lists.forEach(list -> number(list, store));
        return !lists.isEmpty();
    }

    private static <T> void number(TrackedCollection<T> list, ObjectStore store) {
        list.relationship().number(staying(list, member -> !isDeleted(member, store) && isOf(list, member)));
    }

    /** Returns whether a member refers to the owner of a list: one that has moved, which the list could not hear, has its place elsewhere. */
    @SuppressWarnings("unchecked") // a list's owner is of the class that declares its relationship
    private static <E, T> boolean isOf(TrackedCollection<T> list, T member) {
        ToMany<E, T> relationship = (ToMany<E, T>) list.relationship();
        return !(relationship.inverse().orElse(null) instanceof ToOne<T, E> reference)
                || reference.refersTo(member, (E) list.owner().entity());
    }

    /** Returns the lists that have changed and whose positions stand in an association table. */
    List<TrackedCollection<?>> ofPairs() {
        return changed.isEmpty() ? List.of() : written(true);
    }

    /** Returns the lists to number; one that is not loaded is loaded by that, where it has got a member. */
    private List<TrackedCollection<?>> written(boolean areOfPairs) {
        return changed.stream()
                .filter(list -> list.relationship().association().isPresent() == areOfPairs)
                .filter(list -> isWritten(list.owner()) && (list.isLoaded() || list.hasQueuedMembers()))
                .toList();
    }

    /** Returns whether an object has a row after the flush. */
    static boolean isWritten(Snapshot<?> entry) {
        return !entry.isMarked() && (entry.state() == ObjectState.PENDING || entry.state() == ObjectState.PERSISTENT);
    }

    /** What is about to be deleted has no place any more; what stands in the list twice has its first. */
    static <T> List<T> staying(TrackedCollection<T> list, Predicate<T> hasPlace) {
        Set<T> staying = Collections.newSetFromMap(new IdentityHashMap<>());
        return list.stream()
                .filter(member -> hasPlace.test(member) && staying.add(member))
                .toList();
    }

    private static <T> boolean isDeleted(T member, ObjectStore store) {
        Snapshot<T> entry = store.find(member);
        return entry != null && entry.isMarked();
    }

    void clear() {
        changed.clear();
    }

    /** Returns what makes it as it is now again. */
    Runnable memento() {
        List<TrackedCollection<?>> copy = List.copyOf(changed);
        return () -> {
            changed.clear();
            changed.addAll(copy);
        };
    }
}
