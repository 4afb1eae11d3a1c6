package dev.alkahest.session;

import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.TrackedCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an object, and what is remembered of its row, are at one moment, and how each gets back to that. */
final class ObjectMemory {

    private ObjectMemory() {}

    /** Returns a thing that has an entry remember of its row what it does now; the values of its object are to be put back after that. */
    static <E> Runnable ofRow(Snapshot<E> entry) {
        Snapshot<E> remembered = entry.copy();
        int loadedAt = entry.loadedAt();
        return () -> {
            remembered.restore();
            entry.remember();
            entry.loadedAt(loadedAt);
        };
    }

    /** Returns things that have the holders hold what they do now that an entry remembers. */
    static <E> List<Runnable> ofRowsHolders(MappedEntity<E> entity, Snapshot<E> entry) {
        return RememberedValues.ask(entity, entry, former -> ofHolders(entity, former));
    }

    /** Returns a thing that gives an object the values and holders that it has now. */
    static <E> Runnable ofValues(MappedEntity<E> entity, E object) {
        Snapshot<E> present = entity.mapper().snapshot(object);
        present.remember();
        return present::restore;
    }

    /** Returns things that have the holders and collections in an object hold what they do now, the user's own included. */
    static <E> List<Runnable> ofMembers(MappedEntity<E> entity, E object) {
        List<Runnable> held = ofHolders(entity, object);
        for (ToMany<E, ?> relationship : entity.toManies()) {
            held.add(relationship.memento(object));
            keepPlain(relationship.get(object), held);
        }
        return held;
    }

    /** Returns things that have the holders in an object hold what they do now. */
    static <E> List<Runnable> ofHolders(MappedEntity<E> entity, E object) {
        List<Runnable> mementos = new ArrayList<>();
        for (Relationship<E, ?> relationship : entity.relationships()) {
            Holder holder = relationship.holder(object);
            if (holder != null) {
                mementos.add(holder.memento());
            }
        }
        return mementos;
    }

    /** Keeps the members of a collection of the user's, which another side may be put in. */
    private static <T> void keepPlain(@Nullable Collection<T> collection, List<Runnable> held) {
        if (collection != null && !(collection instanceof TrackedCollection<T>)) {
            List<T> members = new ArrayList<>(collection);
            held.add(() -> {
                if (!members.equals(new ArrayList<>(collection))) {
                    collection.clear();
                    collection.addAll(members);
                }
            });
        }
    }
}
