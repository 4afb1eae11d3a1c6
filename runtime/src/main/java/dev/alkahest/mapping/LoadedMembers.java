package dev.alkahest.mapping;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The life of the members of a to-many attribute: they are loaded on first use, for all siblings of their owner at once,
 * expire, and are put back by a rollback. What comes and goes by the other side while they are not loaded is queued (rule I6).
 * Not thread-safe.
 *
 * @param <T> the members
 */
abstract sealed class LoadedMembers<T> extends AbstractCollection<T> implements Holder permits TrackedCollection {

    private final ToMany<?, T> relationship;
    private final Snapshot<?> owner;
    private Loader loader;
    private @Nullable Collection<T> members;
    private @Nullable QueuedChanges<T> queued;
    private int loadedAt;
    private boolean isUnread;

    LoadedMembers(ToMany<?, T> relationship, Snapshot<?> owner, Loader loader) {
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
        loader.filling(collection());
        Collection<T> filled = storage(loaded);
        List<T> displaced = List.of();
        if (queued != null && queued.isSince(loader.flushes())) {
            displaced = queued.applyTo(filled);
        }
        queued = null;
        members = filled;
        isUnread = false;
        loadedAt = loader.epoch();
        loader.loaded(collection());
        displaced.forEach(collection()::removed);
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

    /** Returns whether a member was put in since the last flush while the others were not loaded. */
    final boolean isQueued(T member) {
        return queued != null && queued.isSince(loader.flushes()) && Identity.contains(queued.added(), member);
    }

    /** Applies what was changed while nobody listened to what was put back: it is no session's to take back. */
    final void changeToo(QueuedChanges<T> unheard) {
        if (members != null) {
            unheard.applyTo(members);
            return;
        }
        QueuedChanges<T> also = queued == null ? new QueuedChanges<>(loader.flushes()) : queued;
        unheard.removed().forEach(also::remove);
        unheard.added().forEach(also::add);
        queued = also;
    }

    /** Forgets a member that has no row any more. */
    final void forget(T member) {
        if (members != null) {
            Identity.remove(members, member);
        }
        if (queued != null) {
            queued.added().removeIf(each -> each == member);
        }
    }

    /** Knows a member again that was forgotten. */
    final void recall(T forgotten) {
        if (members == null) {
            members = storage(List.of());
        }
        if (!Identity.contains(inMemory(), forgotten)) {
            members.add(forgotten);
        }
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
    public void committed() {
        settle();
        queued = null;
    }

    /** Lets go of all members: the rows tell. */
    final void letGo() {
        members = null;
        queued = null;
        loadedAt = Snapshot.EXPIRED;
    }

    /** Applies what was queued and flushed to the last known members, which stay readable when the owner is detached (D1). */
    private void settle() {
        if (queued != null && members != null && !queued.isSince(loader.flushes())) {
            queued.applyTo(members);
        }
    }

    /** Applies what the other side has put in and taken out: nobody loads the members of a detached owner any more. */
    final void applyQueued() {
        if (queued != null && members != null) {
            queued.applyTo(members);
            queued = null;
        }
    }

    @Override
    public Runnable memento() {
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
                loader.load(collection());
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

    /** Returns whether no session hears of changes. */
    public final boolean isDetached() {
        return loader.isClosed() || owner.state() == ObjectState.DETACHED;
    }

    /** Returns the changes to be applied to what is loaded next, to add to them. */
    final QueuedChanges<T> queue() {
        collection().changing();
        boolean isFlushed = queued != null && !queued.isSince(loader.flushes()) && !isDetached();
        if (queued == null || isFlushed) {
            settle();
            queued = new QueuedChanges<>(loader.flushes());
        }
        return queued;
    }

    /** Replaces the members by others of {@link #storage}'s. */
    final Collection<T> hold(Collection<? extends T> next) {
        members = storage(next);
        return members;
    }

    /** Loads from another session from now on. */
    void rebind(Loader session) {
        applyQueued();
        loader = session;
        if (members != null && !isUnread) {
            loadedAt = session.epoch();
        }
    }

    private TrackedCollection<T> collection() {
        return (TrackedCollection<T>) this;
    }
}
