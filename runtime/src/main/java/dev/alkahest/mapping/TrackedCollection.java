package dev.alkahest.mapping;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The session's collection in a to-many attribute: loaded on first use, for all siblings of its owner at once; each
 * change is told to the other side of the relationship. A change that comes from the other side is queued while the
 * collection is not loaded (rule I6). Not thread-safe.
 *
 * @param <T> the members
 */
public abstract sealed class TrackedCollection<T> extends AbstractCollection<T> implements Holder
        permits TrackedList, TrackedSet, TrackedValues, WriteOnlyMembers {

    private final ToMany<?, T> relationship;
    private final Snapshot<?> owner;
    private Loader loader;
    private @Nullable Collection<T> members;
    private @Nullable QueuedChanges<T> queued;
    private @Nullable QueuedChanges<T> unheard;
    private int loadedAt;
    private boolean isUnread;

    TrackedCollection(ToMany<?, T> relationship, Snapshot<?> owner, Loader loader) {
        this.relationship = relationship;
        this.owner = owner;
        this.loader = loader;
    }

    /** Returns an empty collection of the JDK's to keep the members in. */
    abstract Collection<T> storage(Collection<? extends T> initial);

    /** Returns a copy of such a collection, with all that it knows. */
    Collection<T> copyOf(Collection<T> stored) {
        return storage(stored);
    }

    /** Returns the member that gives way when another comes in; null, as in all but maps, where none does. */
    @Nullable
    T displacedBy(T member, Collection<T> present) {
        return null;
    }

    /** Returns the attribute this collection stands in. */
    public final ToMany<?, T> relationship() {
        return relationship;
    }

    /** Returns the entry of the object this collection stands in. */
    @Override
    public final Snapshot<?> owner() {
        return owner;
    }

    /** Returns the session this collection loads from. */
    @Override
    public final Loader session() {
        return loader;
    }

    /** Returns whether the members can be read without a SELECT. */
    @Override
    public final boolean isLoaded() {
        return members != null && (loadedAt == loader.epoch() || isLastKnown());
    }

    /** Returns whether nobody can load the members any more, and those last known answer for them (D1). */
    private boolean isLastKnown() {
        return switch (owner.state()) {
            case PERSISTENT -> loader.isClosed() && !isUnread;
            case DETACHED -> !isUnread;
            case TRANSIENT, PENDING, DELETED -> true;
        };
    }

    /** Takes the members that were read; changes that were queued since the last flush are applied to them. */
    public final void fill(Collection<? extends T> loaded) {
        loader.filling(this);
        Collection<T> filled = storage(loaded);
        List<T> displaced = List.of();
        if (queued != null && queued.isSince(loader.flushes())) {
            displaced = queued.applyTo(filled);
        }
        queued = null;
        members = filled;
        isUnread = false;
        loadedAt = loader.epoch();
        loader.loaded(this);
        displaced.forEach(this::removed);
    }

    /** Returns the members in memory, with what is queued, without loading. */
    public final Collection<T> inMemory() {
        Collection<T> present = members == null ? storage(List.of()) : copyOf(members);
        if (queued != null) {
            queued.applyTo(present);
        }
        return present;
    }

    /** Returns whether the other side has put members in while it was not loaded, which are not flushed yet. */
    public final boolean hasQueuedMembers() {
        return queued != null
                && queued.isSince(loader.flushes())
                && !queued.added().isEmpty();
    }

    /** Returns whether what it held was let go of, and nothing came to it since. */
    public final boolean isExpired() {
        return loadedAt == Snapshot.EXPIRED && queued == null;
    }

    @Override
    public final void expire() {
        settle();
        loadedAt = Snapshot.EXPIRED;
        queued = null;
    }

    @Override
    public final void expireUnread() {
        expire();
        isUnread = true;
    }

    /** Lets go of what was loaded; what has come and gone since the last flush is applied to what is loaded next. */
    public final void expire(Collection<? extends T> added, Collection<? extends T> removed) {
        expire();
        if (!added.isEmpty() || !removed.isEmpty()) {
            QueuedChanges<T> kept = queue();
            removed.forEach(kept::remove);
            added.forEach(kept::add);
        }
    }

    @Override
    public final void committed() {
        settle();
        queued = null;
    }

    /** Applies what was queued and flushed to the last known members, which stay readable when the owner is detached (D1). */
    private void settle() {
        if (queued != null && members != null && !queued.isSince(loader.flushes())) {
            queued.applyTo(members);
        }
    }

    /** Applies what the other side has put in and taken out: nobody loads the members of a detached owner any more. */
    private void applyQueued() {
        if (queued != null && members != null) {
            queued.applyTo(members);
            queued = null;
        }
    }

    @Override
    public final Runnable memento() {
        Collection<T> formerMembers = members == null ? null : copyOf(members);
        QueuedChanges<T> formerQueue = queued == null ? null : queued.copy();
        int formerEpoch = loadedAt;
        return () -> {
            members = formerMembers;
            queued = formerQueue;
            loadedAt = formerEpoch;
        };
    }

    /** Returns the members, loading them first where needed. */
    final Collection<T> members() {
        if (!isLoaded()) {
            if (isDetached()) {
                throw NotLoaded.detached(relationship);
            }
            if (owner.state() == ObjectState.PERSISTENT) {
                loader.load(this);
            } else {
                fill(List.of());
            }
        }
        if (members == null) {
            fill(List.of()); // the flush before the load has deleted the owner
        }
        if (queued != null && isDetached()) {
            applyQueued();
        }
        return Objects.requireNonNull(members, "it was filled");
    }

    /**
     * As {@link #members}, for a change. Nothing is flushed before they are loaded: an object on its way from one owner to
     * another has none in between, and would be deleted as an orphan (rule C6).
     */
    final Collection<T> membersToChange() {
        if (!isLoaded() && !isDetached()) {
            loader.withoutFlush(this::members);
        }
        return members();
    }

    /** Tells the session that a change is about to happen. */
    final void changing() {
        relationship.requireWritable();
        if (!isDetached()) {
            loader.changing(this);
            reordered();
        }
    }

    /** Tells the session that the flush has to number the members, where they know their positions. */
    final void reordered() {
        if (relationship.hasPositions()) {
            loader.reordered(this);
        }
    }

    /** Returns whether no session hears of changes. */
    final boolean isDetached() {
        return loader.isClosed() || owner.state() == ObjectState.DETACHED;
    }

    /** Returns whether this very member stands in this collection. */
    abstract boolean holds(T member);

    /** Refuses null, and what the session can't take, before anything is changed. */
    final void requireMember(T member) {
        relationship.requireMember(member);
        if (!isDetached() && owner.state() != ObjectState.TRANSIENT && relationship.cascadesSaveUpdate()) {
            loader.requireAddable(relationship, member);
        }
    }

    /** Returns whether adding a member makes a pair: in a many-to-many, where it does not stand yet. */
    final boolean makesPair(T member) {
        return relationship.association().isPresent() && !holds(member);
    }

    /** Notes a member that was added while nobody listened. */
    final void addedUnheard(T member) {
        unheard().addKnown(member);
    }

    /** Notes a member that was removed while nobody listened; its row may still refer to the owner's. */
    final void removedUnheard(T member) {
        unheard().removeKnown(member);
        if (relationship.cascadesSaveUpdate()) {
            owner.detachedChanges().parted(member);
        }
    }

    /** Returns what was changed while nobody listened. */
    final QueuedChanges<T> unheardOrNone() {
        return unheard == null ? new QueuedChanges<>(loader.flushes()) : unheard;
    }

    private QueuedChanges<T> unheard() {
        if (unheard == null) {
            unheard = new QueuedChanges<>(loader.flushes());
        }
        return unheard;
    }

    /** Belongs to another session from now on, which hears of what was changed while the owner was detached. */
    final void rebind(Loader session) {
        applyQueued();
        loader = session;
        if (members != null && !isUnread) {
            loadedAt = session.epoch();
        }
        if (unheard != null) {
            MemberEvents.tell(relationship, this, unheard);
            unheard = null;
        }
    }

    /** Tells the other side, and the session, that a member was added. */
    final void added(T member, boolean makesPair) {
        MemberEvents.added(relationship, this, member, makesPair);
    }

    /** Tells the other side, and the session, that a member was removed. */
    final void removed(T member) {
        MemberEvents.removed(relationship, this, member);
    }

    /** Takes a member from the other side (rule I6). */
    final void addQuietly(T member) {
        relationship.requireMember(member);
        Collection<T> present = isLoaded() ? members : null;
        if (present == null) {
            queue().add(member);
        } else if (!holds(member)) {
            changing();
            put(member, present);
            if (isDetached()) {
                addedUnheard(member);
            }
        }
    }

    /** Gives a member up to the other side (rule I6). */
    final void removeQuietly(T member) {
        Collection<T> present = isLoaded() ? members : null;
        if (present == null) {
            queue().remove(member);
        } else if (Identity.contains(present, member)) {
            changing();
            Identity.remove(present, member);
            if (isDetached()) {
                removedUnheard(member);
            }
        }
    }

    final QueuedChanges<T> queue() {
        changing();
        if (queued == null || !queued.isSince(loader.flushes())) {
            settle();
            queued = new QueuedChanges<>(loader.flushes());
        }
        return queued;
    }

    /** Takes the user's own members, as loaded. */
    final void fillWith(Collection<? extends T> own) {
        relationship.requireMembers(own);
        fill(own);
    }

    /** Holds other members, as if the missing were removed and the new ones added one by one (rule B3). */
    public final void replaceWith(Collection<? extends T> next) {
        relationship.requireMembers(next);
        next.forEach(this::requireMember);
        List<T> former = Identity.distinct(membersToChange());
        changing();
        members = storage(next);
        List<T> present = Identity.distinct(members);
        List<T> missing = new ArrayList<>(former);
        missing.removeIf(Identity.setOf(present)::contains);
        missing.forEach(this::removed);
        boolean makesPairs = relationship.association().isPresent();
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
            return relationship + " (not loaded)";
        }
        return Collections.unmodifiableCollection(members()).toString();
    }
}
