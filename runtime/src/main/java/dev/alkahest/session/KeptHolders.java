package dev.alkahest.session;

import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.Loader;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import java.util.IdentityHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What holders held before their first change at one level of a transaction (rule D2). The object of one may have left the session
 * since; while another session holds it, its holder is that session's affair (rule R1).
 */
final class KeptHolders {

    private @Nullable IdentityHashMap<Holder, Kept> all;

    /** Keeps what a holder holds, unless something older is kept. */
    void keep(Holder holder) {
        ofAll().computeIfAbsent(holder, Kept::of);
    }

    /** Returns whether something is kept that stands in an object's relationships. */
    <E> boolean keepsAnyOf(MappedEntity<E> entity, E object) {
        if (all != null) {
            for (Relationship<E, ?> relationship : entity.relationships()) {
                Holder holder = relationship.holder(object);
                if (holder != null && all.containsKey(holder)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isEmpty() {
        return all == null;
    }

    /** Puts everything back. */
    void restore() {
        forEach((holder, kept) -> kept.memento().run());
    }

    /** Lets go of what was loaded. */
    void expire() {
        forEach((holder, kept) -> {
            if (!isDetached(holder)) {
                holder.expire();
            }
        });
    }

    /** Lets go of what was queued, as the database has it now. */
    void committed() {
        forEach((holder, kept) -> holder.committed());
    }

    /** Gives what is kept of some owners to the level around, where that keeps nothing older. */
    void mergeInto(KeptHolders around, Predicate<Snapshot<?>> owners) {
        if (all != null) {
            all.forEach((holder, kept) -> {
                Snapshot<?> owner = holder.owner();
                if (owner != null && owners.test(owner)) {
                    around.ofAll().putIfAbsent(holder, kept);
                }
            });
        }
    }

    private void forEach(BiConsumer<Holder, Kept> action) {
        if (all != null) {
            all.forEach((holder, kept) -> {
                if (holder.session() == kept.session() || isDetached(holder)) {
                    action.accept(holder, kept);
                }
            });
        }
    }

    private static boolean isDetached(Holder holder) {
        Snapshot<?> owner = holder.owner();
        return owner != null && owner.state() == ObjectState.DETACHED;
    }

    private IdentityHashMap<Holder, Kept> ofAll() {
        if (all == null) {
            all = new IdentityHashMap<>();
        }
        return all;
    }

    /**
     * What a holder held.
     *
     * @param session the session it was changed in
     */
    private record Kept(@Nullable Loader session, Runnable memento) {

        static Kept of(Holder holder) {
            return new Kept(holder.session(), holder.memento());
        }
    }
}
