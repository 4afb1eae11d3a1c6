package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a user has put in a to-one attribute where nobody hears of it (rule B3): another {@link Ref} in place of the
 * session's own, which may be that of another object, or another target at the inverse end of a one-to-one.
 */
final class TargetReplacement<E, T> {

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final ToOne<E, T> relationship;

    TargetReplacement(SessionContext context, MappedEntity<E> entity, ToOne<E, T> relationship) {
        this.context = context;
        this.entity = entity;
        this.relationship = relationship;
    }

    /** Follows the change, if there is one. */
    void adopt(Snapshot<E> entry) {
        if (relationship.isPlain()) {
            adoptTarget(entry);
        } else {
            adoptHolder(entry);
        }
    }

    private void adoptHolder(Snapshot<E> entry) {
        E object = entry.entity();
        Ref<T> present = relationship.holder(object);
        Ref<T> own = RememberedValues.ask(entity, entry, relationship::holder);
        if (own == null || own == present) {
            return;
        }
        relationship.put(object, own);
        if (relationship.isInverse() || Ref.differs(present, Ref.valueOf(own), relationship.targetMapper())) {
            own.set(present == null ? null : present.get());
        }
    }

    private void adoptTarget(Snapshot<E> entry) {
        E object = entry.entity();
        T target = relationship.peek(object);
        T former = context.heard().former(entity, relationship, entry);
        relearn(entry, target);
        context.heard().note(relationship, object, target);
        if (former == target) {
            return;
        }
        relationship.inverse().ifPresent(other -> {
            if (former != null) {
                other.detachQuietly(former, object, context.loader());
            }
            if (target != null) {
                other.attachQuietly(target, object, context.loader());
            }
        });
        if (target != null) {
            context.loader().referred(relationship, entry, target);
        }
    }

    private void relearn(Snapshot<E> entry, @Nullable T target) {
        if (RememberedValues.ask(entity, entry, relationship::peek) != target) {
            if (entry.state() == ObjectState.PERSISTENT) {
                context.transaction().level().writing(entry, entity);
            }
            RememberedValues.relearn(entity, entry, relationship);
        }
    }
}
