package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row that a flush writes.
 *
 * @param entity the entity
 * @param entry the object's entry
 * @param columns the columns that an UPDATE names; 0 for an INSERT or a DELETE
 * @param postponed foreign keys that the INSERT leaves out, as what they refer to has no row yet (rule F12)
 * @param upsert the unique columns by which an INSERT finds the row that it updates instead; null where it finds none
 * @param former where a new object takes the row of one that is deleted in the same flush, the entry of that (rule F20)
 */
record Change<E>(
        MappedEntity<E> entity,
        Snapshot<E> entry,
        long columns,
        long postponed,
        @Nullable UniqueColumns upsert,
        @Nullable Snapshot<E> former) {

    /** Makes an INSERT or a DELETE. */
    static <E> Change<E> ofRow(MappedEntity<E> entity, Snapshot<E> entry) {
        return new Change<>(entity, entry, 0, 0, null, null);
    }

    /** Makes an UPDATE. */
    static <E> Change<E> ofColumns(MappedEntity<E> entity, Snapshot<E> entry, long columns) {
        return new Change<>(entity, entry, columns, 0, null, null);
    }

    /** Makes an UPDATE by which a new object takes the row of a deleted one. */
    static <E> Change<E> ofRowTaken(MappedEntity<E> entity, Snapshot<E> entry, Snapshot<E> former) {
        return new Change<>(entity, entry, 0, 0, null, former);
    }

    /** Makes the INSERT that leaves some foreign keys to a later UPDATE. */
    Change<E> postponing(long foreignKeys) {
        return new Change<>(entity, entry, columns, foreignKeys, upsert, former);
    }

    /** Makes the INSERT that updates the row with the same values in unique columns, where there is one. */
    Change<E> upserting(@Nullable UniqueColumns unique) {
        return unique == null ? this : new Change<>(entity, entry, columns, postponed, unique, former);
    }

    boolean takesRow() {
        return former != null;
    }

    boolean isUpdate() {
        return columns != 0;
    }

    /** Returns whether an UPDATE changes the key of its row. */
    boolean changesKey() {
        return columns != 0 && (columns & entity.key().bits()) != 0;
    }

    boolean isInsert() {
        return columns == 0 && former == null;
    }

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
        return entity.describe(entry.key());
    }
}
