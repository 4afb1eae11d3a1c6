package dev.alkahest.session;

import dev.alkahest.mapping.DetachedChanges;
import dev.alkahest.mapping.Holders;
import dev.alkahest.mapping.MemberPlace;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
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
    private final boolean isReplaced;

    /** Puts back the values of a changed object, and what is remembered of its row. */
    private final List<Runnable> values;

    /** Puts back what the object holds. */
    private final List<Runnable> members;

    /** Has the session that comes next hear again of what nobody had heard of. */
    private final List<TrackedCollection.Retelling> retellings = new ArrayList<>(0);

    /** Has the detached owners that showed the object do so again, as the session may have moved it to another. */
    private final List<Runnable> owners = new ArrayList<>(0);

    private boolean isRowKept;
    private boolean areMembersKept;

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
        this.isReplaced = entry.replaced();
        this.isChanged = isReplaced || entry.changed() != 0;
        E object = entry.entity();
        this.values = isChanged ? List.of(ObjectMemory.ofRow(entry), ObjectMemory.ofValues(entity, object)) : List.of();
        this.members = isReplaced ? ObjectMemory.ofRowsHolders(entity, entry) : new ArrayList<>();
        members.addAll(isChanged ? ObjectMemory.ofMembers(entity, object) : ObjectMemory.ofHolders(entity, object));
        entity.toManies().forEach(this::keepUnheard);
        entity.toOnes().forEach(this::keepOwner);
    }

    private <T> void keepUnheard(ToMany<E, T> relationship) {
        TrackedCollection<T> own = isReplaced
                ? entry.<@Nullable TrackedCollection<T>>beneath(relationship::tracked)
                : relationship.tracked(entry.entity());
        TrackedCollection.Retelling retelling = own == null ? null : own.retelling();
        if (own != null && retelling != null) {
            members.add(own.memento());
            retellings.add(retelling);
        }
    }

    private <T> void keepOwner(ToOne<E, T> reference) {
        E object = entry.entity();
        T owner = reference.peek(object);
        if (owner == null || !(reference.inverse().orElse(null) instanceof ToMany<T, E> other)) {
            return;
        }
        TrackedCollection<E> shown = other.tracked(owner);
        MemberPlace<E> place = shown == null || !shown.isDetached() ? null : shown.place(object);
        if (shown != null && place != null) {
            owners.add(() -> {
                if (other.tracked(owner) == shown && shown.isDetached() && reference.refersTo(object, owner)) {
                    place.takeBack();
                }
            });
        }
    }

    /** Says at which level the object is: what that keeps of it is older, as it was the session's before. */
    void comesTo(TransactionLevel level) {
        isRowKept |= level.keepsRow(entry);
        areMembersKept |= level.keepsMembers(entity, entry);
    }

    /** Returns whether the object is one of those that leave, and no flush has come since it came. */
    boolean leavesUnwritten(Set<Snapshot<?>> leaving, int now) {
        return flushes == now && leaving.contains(entry);
    }

    /** Has what nobody had heard of still to be told, before the older members are put back: they show it, too. */
    void retellKept(ObjectStore store) {
        if (areMembersKept && (isHere(store) || entry.state() == ObjectState.DETACHED)) {
            retellings.forEach(TrackedCollection.Retelling::tellAgain);
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
        boolean isWritten = extent.written().contains(entry);
        boolean isAdopted = isReplaced && !entry.replaced(); // by a flush, of whose rows none may be the object's own
        boolean isTakenBack = isHere && (isChanged ? isWritten || extent.isUnflushedToo() : extent.hasWritten());
        if (!isRowKept && (isTakenBack || isWritten || isAdopted)) {
            values.forEach(Runnable::run);
        }
        if (!areMembersKept) {
            if (isTakenBack || isAdopted) {
                members.forEach(Runnable::run);
            }
            retellings.forEach(TrackedCollection.Retelling::tellAgain);
        }
        if (isTakenBack || isAdopted || extent.isUnflushedToo()) {
            entity.relationships().forEach(this::tellNew);
        }
        owners.forEach(Runnable::run);
        tellAgain();
    }

    /** Has the new objects that it came with refer to it again: they may have let go of it since. */
    private <T> void tellNew(Relationship<E, T> relationship) {
        Relationship<T, E> inverse = relationship.inverse().orElse(null);
        if (inverse instanceof ToOne<T, E> reference && !reference.isInverse()) {
            for (T target : relationship.loaded(entry.entity())) {
                Snapshot<T> known = Holders.entry(relationship.targetMapper(), target);
                boolean isNew = known != null && known.state() == ObjectState.TRANSIENT;
                if (isNew && !reference.refersTo(target, entry.entity())) {
                    reference.fill(target, entry.entity());
                }
            }
        }
    }

    private boolean isHere(ObjectStore store) {
        return entry.state() == ObjectState.PERSISTENT && store.holds(entity, entry);
    }

    /** Has what the object has brought still to be followed by the next session, as it leaves before a flush. */
    void giveBack() {
        retellings.forEach(TrackedCollection.Retelling::tellUnwritten);
        tellAgain();
    }

    private void tellAgain() {
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
