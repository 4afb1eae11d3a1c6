package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks after the to-one attributes of objects whose foreign keys have changed: brings the other side in step where nobody
 * heard of the change (rule D5), adds what they refer to (C1), and deletes an object that has become an orphan (C5).
 */
final class ReferenceSync {

    private final SessionContext context;
    private final Map<Reference, @Nullable Object> synced = new HashMap<>();
    private int changes;

    ReferenceSync(SessionContext context) {
        this.context = context;
    }

    /** Returns how often another side had to be brought in step. */
    int synced() {
        return changes;
    }

    <E> void sync(Change<E> change) {
        for (ToOne<E, ?> relationship : change.entity().toOnes()) {
            if ((relationship.bits() & change.columns()) != 0) {
                sync(change.entity(), relationship, change.entry());
            }
        }
    }

    private <E, T> void sync(MappedEntity<E> entity, ToOne<E, T> relationship, Snapshot<E> entry) {
        E object = entry.entity();
        Ref<T> ref = relationship.holder(object);
        boolean isHeard = ref != null && ref.session() == context.loader() && ref.owner() == entry;
        if (!isHeard) {
            bringInStep(entity, relationship, entry);
        }
        T target = relationship.peek(object);
        if (target != null && relationship.cascadesSaveUpdate()) {
            context.adding().add(target);
        } else if (target == null && Ref.valueOf(ref) == null) {
            deleteOrphan(relationship, entry);
        }
    }

    private <E, T> void bringInStep(MappedEntity<E> entity, ToOne<E, T> relationship, Snapshot<E> entry) {
        E object = entry.entity();
        T target = relationship.peek(object);
        Reference reference = new Reference(entry, relationship);
        if (synced.containsKey(reference) && synced.get(reference) == target) {
            return;
        }
        synced.put(reference, target);
        changes++;
        T former = RememberedValues.ask(entity, entry, relationship::peek);
        relationship.manage(object, entry, context.loader());
        relationship.inverse().ifPresent(other -> {
            if (former != null && former != target) {
                other.detachQuietly(former, object);
            }
            if (target != null) {
                other.attachQuietly(target, object);
            }
        });
    }

    private <E, T> void deleteOrphan(ToOne<E, T> relationship, Snapshot<E> entry) {
        boolean isOrphan =
                relationship.inverse().filter(other -> other.deletesOrphans()).isPresent();
        if (isOrphan && entry.state() == ObjectState.PERSISTENT) {
            context.deleting().delete(entry.entity());
        }
    }

    private record Reference(Snapshot<?> entry, ToOne<?, ?> relationship) {}
}
