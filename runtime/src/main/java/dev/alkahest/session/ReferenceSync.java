package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;

/**
 * Looks after the to-one attributes of an object whose foreign keys have changed: brings the other side in step where the
 * attribute is plain (SEMANTICS D5), adds what it refers to (C1), and deletes the object where it has become an orphan
 * (C5).
 */
final class ReferenceSync<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;

    ReferenceSync(SessionContext context, MappedEntity<E> entity) {
        this.context = context;
        this.entity = entity;
    }

    void sync(Change<E> change) {
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            if ((relationship.bits() & change.columns()) != 0) {
                sync(relationship, change.entry());
            }
        }
    }

    private <T> void sync(ToOne<E, T> relationship, Snapshot<E> entry) {
        E object = entry.entity();
        Ref<T> ref = relationship.holder(object);
        boolean isHeard = ref != null && ref.session() == context.loader() && ref.owner() == entry;
        if (!isHeard) {
            bringInStep(relationship, entry);
        }
        T target = relationship.peek(object);
        if (target != null) {
            require(relationship, target);
        } else if (ref == null || Ref.valueOf(ref) == null) {
            orphan(relationship, object);
        }
    }

    private <T> void bringInStep(ToOne<E, T> relationship, Snapshot<E> entry) {
        E object = entry.entity();
        T former = RememberedValues.ask(entity, entry, relationship::peek);
        T target = relationship.peek(object);
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

    /** Adds the target where the relationship cascades that, and refuses to forget it where it does not. */
    private <T> void require(ToOne<E, T> relationship, T target) {
        Snapshot<T> held = context.store().find(target);
        if (held == null && relationship.cascadesSaveUpdate()) {
            context.adding().add(target);
            held = context.store().find(target);
        }
        if (held == null && context.mappings().of(target).mapper().key(target) == null) {
            throw new InvalidStateException(
                    relationship + " refers to a " + target.getClass().getSimpleName()
                            + " that has no row and is not in the session. Add it, or let the relationship cascade SAVE_UPDATE.");
        }
    }

    private <T> void orphan(ToOne<E, T> relationship, E object) {
        boolean isOrphan =
                relationship.inverse().filter(other -> other.deletesOrphans()).isPresent();
        Snapshot<E> entry = context.store().find(object);
        if (isOrphan && entry != null && entry.state() == ObjectState.PERSISTENT) {
            context.deleting().delete(object);
        }
    }
}
