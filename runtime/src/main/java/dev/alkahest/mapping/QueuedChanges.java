package dev.alkahest.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the other side has added to and removed from a collection that is not loaded (rule I6). */
final class QueuedChanges<T> {

    private final List<T> added = new ArrayList<>();
    private final List<T> removed = new ArrayList<>();

    void add(T member) {
        Identity.remove(removed, member);
        if (!Identity.contains(added, member)) {
            added.add(member);
        }
    }

    void remove(T member) {
        Identity.remove(added, member);
        if (!Identity.contains(removed, member)) {
            removed.add(member);
        }
    }

    List<T> added() {
        return added;
    }

    List<T> removed() {
        return removed;
    }

    /** Applies the changes to what was read; those that a flush has already written are met there and left alone. */
    void applyTo(Collection<T> members) {
        for (T member : removed) {
            Identity.remove(members, member);
        }
        for (T member : added) {
            if (!Identity.contains(members, member)) {
                members.add(member);
            }
        }
    }

    QueuedChanges<T> copy() {
        QueuedChanges<T> copy = new QueuedChanges<>();
        copy.added.addAll(added);
        copy.removed.addAll(removed);
        return copy;
    }
}
