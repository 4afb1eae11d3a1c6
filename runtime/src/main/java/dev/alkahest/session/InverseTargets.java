package dev.alkahest.session;

import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.Loading;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;

/**
 * Looks after what stands at the inverse ends of foreign keys when a transaction ends. No row of their own has the plain attributes
 * of one-to-ones there, so after a rollback they follow the foreign keys (rule D2).
 */
final class InverseTargets {

    private final ObjectStore store;

    InverseTargets(ObjectStore store) {
        this.store = store;
    }

    /** Empties the attributes that show an object, whose foreign keys are about to be put back. */
    void empty(Snapshot<?> entry) {
        follow(entry, true);
    }

    /** Makes the attributes show an object, whose foreign keys have been put back. */
    void fill(Snapshot<?> entry) {
        follow(entry, false);
    }

    /** Expires an entry that was put back, and its holders without a column: what it remembers of those may be out of date. */
    <E> void expire(Snapshot<E> entry) {
        entry.loadedAt(Snapshot.EXPIRED);
        for (ToOne<E, ?> relationship : store.entityOf(entry.entity()).toOnes()) {
            Holder holder = relationship.isInverse() ? relationship.holder(entry.entity()) : null;
            if (holder != null) {
                holder.expire();
            }
        }
    }

    /** Has collections that nobody sees forget an object whose row is deleted for good. */
    <E> void forget(Snapshot<E> entry) {
        for (ToOne<E, ?> relationship : store.entityOf(entry.entity()).toOnes()) {
            forget(relationship, entry.entity());
        }
    }

    private static <E, T> void forget(ToOne<E, T> relationship, E deleted) {
        if (relationship.inverse().orElse(null) instanceof ToMany<T, E> collection
                && collection.loading() == Loading.WRITE_ONLY) {
            T owner = relationship.peek(deleted);
            if (owner != null) {
                collection.forgetUnseen(owner, deleted);
            }
        }
    }

    private <E> void follow(Snapshot<E> entry, boolean empties) {
        for (ToOne<E, ?> relationship : store.entityOf(entry.entity()).toOnes()) {
            if (!relationship.isInverse()) {
                follow(relationship, entry.entity(), empties);
            }
        }
    }

    private <E, T> void follow(ToOne<E, T> relationship, E object, boolean empties) {
        T target = relationship.peek(object);
        if (target != null
                && relationship.inverse().orElse(null) instanceof ToOne<T, E> inverse
                && inverse.isPlain()
                && (!empties || inverse.peek(target) == object)) {
            inverse.fill(target, empties ? null : object);
            Snapshot<T> held = store.find(target);
            if (held != null) {
                RememberedValues.relearn(store.entityOf(target), held, inverse);
            }
        }
    }
}
