package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.DetachedChanges;
import dev.alkahest.mapping.Holders;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code add}, and what it reaches by save-update cascade (session.md, section 1, C1). What is reached waits in a queue, as
 * a chain of objects can be longer than a stack is deep.
 */
final class AddCascade {

    private final SessionContext context;
    private final Deque<Snapshot<?>> waiting = new ArrayDeque<>();
    private final AddRefusals refusals;
    private boolean running;
    private boolean isDeleting;

    AddCascade(SessionContext context) {
        this.context = context;
        this.refusals = new AddRefusals(context);
    }

    /** Makes a transient object pending, a detached one persistent, and takes the mark from one to be deleted. */
    <E> void add(E object) {
        MappedEntity<E> entity = context.store().entityOf(object);
        Snapshot<E> entry = context.store().find(entity, object);
        if (entry == null) {
            takeUnknown(entity, object, null);
        } else if (entry.isMarked()) {
            context.store().unmark(entry);
        }
        reachWaiting();
    }

    /** Takes a detached object back that is to be deleted, and what it brings: whatever has a key is detached, too (rule D9). */
    <E> Snapshot<E> addToDelete(MappedEntity<E> entity, Snapshot<E> entry) {
        isDeleting = true;
        try {
            Snapshot<E> back = attach(entity, entry);
            reachWaiting();
            return back;
        } finally {
            isDeleting = false;
        }
    }

    /** Takes what a held object has come to refer to. A mark stays: only the user takes it away. */
    void reachFrom(Object object) {
        take(object, null);
        reachWaiting();
    }

    /**
     * Takes a detached object back that is about to become a member: what it has come with is not what the session does to it then.
     * What it brings is reached when it is a member, as it may have come from another owner.
     */
    <E> void takeBack(E object) {
        MappedEntity<E> entity = context.store().entityOf(object);
        Snapshot<E> former = Holders.entry(entity.mapper(), object);
        if (former != null
                && former.state() != ObjectState.TRANSIENT
                && former.key() != null
                && context.store().find(entity, object) == null
                && !context.store().holds(entity, former)) {
            attach(entity, former);
        }
    }

    /** Goes on to what a pending object's attributes have come to refer to, unheard, since it was added. */
    <E> void reachAgain(Snapshot<E> entry) {
        for (Relationship<E, ?> relationship :
                context.store().entityOf(entry.entity()).relationships()) {
            if (relationship.cascadesSaveUpdate() && !relationship.isHeard(entry, context.loader())) {
                relationship.loaded(entry.entity()).forEach(target -> take(target, relationship));
            }
        }
        reachWaiting();
    }

    /** Takes what a detached object has let go of, where that has a row, which may still refer to it (rule C1). */
    private <E> void takeParted(E object) {
        SessionTransaction transaction = context.transactionIfAny();
        if (transaction != null && transaction.level().isDeleted(object)) {
            return;
        }
        MappedEntity<E> entity = context.mappings().of(object);
        Snapshot<E> former = Holders.entry(entity.mapper(), object);
        boolean hadRow = former == null
                ? entity.mapper().key(object) != null
                : former.state() != ObjectState.TRANSIENT && former.key() != null;
        if (hadRow) {
            take(object, null);
        }
    }

    private void reachWaiting() {
        if (running) {
            return;
        }
        running = true;
        try {
            while (!waiting.isEmpty()) {
                reach(waiting.remove());
            }
        } finally {
            running = false;
            waiting.clear();
        }
        context.objectEvents().tell();
    }

    /** Takes an object, which a relationship has led to, or none. */
    private <E> void take(E object, @Nullable Relationship<?, ?> way) {
        MappedEntity<E> entity = context.store().entityOf(object);
        if (context.store().find(entity, object) == null) {
            takeUnknown(entity, object, way);
        }
    }

    private <E> void takeUnknown(MappedEntity<E> entity, E object, @Nullable Relationship<?, ?> way) {
        refusals.requireNotDeleted(entity, object, way);
        Snapshot<E> former = Holders.entry(entity.mapper(), object);
        if (former != null && context.store().holds(entity, former)) {
            return; // under the key it was loaded with, which has been changed
        }
        if (former != null) {
            refusals.requireNoOtherSession(entity, object, former);
        }
        if (former == null && isDeleting && entity.mapper().key(object) != null) {
            attach(entity, withoutHolders(entity, object));
        } else if (former == null || former.state() == ObjectState.TRANSIENT || former.key() == null) {
            takeNew(entity, object);
        } else {
            attach(entity, former);
        }
    }

    /** Returns an entry for a detached object that nothing is remembered of: it counts as being like its row. */
    static <E> Snapshot<E> withoutHolders(MappedEntity<E> entity, E object) {
        Snapshot<E> entry = entity.mapper().snapshot(object);
        entry.remember();
        return entry;
    }

    private <E> void takeNew(MappedEntity<E> entity, E object) {
        Snapshot<E> entry = entity.mapper().snapshot(object);
        context.transaction().level().added(entry);
        entry.state(ObjectState.TRANSIENT);
        context.store().addPending(entry);
        manage(entity, entry);
        entry.remember();
    }

    /** Makes a detached object persistent, with what is remembered of its row (session.md, section 1). */
    private <E> Snapshot<E> attach(MappedEntity<E> entity, Snapshot<E> entry) {
        Object key = Objects.requireNonNull(entry.key(), "a detached object has a key");
        if (context.store().identityMap(entity).find(key) != null) {
            throw new InvalidStateException("The session already holds another " + entity.name() + " with key " + key
                    + ". Use merge() to bring the values of this one in.");
        }
        entry.state(ObjectState.DETACHED); // also where its session was closed, which touches no object
        TransactionLevel level = context.transaction().level();
        DetachedChanges<E> changes = entry.takeDetachedChanges();
        level.arrivals().add(new Arrival<>(entity, entry, changes, context.flushes()), level);
        context.store().move(entry, ObjectState.PERSISTENT);
        entry.mark(false);
        entry.loadedAt(context.epoch());
        entry.siblings(null);
        context.store().identityMap(entity).add(entry);
        new DeletedMembers(context).forget(entity, entry.entity());
        manage(entity, entry);
        if (changes != null) {
            new DetachedHearing<>(context, entity, entry).follow(changes.heard());
            changes.parted().forEach(this::takeParted);
        }
        return entry;
    }

    /** Makes the relationships the session's own; what they hold is reached later. */
    private <E> void manage(MappedEntity<E> entity, Snapshot<E> entry) {
        for (Relationship<E, ?> relationship : entity.relationships()) {
            if (!isDisplaced(entity, relationship, entry)) {
                relationship.manage(entry.entity(), entry, context.loader());
            }
        }
        entity.manageDeferred(entry, context.loader());
        if (!entity.relationships().isEmpty()) {
            waiting.add(entry);
        }
    }

    /**
     * Returns whether a user has put something else in place of a detached object's own, which is the session's then; takes what that
     * is to let go of.
     */
    private <E, T> boolean isDisplaced(MappedEntity<E> entity, Relationship<E, T> relationship, Snapshot<E> entry) {
        if (entry.state() != ObjectState.PERSISTENT || !entry.replaced()) {
            return false;
        }
        Collection<T> former = relationship instanceof ToMany<E, T> toMany
                ? new CollectionReplacement<>(toMany).manageDisplaced(entry, context.loader())
                : new TargetReplacement<>(context, entity, (ToOne<E, T>) relationship).manageDisplaced(entry);
        if (former != null && relationship.cascadesSaveUpdate()) {
            former.forEach(this::takeParted);
        }
        return former != null;
    }

    private <E> void reach(Snapshot<E> entry) {
        for (Relationship<E, ?> relationship :
                context.store().entityOf(entry.entity()).relationships()) {
            reach(relationship, entry);
        }
    }

    /** Brings the other sides of a new object's relationships in step (D5), and takes what they hold. */
    private <E, T> void reach(Relationship<E, T> relationship, Snapshot<E> entry) {
        boolean isNew = entry.state() == ObjectState.PENDING;
        Relationship<T, E> inverse = relationship.inverse().orElse(null);
        for (T target : relationship.loaded(entry.entity())) {
            boolean isTaken = relationship.cascadesSaveUpdate() && isNew && takeIfNew(target, relationship);
            if (isNew) {
                if (inverse != null) {
                    inverse.attachQuietly(target, entry.entity(), context.loader());
                }
                if (relationship instanceof ToMany<E, T> toMany
                        && toMany.association().isPresent()) {
                    context.links().linked(toMany, entry.entity(), target);
                }
            }
            if (relationship.cascadesSaveUpdate() && !isTaken) {
                take(target, relationship);
            }
        }
        if (!isNew && inverse != null && relationship instanceof ToOne<E, T> reference) {
            tellSetUnheard(reference, inverse, entry);
        }
    }

    /** Brings the other side in step with a detached object's holder: where a rollback took that side back, it does not know. */
    private <E, T> void tellSetUnheard(ToOne<E, T> reference, Relationship<T, E> inverse, Snapshot<E> entry) {
        T target = reference.peek(entry.entity());
        if (target != null && !reference.isPlain() && (entry.changed() & reference.bits()) != 0) {
            inverse.attachQuietly(target, entry.entity(), context.loader());
        }
    }

    /** Takes an object that no session has seen, which spares its other side the search for what it may have been put in place of. */
    private <T> boolean takeIfNew(T object, Relationship<?, T> way) {
        MappedEntity<T> entity = context.store().entityOf(object);
        if (context.store().find(entity, object) != null || Holders.any(entity.mapper(), object) != null) {
            return false;
        }
        refusals.requireNotDeleted(entity, object, way);
        takeNew(entity, object);
        return true;
    }
}
