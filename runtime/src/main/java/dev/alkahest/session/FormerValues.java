package dev.alkahest.session;

import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.Loader;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;

/**
 * Gives an object the values that its row has again after a rollback, as another object of the same row has them: one that was
 * written and expunged before this one was read (rule R1).
 */
final class FormerValues<E> {

    private final MappedEntity<E> entity;
    private final E former;

    FormerValues(MappedEntity<E> entity, E former) {
        this.entity = entity;
        this.former = former;
    }

    /** Puts them in place of what was read, and expires the object. */
    void giveTo(Snapshot<E> present) {
        long references = 0;
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            references |= relationship.bits();
        }
        present.refresh(former, references);
        for (Relationship<E, ?> relationship : entity.relationships()) {
            if (relationship instanceof ToOne<E, ?> toOne && !toOne.isInverse()) {
                refer(toOne, present);
            }
            Holder holder = relationship.holder(present.entity());
            if (holder != null) {
                holder.expire();
            }
        }
        present.remember();
        present.loadedAt(Snapshot.EXPIRED);
    }

    private <T> void refer(ToOne<E, T> relationship, Snapshot<E> present) {
        relationship.shared().forEach(attribute -> attribute.copy(former, present.entity()));
        Ref<T> own = relationship.holder(present.entity());
        Loader session = own == null ? null : own.session();
        if (own == null) {
            relationship.fill(present.entity(), relationship.peek(former));
        } else if (session != null) {
            Ref.refresh(own, session.ref(relationship, present, relationship.referredKey(former)));
        }
    }
}
