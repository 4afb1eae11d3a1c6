package dev.alkahest.session;

import dev.alkahest.mapping.Holders;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Brings in the detached objects that the next flush would bring in by cascade, before anybody asks what it would do: what a
 * detached object has to tell of changes, it tells only once.
 */
final class DetachedArrivals {

    private final SessionContext context;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    DetachedArrivals(SessionContext context) {
        this.context = context;
    }

    void bringIn() {
        List<Snapshot<?>> changed = context.store().pending().copy();
        for (MappedEntity<?> entity : context.mappings().all()) {
            context.store().forEach(entity, entry -> {
                if (entry.changed() != 0 || entry.replaced()) {
                    changed.add(entry);
                }
            });
        }
        changed.forEach(this::follow);
    }

    private <E> void follow(Snapshot<E> entry) {
        MappedEntity<E> entity = context.store().entityOf(entry.entity());
        for (Relationship<E, ?> relationship : entity.relationships()) {
            if (entry.state() == ObjectState.PENDING || isChanged(entity, relationship, entry)) {
                follow(relationship, entry.entity());
            }
        }
    }

    private static <E, T> boolean isChanged(
            MappedEntity<E> entity, Relationship<E, T> relationship, Snapshot<E> entry) {
        boolean isForeignKey = relationship instanceof ToOne<E, T> toOne && (toOne.bits() & entry.changed()) != 0;
        return isForeignKey || (entry.replaced() && ChangeScan.isReplaced(entity, relationship, entry));
    }

    private <E, T> void follow(Relationship<E, T> relationship, E object) {
        if (relationship.cascadesSaveUpdate()) {
            List<T> related = new ArrayList<>(relationship.loaded(object));
            related.forEach(this::reach);
        }
    }

    private <T> void reach(T object) {
        MappedEntity<T> entity = context.store().entityOf(object);
        if (!seen.add(object) || context.store().find(entity, object) != null) {
            return;
        }
        Snapshot<T> former = Holders.entry(entity.mapper(), object);
        if (former != null && former.state() == ObjectState.DETACHED) {
            context.adding().reachFrom(object);
        } else {
            entity.relationships().forEach(relationship -> follow(relationship, object));
        }
    }
}
