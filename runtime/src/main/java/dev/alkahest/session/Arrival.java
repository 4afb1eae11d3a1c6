package dev.alkahest.session;

import dev.alkahest.mapping.DetachedChanges;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.TrackedCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A detached object as it came to a session, with what was changed of it before, which the session takes over. */
final class Arrival<E> {

    private final MappedEntity<E> entity;
    private final Snapshot<E> entry;
    private final @Nullable DetachedChanges<E> changes;
    private final int flushes;
    private final boolean isChanged;

    /** Puts back what the object holds and, where it is changed, its values and what is remembered of its row. */
    private final List<Runnable> asItCame = new ArrayList<>(0);

    /** Has the session that comes next hear again of what nobody had heard of. */
    private final List<Runnable> retellings = new ArrayList<>(0);

    private boolean isBack;

    /**
     * Notes an object that is about to come, whose changes nobody has heard of yet.
     *
     * @param changes what other objects had done to it; null for nothing
     * @param flushes the number of the session's flushes by now
     */
    Arrival(MappedEntity<E> entity, Snapshot<E> entry, @Nullable DetachedChanges<E> changes, int flushes) {
        this.entity = entity;
        this.entry = entry;
        this.changes = changes;
        this.flushes = flushes;
        this.isChanged = entry.changed() != 0 || entry.replaced();
        if (isChanged) {
            asItCame.add(ObjectMemory.ofEntry(entity, entry));
            asItCame.add(ObjectMemory.ofValues(entity, entry.entity()));
        } else {
            asItCame.addAll(ObjectMemory.ofHolders(entity, entry.entity()));
        }
        entity.toManies().forEach(this::keepUnheard);
    }

    private <T> void keepUnheard(ToMany<E, T> relationship) {
        TrackedCollection<T> own = entry.replaced()
                ? entry.<@Nullable TrackedCollection<T>>beneath(relationship::tracked)
                : relationship.tracked(entry.entity());
        Runnable retelling = own == null ? null : own.retelling();
        if (own != null && retelling != null) {
            asItCame.add(own.memento());
            retellings.add(retelling);
        }
    }

    /** Says that the object was the session's before, at a level that keeps more of it: it is put back to what it was then. */
    void comesBackTo(TransactionLevel level) {
        isBack |= level.keeps(entity, entry);
    }

    /** Returns whether the object is one of those that leave, and no flush has come since it came. */
    boolean leavesUnwritten(Set<Snapshot<?>> leaving, int now) {
        return flushes == now && leaving.contains(entry);
    }

    /** Has what nobody had heard of still to be told, before what is kept of it is put back: that shows it, too. */
    void retellKept(ObjectStore store) {
        if (isBack && (isHere(store) || entry.state() == ObjectState.DETACHED)) {
            retellings.forEach(Runnable::run);
        }
    }

    /** Takes the object out of the session, as it came; one that has come to another session is that one's. */
    void restore(ObjectStore store, Extent extent) {
        boolean isHere = isHere(store);
        if (isHere) {
            store.remove(entity, entry);
            store.move(entry, ObjectState.DETACHED);
        } else if (entry.state() != ObjectState.DETACHED) {
            return;
        }
        if (!isBack) {
            boolean isTakenBack = isChanged ? extent.isUnflushedToo() : extent.hasWritten();
            if (extent.written().contains(entry) || (isHere && isTakenBack)) {
                asItCame.forEach(Runnable::run);
            }
            retellings.forEach(Runnable::run);
        }
        giveBack();
    }

    private boolean isHere(ObjectStore store) {
        return entry.state() == ObjectState.PERSISTENT && store.holds(entity, entry);
    }

    /** Has what other objects had done to it still to be followed. */
    void giveBack() {
        if (changes != null) {
            entry.giveBack(changes);
        }
    }

    /**
     * How much is taken back.
     *
     * @param written the entries whose rows were written
     * @param hasWritten whether any row was: what was loaded since may be out of date
     * @param isUnflushedToo whether changes that were not flushed are, as by a rollback, and not by a close
     */
    record Extent(Set<Snapshot<?>> written, boolean hasWritten, boolean isUnflushedToo) {}
}
