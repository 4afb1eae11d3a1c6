package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import java.util.Collection;
import java.util.List;
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

    /**
     * Makes the holder that an object had before it was detached the session's own, where the user has put another in its place.
     * The next flush follows that.
     *
     * @return what the former holder has in memory, or what a plain attribute has let go of; null where there is none
     */
    @Nullable
    Collection<T> manageDisplaced(Snapshot<E> entry) {
        E object = entry.entity();
        if (relationship.isPlain()) {
            return leftBehind(entry);
        }
        Ref<T> present = relationship.holder(object);
        Ref<T> own = own(entry);
        if (own == null || own == present) {
            return null;
        }
        relationship.put(object, own);
        relationship.manage(object, entry, context.loader());
        Collection<T> former = relationship.loaded(object);
        relationship.put(object, present);
        return former;
    }

    /** Returns what the inverse end of a one-to-one was remembered with, where something else has come in its place. */
    private @Nullable Collection<T> leftBehind(Snapshot<E> entry) {
        if (!relationship.isInverse()) {
            return null;
        }
        T former = RememberedValues.ask(entity, entry, relationship::peek);
        return former == null || former == relationship.peek(entry.entity()) ? null : List.of(former);
    }

    private @Nullable Ref<T> own(Snapshot<E> entry) {
        return entry.<@Nullable Ref<T>>beneath(relationship::holder);
    }

    private void adoptHolder(Snapshot<E> entry) {
        E object = entry.entity();
        Ref<T> present = relationship.holder(object);
        Ref<T> own = own(entry);
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
