package dev.alkahest.session;

import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.TrackedCollection;
import java.util.List;

/**
 * Lets go of what one relationship of some objects has loaded, where the rows that were read are to take its place (rule I3).
 * What has come and gone and is not flushed stays so: it would be written all the same.
 */
final class RelationshipExpiry<E, T> {

    private final SessionContext context;
    private final Relationship<E, T> relationship;

    RelationshipExpiry(SessionContext context, Relationship<E, T> relationship) {
        this.context = context;
        this.relationship = relationship;
    }

    void expire(List<Snapshot<E>> owners) {
        boolean isChanged = !relationship.isViewOnly() && context.autoflush().holdsBack(relationship.tables());
        for (Snapshot<E> owner : owners) {
            Holder holder = relationship.holder(owner.entity());
            if (holder != null && holder.isLoaded()) {
                expire(owner, holder, isChanged);
            }
        }
    }

    private void expire(Snapshot<E> owner, Holder holder, boolean isChanged) {
        if (isChanged) {
            expire(holder, new MemberHistory<>(context, relationship, owner).find());
        } else {
            holder.expire();
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
