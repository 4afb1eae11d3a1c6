package dev.alkahest.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what sessions have left in objects: their holders, and by these the entry of an object that no session can be asked for. */
public final class Holders {

    private Holders() {}

    /** Returns one of the holders that a session has made its own in an object; null where there is none. */
    public static <E> @Nullable Holder any(EntityMapper<E, ?> mapper, E object) {
        for (Relationship<E, ?> relationship : mapper.relationships()) {
            Holder holder = relationship.holder(object);
            if (isOf(object, holder)) {
                return holder;
            }
        }
        for (DeferredColumn<E, ?> column : mapper.deferred()) {
            Holder holder = column.holder(object);
            if (isOf(object, holder)) {
                return holder;
            }
        }
        return null;
    }

    /** One that a user has taken from another object tells of that. */
    private static boolean isOf(Object object, @Nullable Holder holder) {
        Snapshot<?> entry = holder == null || holder.session() == null ? null : holder.owner();
        return entry != null && entry.entity() == object;
    }

    /** Returns the entry a former or another session has left in the holders of an object; null where there is none. */
    @SuppressWarnings("unchecked") // a holder's owner is the object it stands in
    public static <E> @Nullable Snapshot<E> entry(EntityMapper<E, ?> mapper, E object) {
        Holder holder = any(mapper, object);
        return holder == null ? null : (Snapshot<E>) holder.owner();
    }

    /** Returns whether an object has left its session, in which another stands for its row since. */
    static <E> boolean isReplacedBy(EntityMapper<E, ?> mapper, E former, E present) {
        Snapshot<E> left = entryBelow(mapper, former);
        if (left == null || left.state() != ObjectState.DETACHED || left.key() == null) {
            return false;
        }
        Snapshot<E> held = entryBelow(mapper, present);
        return held != null
                && held.state() == ObjectState.PERSISTENT
                && left.key().equals(held.key());
    }

    /** As {@link #entry}, where the object may be of a class below the mapper's. */
    @SuppressWarnings("unchecked") // an object is of the class of its mapper
    static <E> @Nullable Snapshot<E> entryBelow(EntityMapper<E, ?> mapper, E object) {
        List<? extends EntityMapper<? extends E, ?>> below = mapper.subclasses();
        for (EntityMapper<? extends E, ?> subclass : below) {
            if (subclass.type() == object.getClass()) {
                return entry((EntityMapper<E, ?>) subclass, object);
            }
        }
        return entry(mapper, object);
    }
}
