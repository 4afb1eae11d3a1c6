package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that one flush writes, by entity. */
final class FlushPlan {

    private final EntityChanges<?>[] changes;

    FlushPlan(Mappings mappings) {
        this.changes = mappings.all().stream().map(EntityChanges::new).toArray(EntityChanges<?>[]::new);
    }

    /** Returns the changes of an entity. */
    @SuppressWarnings("unchecked") // filed under the ordinal of its own entity
    <E> EntityChanges<E> of(MappedEntity<E> entity) {
        return (EntityChanges<E>) changes[entity.ordinal()];
    }

    boolean isEmpty() {
        for (EntityChanges<?> some : changes) {
            if (!some.inserts.isEmpty()
                    || !some.updates.isEmpty()
                    || !some.deletes.isEmpty()
                    || !some.replaced.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The rows of one entity. */
    static final class EntityChanges<E> {

        private final MappedEntity<E> entity;
        private final List<Change<E>> inserts = new ArrayList<>();
        private final List<Change<E>> updates = new ArrayList<>();
        private final List<Change<E>> deletes = new ArrayList<>();
        private final Map<Snapshot<E>, Snapshot<E>> replaced = new LinkedHashMap<>();

        EntityChanges(MappedEntity<E> entity) {
            this.entity = entity;
        }

        void insert(Snapshot<E> entry) {
            inserts.add(new Change<>(entity, entry, 0));
        }

        void update(Snapshot<E> entry, long columns) {
            updates.add(new Change<>(entity, entry, columns));
        }

        /** A new object takes the row of one that is deleted in the same flush (SEMANTICS F20). */
        void replace(Snapshot<E> old, Snapshot<E> entry) {
            replaced.put(old, entry);
        }

        boolean isReplaced(Snapshot<E> old) {
            return replaced.containsKey(old);
        }

        /** Returns the new objects by those whose rows they take. */
        Map<Snapshot<E>, Snapshot<E>> replaced() {
            return replaced;
        }

        void delete(Snapshot<E> entry) {
            deletes.add(new Change<>(entity, entry, 0));
        }

        MappedEntity<E> entity() {
            return entity;
        }

        List<Change<E>> inserts() {
            return inserts;
        }

        List<Change<E>> updates() {
            return updates;
        }

        List<Change<E>> deletes() {
            return deletes;
        }
    }
}
