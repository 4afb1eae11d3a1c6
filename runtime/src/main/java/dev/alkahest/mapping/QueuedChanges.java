package dev.alkahest.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the other side has added to and removed from a collection that is not loaded (rule I6). */
final class QueuedChanges<T> {

    private final int flushes;
    private final List<T> added = new ArrayList<>();
    private final List<T> removed = new ArrayList<>();

    /** What was added and has left again last, which may come back to its place; null as soon as anything else was added. */
    private @Nullable T left;

    private int place;

    /** Begins to queue behind a flush of the session. */
    QueuedChanges(int flushes) {
        this.flushes = flushes;
    }

    /** Returns whether the session has not flushed since: else the rows tell. */
    boolean isSince(int flush) {
        return flushes == flush;
    }

    void add(T member) {
        Identity.remove(removed, member);
        if (!Identity.contains(added, member)) {
            added.add(member == left ? place : added.size(), member);
        }
        left = null;
    }

    void remove(T member) {
        place = Identity.indexOf(added, member);
        left = place < 0 ? null : member;
        Identity.remove(added, member);
        if (!Identity.contains(removed, member)) {
            removed.add(member);
        }
    }

    /** Notes an addition to members that are known: what had left and comes back has never left. */
    void addKnown(T member) {
        if (!Identity.remove(removed, member)) {
            added.add(member);
        }
    }

    /** Notes a removal from members that are known: what had come and leaves again has never come. */
    void removeKnown(T member) {
        if (!Identity.remove(added, member)) {
            removed.add(member);
        }
    }

    List<T> added() {
        return added;
    }

    List<T> removed() {
        return removed;
    }

    /** Applies the changes to what was read; returns the members whose places others have taken, as in a map. */
    List<T> applyTo(Collection<T> members) {
        for (T member : removed) {
            Identity.remove(members, member);
        }
        List<T> displaced = Identity.distinct(members);
        for (T member : added) {
            if (!Identity.contains(members, member)) {
                members.add(member);
            }
        }
        displaced.removeIf(Identity.setOf(members)::contains);
        return displaced;
    }

    /** Returns some of the additions alone. */
    QueuedChanges<T> addedOnes(Predicate<? super T> some) {
        QueuedChanges<T> ones = new QueuedChanges<>(flushes);
        added.stream().filter(some).forEach(ones::add);
        return ones;
    }

    QueuedChanges<T> copy() {
        QueuedChanges<T> copy = new QueuedChanges<>(flushes);
        copy.added.addAll(added);
        copy.removed.addAll(removed);
        copy.left = left;
        copy.place = place;
        return copy;
    }
}
