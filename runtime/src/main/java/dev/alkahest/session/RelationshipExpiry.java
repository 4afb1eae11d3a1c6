package dev.alkahest.session;

import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.TrackedCollection;

/**
 * Lets go of what one relationship of an object has loaded, where the rows that were read are to take its place (rule I3). What
 * has come and gone and is not flushed stays so: it would be written all the same.
 */
final class RelationshipExpiry<E, T> {

    private final SessionContext context;
    private final Relationship<E, T> relationship;
    private final Snapshot<E> owner;

    RelationshipExpiry(SessionContext context, Relationship<E, T> relationship, Snapshot<E> owner) {
        this.context = context;
        this.relationship = relationship;
        this.owner = owner;
    }

    void expire() {
        Holder holder = relationship.holder(owner.entity());
        if (holder == null || !holder.isLoaded()) {
            return;
        }
        if (context.autoflush().isHeldBack() && !relationship.isViewOnly()) {
            expire(holder, new MemberHistory<>(context, relationship, owner).find());
        } else {
            holder.expire(); // what had changed was flushed before the rows were read
        }
    }

    @SuppressWarnings("unchecked") // the collection stands in the relationship's attribute
    private void expire(Holder holder, History<T> history) {
        if (holder instanceof TrackedCollection<?> collection) {
            ((TrackedCollection<T>) collection).expire(history.added(), history.deleted());
        } else if (history.added().isEmpty()) {
            holder.expire();
        }
    }
}
