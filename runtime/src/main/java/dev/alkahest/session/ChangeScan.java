package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Looks through persistent objects for those that differ from what is remembered of them. */
final class ChangeScan {

    private final ObjectStore store;

    ChangeScan(ObjectStore store) {
        this.store = store;
    }

    /** Returns whether the flush would write a row of an entity that has one already. */
    <E> boolean any(MappedEntity<E> entity) {
        Finder<E> finder = new Finder<>(entry -> entry.isMarked() || entry.changed() != 0 || entry.replaced());
        store.forEach(entity, finder);
        return finder.found;
    }

    /** Returns whether the flush would change what the relationships of an entity have in other tables, unheard so far. */
    <E> boolean anyLinks(MappedEntity<E> entity) {
        Finder<E> finder = new Finder<>(entry -> entry.isMarked() || entry.replaced());
        store.forEach(entity, finder);
        store.forEachPending(entity, finder);
        return finder.found;
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
