package dev.alkahest.session;

import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import org.jspecify.annotations.Nullable;

/** Finds the objects of the session that foreign keys refer to, without loading any. */
final class ReferredObjects {

    private final SessionContext context;

    ReferredObjects(SessionContext context) {
        this.context = context;
    }

    /** Returns what an object refers to now; null where its own row doesn't tell. */
    <E, T> @Nullable Object target(ToOne<E, T> relationship, E object) {
        if (relationship.isInverse()) {
            return null;
        }
        T present = relationship.peek(object);
        Ref<T> ref = relationship.holder(object);
        Object key = present != null || ref == null ? null : ref.key();
        IdentityMap<T> known =
                context.store().identityMapIfAny(context.mappings().of(relationship.target()));
        Snapshot<T> entry = key == null || known == null ? null : known.find(key);
        return entry == null ? present : entry.entity();
    }

    /** Returns what an object's row refers to, which the object may have parted from. */
    <E, T> @Nullable Object formerTarget(MappedEntity<E> entity, ToOne<E, T> relationship, Snapshot<E> entry) {
        return RememberedValues.<E, @Nullable Object>ask(entity, entry, former -> target(relationship, former));
    }
}
