package dev.alkahest.mapping;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Walks over a tracked collection; a removal through it is told like any other. */
final class TrackedIterator<T> implements Iterator<T> {

    private final TrackedCollection<T> collection;
    private final Iterator<T> members;
    private @Nullable T last;

    TrackedIterator(TrackedCollection<T> collection, Iterator<T> members) {
        this.collection = collection;
        this.members = members;
    }

    @Override
    public boolean hasNext() {
        return members.hasNext();
    }

    @Override
    public T next() {
        T member = members.next();
        last = member;
        return member;
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
