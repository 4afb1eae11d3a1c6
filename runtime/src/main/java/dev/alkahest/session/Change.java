package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * One row that a flush writes.
 *
 * @param entity the entity
 * @param entry the object's entry
 * @param columns the columns that an UPDATE names; 0 for an INSERT or a DELETE
 */
record Change<E>(MappedEntity<E> entity, Snapshot<E> entry, long columns) {

    /** Returns those of some changes that are of an entity. */
    @SuppressWarnings("unchecked") // compared with the entity each was made for
    static <E> List<Change<E>> of(MappedEntity<E> entity, List<Change<?>> changes) {
        List<Change<E>> own = new ArrayList<>();
        for (Change<?> change : changes) {
            if (change.entity() == entity) {
                own.add((Change<E>) change);
            }
        }
        return own;
    }

    /** Returns the object as an error message names it: {@code Artist with key 5}. */
    String describe() {
        Object key = entry.key();
        return key == null ? "a new " + entity.name() : entity.name() + " with key " + key;
    }
}
