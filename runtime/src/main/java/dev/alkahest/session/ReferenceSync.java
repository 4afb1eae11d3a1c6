package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import org.jspecify.annotations.Nullable;

/**
 * Looks after the to-one attributes of objects whose foreign keys have changed: brings the other side in step where nobody
 * heard of the change (rule D5), adds what they refer to (C1), and deletes an object that has become an orphan (C5).
 */
final class ReferenceSync {

    private final SessionContext context;
    private int changes;

    ReferenceSync(SessionContext context) {
        this.context = context;
    }

    /** Returns how often another side had to be brought in step. */
    int synced() {
        return changes;
    }

    /** Looks after those of a persistent object that have changed. */
    <E> void sync(Change<E> change) {
        for (ToOne<E, ?> relationship : change.entity().toOnes()) {
            if ((relationship.bits() & change.columns()) != 0) {
                sync(change.entity(), relationship, change.entry());
            }
        }
    }

    /** Looks after those of a pending object of which nobody hears. */
    <E> void sync(Snapshot<E> entry) {
        MappedEntity<E> entity = context.store().entityOf(entry.entity());
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            boolean isHeard = relationship.isHeard(entry, context.loader());
            if (!isHeard && !relationship.isInverse() && entry.state() == ObjectState.PENDING) {
                sync(entity, relationship, entry);
            }
        }
    }

    /** Looks after those that their other sides have set, and the user perhaps after that. */
    void syncHeard() {
        context.heard().attributes().forEach(this::sync);
    }

    private <E, T> void sync(HeardTargets.Attribute<E, T> attribute) {
        MappedEntity<E> entity = context.mappings().of(attribute.object());
        Snapshot<E> entry = context.store().find(attribute.object());
        if (entry == null || entry.isMarked()) {
            return;
        }
        if (attribute.relationship().isInverse()) {
            new TargetReplacement<>(context, entity, attribute.relationship()).adopt(entry);
        } else {
            bringInStep(entity, attribute.relationship(), entry);
        }
    }

    private <E, T> void sync(MappedEntity<E> entity, ToOne<E, T> relationship, Snapshot<E> entry) {
        E object = entry.entity();
        Ref<T> ref = relationship.holder(object);
        if (!relationship.isHeard(entry, context.loader())) {
            bringInStep(entity, relationship, entry);
        }
        T target = relationship.peek(object);
        if (target != null && relationship.cascadesSaveUpdate()) {
            context.adding().reachFrom(target);
        } else if (target == null && Ref.valueOf(ref) == null) {
            deleteOrphan(relationship, entry);
        }
    }

    private <E, T> void bringInStep(MappedEntity<E> entity, ToOne<E, T> relationship, Snapshot<E> entry) {
        E object = entry.entity();
        T target = relationship.peek(object);
        T former = context.heard().former(entity, relationship, entry);
        context.heard().note(relationship, object, target);
        if (former == target) {
            return;
        }
        changes++;
        relationship.manage(object, entry, context.loader());
        relationship.inverse().ifPresent(other -> {
            if (former != null) {
                other.detachQuietly(former, object, context.loader());
            }
            if (target != null) {
                other.attachQuietly(target, object, context.loader());
            }
        });
        context.loader().retargeted(relationship, object, target);
    }

    /** A column that is another attribute's too may have changed alone. */
    private <E> boolean hadOwner(ToOne<E, ?> relationship, Snapshot<E> entry) {
        MappedEntity<E> entity = context.store().entityOf(entry.entity());
        return relationship.shared().isEmpty()
                || RememberedValues.<E, @Nullable Object>ask(entity, entry, relationship::referredKey) != null;
    }

    /** An object whose row has no owner has lost none, though it had one in between. */
    private <E, T> void deleteOrphan(ToOne<E, T> relationship, Snapshot<E> entry) {
        boolean isOrphan =
                relationship.inverse().filter(other -> other.deletesOrphans()).isPresent();
        boolean hasLostOwner = entry.state() == ObjectState.PERSISTENT && (relationship.bits() & entry.changed()) != 0;
        if (isOrphan && hasLostOwner && hadOwner(relationship, entry)) {
            context.deleting().delete(entry.entity());
        }
    }
}
