package dev.alkahest.mapping;

import dev.alkahest.InvalidStateException;
import dev.alkahest.sql.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The session's members behind a {@link WriteOnlyCollection}: all of those of a new owner until its row is committed, and of an
 * owner with a row what was put in and taken out since the last flush.
 *
 * @param <T> the members
 */
final class WriteOnlyMembers<T> extends TrackedCollection<T> {

    WriteOnlyMembers(ToMany<?, T> relationship, Snapshot<?> owner, Loader loader) {
        super(relationship, owner, loader);
    }

    @Override
    Collection<T> storage(Collection<? extends T> initial) {
        return new ArrayList<>(initial);
    }

    /** Returns whether a member is known to stand here; of those that are not loaded, nobody knows. */
    @Override
    boolean holds(T member) {
        return Identity.contains(isKnown() ? members() : inMemory(), member);
    }

    /** Returns whether all members are in memory. */
    private boolean isKnown() {
        return isLoaded() || !hasRow();
    }

    private boolean hasRow() {
        return owner().state() != ObjectState.TRANSIENT && owner().state() != ObjectState.PENDING;
    }

    /** Adds a member without loading the others. */
    void put(T member) {
        if (!isKnown()) {
            queue().add(relationship().requireMember(member));
            added(member, relationship().association().isPresent());
        } else if (!holds(member)) {
            add(member);
        }
    }

    /** Removes a member without loading the others. */
    void take(T member) {
        if (isKnown()) {
            changing();
            boolean held = members().removeIf(each -> each == member);
            if (!held && !hasRow()) {
                return;
            }
        } else {
            queue().remove(relationship().requireMember(member));
        }
        removed(member);
    }

    /** Lets go of all; what was put in since an owner has left the session is still to be flushed. */
    @Override
    public void committed() {
        List<T> kept = owner().state() == ObjectState.DETACHED ? unflushed() : List.of();
        letGo();
        kept.forEach(member -> queue().add(member));
    }

    @Override
    boolean keepsUnheard() {
        return true;
    }

    /** Returns the condition that a row is that of a member. */
    Condition condition() {
        Object key = hasRow() ? owner().key() : null;
        if (key == null) {
            String state = owner().state().name().toLowerCase(Locale.ROOT);
            throw new InvalidStateException(
                    relationship() + " has no rows to read while its owner is " + state + ": flush() first.");
        }
        return MemberCondition.of(relationship(), key);
    }

    /** Says what was put in; what was not loaded is left alone (rule G4). */
    @Override
    public @Nullable Collection<T> given() {
        if (!isDetached() || owner().state() == ObjectState.TRANSIENT) {
            return inMemory();
        }
        QueuedChanges<T> changes = unheardOrNone();
        if (!changes.removed().isEmpty()) {
            throw new InvalidStateException(
                    relationship() + " has given up members while it was detached, which merge()"
                            + " does not carry over: remove them from the session's own, or add() the owner.");
        }
        return unflushed();
    }

    /** Returns the members in memory that a session has flushed. */
    List<T> flushed() {
        return inMemory().stream().filter(member -> !isUnflushed(member)).toList();
    }

    private List<T> unflushed() {
        return inMemory().stream().filter(this::isUnflushed).toList();
    }

    /** Returns whether no session has flushed a member: it was put in since the last flush or while the owner was detached, or is new. */
    private boolean isUnflushed(T member) {
        return isQueued(member) || Identity.contains(unheardOrNone().added(), member) || isNew(member);
    }

    /** Takes more members; those that are not loaded stay. */
    @Override
    public void takeMerged(Collection<? extends T> merged) {
        merged.forEach(this::put);
    }
}
