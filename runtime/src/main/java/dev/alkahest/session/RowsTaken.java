package dev.alkahest.session;

import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.mapping.TrackedCollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows that new objects take of deleted ones (rule F20). Such a row is updated, so that the database deletes and empties nothing
 * for it: what {@code passiveDeletes} was to leave to the database is loaded, and done by the session (rule C4).
 */
final class RowsTaken {

    private final SessionContext context;
    private final Set<Snapshot<?>> completed = new HashSet<>();
    private final Set<Snapshot<?>> toPart = new HashSet<>();

    RowsTaken(SessionContext context) {
        this.context = context;
    }

    /** Returns the marked object whose row a new one takes; null where it takes none. */
    static <E> @Nullable Snapshot<E> of(ObjectStore store, MappedEntity<E> entity, Snapshot<E> entry) {
        Object key = entity.mapper().key(entry.entity());
        Snapshot<E> present = key == null ? null : store.identityMap(entity).find(key);
        return present != null && present.isMarked() ? present : null;
    }

    /** Marks what the database would have deleted with the rows that are taken by now. */
    void completeDeletes() {
        ObjectStore store = context.store();
        if (store.marked().isEmpty()) {
            return;
        }
        List<Snapshot<?>> taken = new ArrayList<>();
        store.pending().forEach(entry -> note(store, entry, taken));
        taken.forEach(this::completeDelete);
    }

    /** Returns, once, whether an object has been told of more that refers to it. */
    boolean hasCompleted(Snapshot<?> entry) {
        return toPart.remove(entry);
    }

    private <E> void note(ObjectStore store, Snapshot<E> entry, List<Snapshot<?>> taken) {
        MappedEntity<E> entity = store.entityOf(entry.entity());
        Snapshot<E> former = of(store, entity, entry);
        if (former != null && !entity.isMarkedWhenDeleted() && completed.add(former)) {
            taken.add(former);
        }
    }

    private <E> void completeDelete(Snapshot<E> former) {
        List<Relationship<E, ?>> passive = context.store().entityOf(former.entity()).relationships().stream()
                .filter(Relationship::deletesPassively)
                .toList();
        if (passive.isEmpty()) {
            return;
        }
        if (former.replaced()) {
            former.restoreHolders(); // what the row has is what the session's own load
        }
        passive.forEach(relationship -> load(relationship, former.entity()));
        toPart.add(former);
        context.deleting().delete(former.entity());
    }

    private <E, T> void load(Relationship<E, T> relationship, E owner) {
        TrackedCollection<T> members = relationship instanceof ToMany<E, T> toMany ? toMany.tracked(owner) : null;
        Ref<T> ref = relationship instanceof ToOne<E, T> toOne ? toOne.holder(owner) : null;
        if (members != null && !members.isLoaded()) {
            context.loader().load(members);
        } else if (ref != null && !ref.isLoaded()) {
            context.loader().load(ref);
        }
    }
}
