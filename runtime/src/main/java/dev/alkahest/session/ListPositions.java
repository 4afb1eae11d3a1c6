package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.TrackedCollection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The lists with positions that have changed since the last flush, whose members it numbers (rule B4). */
final class ListPositions {

    private final Set<TrackedCollection<?>> changed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Notes that members of a list may stand elsewhere. */
    void reordered(TrackedCollection<?> list) {
        changed.add(list);
    }

    /** Returns whether numbering the members could change rows of some tables. */
    boolean touches(Set<String> tables) {
        return !changed.isEmpty()
                && changed.stream()
                        .anyMatch(list -> !Collections.disjoint(
                                list.relationship().target().storedIn(), tables));
    }

    /** Numbers the members of all lists that have changed. One that is not loaded is, where it has got a member. */
    void number(ObjectStore store) {
        for (TrackedCollection<?> list : List.copyOf(changed)) {
            if (isWritten(list.owner()) && (list.isLoaded() || list.hasQueuedMembers())) {
                number(list, store);
            }
        }
    }

    private static boolean isWritten(Snapshot<?> owner) {
        return !owner.isMarked() && (owner.state() == ObjectState.PENDING || owner.state() == ObjectState.PERSISTENT);
    }

    /** What is about to be deleted has no place any more; what stands in the list twice has its first. */
    private static <T> void number(TrackedCollection<T> list, ObjectStore store) {
        ToMany<?, T> relationship = list.relationship();
        Set<T> staying = Collections.newSetFromMap(new IdentityHashMap<>());
        relationship.number(list.stream()
                .filter(member -> !isDeleted(member, store) && staying.add(member))
                .toList());
    }

    private static <T> boolean isDeleted(T member, ObjectStore store) {
        Snapshot<T> entry = store.find(member);
        return entry != null && entry.isMarked();
    }

    void clear() {
        changed.clear();
    }
}
