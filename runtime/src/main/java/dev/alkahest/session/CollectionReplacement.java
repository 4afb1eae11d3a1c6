package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.TrackedCollection;
import java.util.Collection;

/** Takes the members of a collection that a user has put in place of the session's own (rule B3). */
final class CollectionReplacement<E, T> {

    private final MappedEntity<E> entity;
    private final ToMany<E, T> relationship;

    CollectionReplacement(MappedEntity<E> entity, ToMany<E, T> relationship) {
        this.entity = entity;
        this.relationship = relationship;
    }

    /** Puts the session's collection back with the members of the user's, if another stands in its place. */
    void adopt(Snapshot<E> entry) {
        E object = entry.entity();
        Collection<T> present = relationship.get(object);
        TrackedCollection<T> own = RememberedValues.ask(entity, entry, relationship::tracked);
        if (own == null || present == own) {
            return;
        }
        relationship.put(object, own);
        if (present == null) {
            throw new InvalidStateException(
                    relationship + " was set to null. Clear the collection if its members are meant to be removed.");
        }
        own.replaceWith(present);
    }
}
