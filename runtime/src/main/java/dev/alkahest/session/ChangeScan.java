package dev.alkahest.session;

import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Snapshot;
import java.util.function.Consumer;

/** Looks through persistent objects for those that differ from what is remembered of them. */
final class ChangeScan {

    private final ObjectStore store;

    ChangeScan(ObjectStore store) {
        this.store = store;
    }

    /** Returns whether the flush would write a row of an entity. */
    <E> boolean any(MappedEntity<E> entity) {
        IdentityMap<E> known = store.identityMapIfAny(entity);
        if (known == null || known.size() == 0) {
            return false;
        }
        Finder<E> finder = new Finder<>();
        known.forEach(finder);
        return finder.found;
    }

    private static final class Finder<E> implements Consumer<Snapshot<E>> {

        private boolean found;

        @Override
        public void accept(Snapshot<E> entry) {
            if (!found) {
                found = entry.isMarked() || entry.changed() != 0 || entry.replaced();
            }
        }
    }
}
