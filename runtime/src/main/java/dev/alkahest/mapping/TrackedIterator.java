package dev.alkahest.mapping;

import java.util.ConcurrentModificationException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a tracked collection; a removal through it is told like any other. One that is changed meanwhile, as a member
 * that moves to another owner leaves it, passes over none in silence, as the JDK's lists do before their last.
 */
final class TrackedIterator<T> implements Iterator<T> {

    private final TrackedCollection<T> collection;
    private final Iterator<T> members;
    private int left;
    private @Nullable T last;

    TrackedIterator(TrackedCollection<T> collection, Iterator<T> members, int size) {
        this.collection = collection;
        this.members = members;
        this.left = size;
    }

    @Override
    public boolean hasNext() {
        boolean hasNext = members.hasNext();
        if (hasNext != left > 0) {
            throw changed(null);
        }
        return hasNext;
    }

    @Override
    public T next() {
        T member;
        try {
            member = members.next();
        } catch (ConcurrentModificationException e) {
            throw changed(e);
        }
        left--;
        last = member;
        return member;
    }

    private ConcurrentModificationException changed(@Nullable Throwable cause) {
        return new ConcurrentModificationException(
                collection.relationship()
                        + " has changed while it was iterated: a member left or came in, from this side or the other."
                        + " Iterate over a copy of it: List.copyOf(...).",
                cause);
    }

    @Override
    public void remove() {
        T removed = last;
        if (removed == null) {
            throw new IllegalStateException("remove() before next()");
        }
        last = null;
        collection.changing();
        members.remove();
        collection.removed(removed);
    }
}
