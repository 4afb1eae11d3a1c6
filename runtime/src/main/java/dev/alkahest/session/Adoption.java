package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;

/** Takes what was put in place of the session's own collections, and of targets that no column tells of (rule B3). */
final class Adoption {

    private final SessionContext context;

    Adoption(SessionContext context) {
        this.context = context;
    }

    /** Follows what an object has in place of the session's own. */
    <E> void adopt(Snapshot<E> entry) {
        MappedEntity<E> entity = context.store().entityOf(entry.entity());
        for (ToMany<E, ?> relationship : entity.toManies()) {
            new CollectionReplacement<>(relationship).adopt(entry);
        }
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            if (MappedEntity.isReplaceable(relationship)) {
                new TargetReplacement<>(context, entity, relationship).adopt(entry);
            }
        }
    }
}
