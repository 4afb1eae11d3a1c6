package dev.alkahest.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The session's collection in a to-many attribute, as its user changes it: each change is told to the other side of the
 * relationship and to the session, or noted while the owner is detached. Not thread-safe.
 *
 * @param <T> the members
 */
public abstract sealed class TrackedCollection<T> extends LoadedMembers<T>
        permits TrackedList, TrackedSet, TrackedValues, WriteOnlyMembers {

    private @Nullable QueuedChanges<T> unheard;

    TrackedCollection(ToMany<?, T> relationship, Snapshot<?> owner, Loader loader) {
        super(relationship, owner, loader);
    }

    /** Returns the member that gives way when another comes in; null, as in all but maps, where none does. */
    @Nullable
    T displacedBy(T member, Collection<T> present) {
        return null;
    }

    /** Tells the session that a change is about to happen. */
    void changing() {
        relationship().requireWritable();
        if (!isDetached()) {
            session().changing(this);
            reordered();
        }
    }

    /** Tells the session that the flush has to number the members, where they know their positions. */
    final void reordered() {
        if (relationship().hasPositions()) {
            session().reordered(this);
        }
    }

    /** Returns whether this very member stands in this collection. */
    abstract boolean holds(T member);

    /** Refuses null, and what the session can't take, before anything is changed. */
    final void requireMember(T member) {
        relationship().requireMember(member);
        if (!isDetached()
                && owner().state() != ObjectState.TRANSIENT
                && relationship().cascadesSaveUpdate()) {
            session().requireAddable(relationship(), member);
        }
    }

    /** Returns whether adding a member makes a pair: in a many-to-many, where it does not stand yet. */
    final boolean makesPair(T member) {
        return relationship().association().isPresent() && !holds(member);
    }

    /** Notes a member that was added while nobody listened. */
    final void addedUnheard(T member) {
        unheard().addKnown(member);
    }

    /** Notes a member that was removed while nobody listened; its row may still refer to the owner's. */
    final void removedUnheard(T member) {
        unheard().removeKnown(member);
        if (relationship().cascadesSaveUpdate()) {
            owner().detachedChanges().parted(member);
        }
    }

    /** Notes a change that was heard, and is not written; returns what forgets that, unless it is noted already. */
    final Optional<Runnable> keepUnheard(T member, boolean made) {
        applyQueued();
        QueuedChanges<T> kept = unheard();
        List<T> noted = made ? kept.added() : kept.removed();
        if (Identity.contains(noted, member)) {
            return Optional.empty();
        }
        if (made) {
            addedUnheard(member);
        } else {
            removedUnheard(member);
        }
        return Optional.of(() -> {
            if (unheard == kept) {
                Identity.remove(noted, member);
            }
        });
    }

    /** Forgets what nobody has heard of and is not so any more. */
    private void keepShown() {
        QueuedChanges<T> kept = unheard();
        kept.added().removeIf(member -> !holds(member));
        kept.removed().removeIf(this::holds);
    }

    /** Returns what was changed while nobody listened. */
    final QueuedChanges<T> unheardOrNone() {
        return unheard == null ? new QueuedChanges<>(session().flushes()) : unheard;
    }

    private QueuedChanges<T> unheard() {
        if (unheard == null) {
            unheard = new QueuedChanges<>(session().flushes());
        }
        return unheard;
    }

    /** Belongs to another session from now on, which hears of what was changed while the owner was detached. */
    @Override
    final void rebind(Loader session) {
        super.rebind(session);
        if (unheard != null) {
            MemberEvents.tell(relationship(), this, unheard);
            unheard = null;
        }
    }

    @Override
    public final Runnable memento() {
        Runnable former = super.memento();
        return () -> {
            former.run();
            if (unheard != null) {
                changeToo(keepsUnheard() ? unheard : unheard.addedOnes(this::isNew));
            }
        };
    }

    /** Returns the members that stood here when their owner was detached, or have a row; what is new, and was put in since, is not among them. */
    public final List<T> known() {
        List<T> added = unheardOrNone().added();
        List<T> known = new ArrayList<>(inMemory());
        known.removeIf(member ->
                Identity.contains(added, member) && Holders.entry(relationship().targetMapper(), member) == null);
        return known;
    }

    /** Returns what nobody has heard of yet, to be told again where it is not written; null for nothing. */
    public final @Nullable Retelling retelling() {
        return unheard == null ? null : new Retelling(this, unheard.copy());
    }

    /** Has changes still to be told; what nobody has heard of since comes on top. */
    private void tellAgain(QueuedChanges<T> told) {
        QueuedChanges<T> since = unheardOrNone();
        QueuedChanges<T> all = told.copy();
        since.removed().forEach(all::removeKnown);
        since.added().forEach(all::addKnown);
        unheard = all;
    }

    /** What nobody had heard of when its owner came to a session. */
    public static final class Retelling {

        private final Runnable telling;
        private final Runnable settling;

        private <T> Retelling(TrackedCollection<T> collection, QueuedChanges<T> told) {
            this.telling = () -> collection.tellAgain(told);
            this.settling = collection::keepShown;
        }

        /** Has all of it told to the next session, as it was taken back. */
        public void tellAgain() {
            telling.run();
        }

        /** Has what is still so told to the next session, as it was not written. */
        public void tellUnwritten() {
            telling.run();
            settling.run();
        }
    }

    /** Returns whether a member has no row yet: nothing but its owner brings it into a session. */
    final boolean isNew(T member) {
        Snapshot<T> entry = Holders.entryBelow(relationship().targetMapper(), member);
        return entry == null
                ? relationship().targetMapper().key(member) == null
                : entry.state() == ObjectState.TRANSIENT || entry.state() == ObjectState.PENDING;
    }

    /** Returns whether changes that nobody heard stand here alone: those of a one-to-many are the members' own, too. */
    boolean keepsUnheard() {
        return relationship().association().isPresent();
    }

    /** Tells the other side, and the session, that a member was added. */
    final void added(T member, boolean makesPair) {
        MemberEvents.added(relationship(), this, member, makesPair);
    }

    /** Tells the other side, and the session, that a member was removed. */
    final void removed(T member) {
        MemberEvents.removed(relationship(), this, member);
    }

    /** Takes a member out that is here. */
    void leaves(T member) {
        Identity.remove(members(), member);
    }

    /** Puts a member back to where it stood, where that is known; returns whether it is. */
    boolean returns(T member) {
        return false;
    }

    /** Takes a member from the other side (rule I6). */
    final void addQuietly(T member) {
        relationship().requireMember(member);
        if (!isLoaded()) {
            queue().add(member);
        } else if (!holds(member)) {
            boolean isBack = returns(member);
            changing();
            if (!isBack) {
                put(member, members());
            }
            if (isDetached()) {
                addedUnheard(member);
            }
        }
    }

    /** Gives a member up to the other side (rule I6). */
    final void removeQuietly(T member) {
        if (!isLoaded()) {
            queue().remove(member);
        } else if (Identity.contains(members(), member)) {
            changing();
            leaves(member);
            if (isDetached()) {
                removedUnheard(member);
            }
        }
    }

    /** Returns where a member stands; null where it does not, as far as is known. */
    public final @Nullable MemberPlace<T> place(T member) {
        Iterator<T> present = inMemory().iterator();
        while (present.hasNext()) {
            if (present.next() == member) {
                return new MemberPlace<>(this, member, present.hasNext() ? present.next() : null);
            }
        }
        return null;
    }

    /** Moves a member before another, where members stand in an order; tells nobody. */
    void moveBefore(T member, T next) {}

    /** Takes the user's own members, as loaded. */
    final void fillWith(Collection<? extends T> own) {
        relationship().requireMembers(own);
        fill(own);
    }

    /** Holds other members, as if the missing were removed and the new ones added one by one (rule B3). */
    public final void replaceWith(Collection<? extends T> next) {
        relationship().requireMembers(next);
        next.forEach(this::requireMember);
        List<T> former = Identity.distinct(membersToChange());
        changing();
        List<T> present = Identity.distinct(hold(next));
        List<T> missing = new ArrayList<>(former);
        missing.removeIf(Identity.setOf(present)::contains);
        missing.forEach(this::removed);
        boolean makesPairs = relationship().association().isPresent();
        present.removeIf(Identity.setOf(former)::contains);
        present.forEach(member -> added(member, makesPairs));
    }

    /** Returns what this collection says of its members to a merge; null for nothing, as it is not loaded (rule G4). */
    public @Nullable Collection<T> given() {
        return isLoaded() ? this : null;
    }

    /** Takes what a merge has found its members to be. */
    public void takeMerged(Collection<? extends T> merged) {
        replaceWith(merged);
    }

    @Override
    public final int size() {
        return members().size();
    }

    @Override
    public final boolean contains(Object sought) {
        return members().contains(sought);
    }

    @Override
    public final boolean add(T member) {
        requireMember(member);
        Collection<T> present = membersToChange();
        boolean makesPair = makesPair(member);
        changing();
        if (!put(member, present)) {
            return false;
        }
        added(member, makesPair);
        return true;
    }

    /** Adds what the other collection holds now: it may be that of another owner, which loses each of them. */
    @Override
    public final boolean addAll(Collection<? extends T> more) {
        return super.addAll(new ArrayList<>(more));
    }

    private boolean put(T member, Collection<T> present) {
        T displaced = displacedBy(member, present);
        boolean isNew = present.add(member);
        if (displaced != null) {
            removed(displaced);
        }
        return isNew;
    }

    @Override
    public final boolean remove(Object sought) {
        Collection<T> present = membersToChange();
        for (T member : present) {
            if (member.equals(sought)) {
                changing();
                Identity.remove(present, member);
                removed(member);
                return true;
            }
        }
        return false;
    }

    @Override
    public final void clear() {
        List<T> former = Identity.distinct(membersToChange());
        changing();
        members().clear();
        former.forEach(this::removed);
    }

    @Override
    public Iterator<T> iterator() {
        Collection<T> present = members();
        return new TrackedIterator<>(this, present.iterator(), present.size());
    }

    @Override
    public final Object[] toArray() {
        return members().toArray();
    }

    @Override
    public final <A> A[] toArray(A[] array) {
        return members().toArray(array);
    }

    @Override
    public final String toString() {
        if (!isLoaded()) {
            return relationship() + " (not loaded)";
        }
        return Collections.unmodifiableCollection(members()).toString();
    }
}
