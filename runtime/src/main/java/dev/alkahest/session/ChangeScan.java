package dev.alkahest.session;

import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks through persistent objects for those that differ from what is remembered of them. */
final class ChangeScan {

    private final ObjectStore store;

    ChangeScan(ObjectStore store) {
        this.store = store;
    }

    /** Returns whether the flush would write a row of an entity that has one already, deletions included or not. */
    <E> boolean any(MappedEntity<E> entity, boolean countsMarks) {
        Finder<E> finder =
                new Finder<>(entry -> entry.isMarked() ? countsMarks : entry.changed() != 0 || entry.replaced());
        store.forEach(entity, finder);
        return finder.found;
    }

    /** Returns whether the flush would change the key of a row, which the database carries on to other tables. */
    <E> boolean anyKey(MappedEntity<E> entity) {
        long key = entity.key().bits();
        Finder<E> finder = new Finder<>(entry -> !entry.isMarked() && (entry.changed() & key) != 0);
        store.forEach(entity, finder);
        return finder.found;
    }

    /** Returns whether an attribute was replaced where nobody heard of it, so that the flush would write another table. */
    <E, T> boolean anyReplaced(MappedRelationship<E, T> mapped) {
        Finder<E> finder =
                new Finder<>(entry -> entry.replaced() && isReplaced(mapped.owner(), mapped.relationship(), entry));
        store.forEach(mapped.owner(), finder);
        store.forEachPending(mapped.owner(), finder);
        return finder.found;
    }

    /** Returns whether an attribute holds something else than is remembered. */
    static <E, T> boolean isReplaced(MappedEntity<E> entity, Relationship<E, T> relationship, Snapshot<E> entry) {
        Object present = held(relationship, entry.entity());
        return present != RememberedValues.ask(entity, entry, object -> held(relationship, object));
    }

    private static <E, T> @Nullable Object held(Relationship<E, T> relationship, E object) {
        if (relationship instanceof ToMany<E, T> toMany) {
            return toMany.get(object);
        }
        ToOne<E, T> toOne = (ToOne<E, T>) relationship;
        return toOne.isPlain() ? toOne.peek(object) : toOne.holder(object);
    }

    private static final class Finder<E> implements Consumer<Snapshot<E>> {

        private final Predicate<Snapshot<E>> test;
        private boolean found;

        Finder(Predicate<Snapshot<E>> test) {
            this.test = test;
        }

        @Override
        public void accept(Snapshot<E> entry) {
            found = found || test.test(entry);
        }
    }
}
