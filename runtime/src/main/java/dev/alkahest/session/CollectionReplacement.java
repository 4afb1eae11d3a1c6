package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.Loader;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.TrackedCollection;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Takes the members of a collection that a user has put in place of the session's own (rule B3). */
final class CollectionReplacement<E, T> {

    private final ToMany<E, T> relationship;

    CollectionReplacement(ToMany<E, T> relationship) {
        this.relationship = relationship;
    }

    /**
     * Makes the collection that an object had before it was detached the session's own, where the user has put another in its place.
     * The next flush follows that.
     *
     * @return what the former collection has in memory, but for new members; null where there is none
     */
    @Nullable
    Collection<T> manageDisplaced(Snapshot<E> entry, Loader loader) {
        E object = entry.entity();
        TrackedCollection<T> own = own(entry);
        TrackedCollection<T> held = relationship.tracked(object);
        if (own == null || (held != null && held.owner() == entry)) {
            return null;
        }
        Collection<T> former = own.known();
        Runnable present = relationship.memento(object);
        relationship.put(object, own);
        relationship.manage(object, entry, loader);
        present.run();
        return former;
    }

    private @Nullable TrackedCollection<T> own(Snapshot<E> entry) {
        return entry.<@Nullable TrackedCollection<T>>beneath(relationship::tracked);
    }

    /** Puts the session's collection back with the members of the user's, if another stands in its place, and is not refused. */
    void adopt(Snapshot<E> entry) {
        E object = entry.entity();
        Collection<T> present = relationship.get(object);
        TrackedCollection<T> own = own(entry);
        if (own == null || present == own) {
            return;
        }
        Runnable untaken = relationship.memento(object);
        boolean isTaken = false;
        relationship.put(object, own);
        try {
            own.replaceWith(given(present));
            isTaken = true;
        } finally {
            if (!isTaken) {
                untaken.run(); // for the next flush to refuse it, too
            }
        }
    }

    private Collection<T> given(@Nullable Collection<T> present) {
        if (present == null) {
            throw new InvalidStateException(
                    relationship + " was set to null. Clear the collection if its members are meant to be removed.");
        }
        return present;
    }
}
