package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows that one flush writes, by entity. */
final class FlushPlan {

    private final @Nullable EntityChanges<?>[] changes;
    private LinkPlaces places = LinkPlaces.NONE;

    FlushPlan(Mappings mappings) {
        this(mappings.all().size());
    }

    private FlushPlan(int entities) {
        this.changes = new EntityChanges<?>[entities];
    }

    /** Returns the changes of an entity. */
    @SuppressWarnings("unchecked") // filed under the ordinal of its own entity
    <E> EntityChanges<E> of(MappedEntity<E> entity) {
        EntityChanges<?> known = changes[entity.ordinal()];
        if (known == null) {
            known = new EntityChanges<>(entity);
            changes[entity.ordinal()] = known;
        }
        return (EntityChanges<E>) known;
    }

    /** Takes the places of members in lists whose association table has them. */
    void places(LinkPlaces found) {
        this.places = found;
    }

    /** Returns the places of members in lists whose association table has them. */
    LinkPlaces places() {
        return places;
    }

    /** Returns a plan of some deletes of this one, and of nothing else. */
    FlushPlan deletesOf(Set<Change<?>> some) {
        return copy(changes -> changes.deletesAlone(some));
    }

    /** Returns this plan without some deletes. */
    FlushPlan withoutDeletes(Set<Change<?>> some) {
        return copy(changes -> changes.withoutDeletes(some));
    }

    private FlushPlan copy(UnaryOperator<EntityChanges<?>> change) {
        FlushPlan copy = new FlushPlan(changes.length);
        for (int at = 0; at < changes.length; at++) {
            EntityChanges<?> some = changes[at];
            copy.changes[at] = some == null ? null : change.apply(some);
        }
        return copy;
    }

    /** Returns one of the objects, as messages name it; none where nothing but links is to be written. */
    Optional<String> example() {
        for (EntityChanges<?> some : changes) {
            if (some != null && !some.isEmpty()) {
                return Optional.of(some.example());
            }
        }
        return Optional.empty();
    }

    boolean isEmpty() {
        for (EntityChanges<?> some : changes) {
            if (some != null && !some.isEmpty()) {
                return false;
            }
        }
        return places.areStored();
    }

    /** The rows of one entity. */
    static final class EntityChanges<E> {

        private final MappedEntity<E> entity;
        private final List<Change<E>> inserts;
        private final List<Change<E>> updates;
        private final List<Change<E>> deletes;
        private final Map<Snapshot<E>, Change<E>> rowsTaken;
        private @Nullable IdentityHashMap<Snapshot<E>, Long> forced;

        EntityChanges(MappedEntity<E> entity) {
            this(entity, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        }

        private EntityChanges(
                MappedEntity<E> entity,
                List<Change<E>> inserts,
                List<Change<E>> updates,
                List<Change<E>> deletes,
                Map<Snapshot<E>, Change<E>> rowsTaken) {
            this.entity = entity;
            this.inserts = inserts;
            this.updates = updates;
            this.deletes = deletes;
            this.rowsTaken = rowsTaken;
        }

        private EntityChanges<E> deletesAlone(Set<Change<?>> some) {
            return new EntityChanges<>(
                    entity,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    deletes.stream().filter(some::contains).toList(),
                    new LinkedHashMap<>());
        }

        private EntityChanges<E> withoutDeletes(Set<Change<?>> some) {
            List<Change<E>> others =
                    deletes.stream().filter(change -> !some.contains(change)).toList();
            return new EntityChanges<>(entity, inserts, updates, others, rowsTaken);
        }

        private String example() {
            return Stream.of(updates, inserts, deletes, rowsTaken())
                    .flatMap(List::stream)
                    .findFirst()
                    .map(change -> entity.describe(change.entry().key()))
                    .orElseThrow();
        }

        void insert(Snapshot<E> entry, @Nullable UniqueColumns upsert) {
            inserts.add(Change.ofRow(entity, entry).upserting(upsert));
        }

        void update(Snapshot<E> entry, long columns) {
            updates.add(Change.ofColumns(entity, entry, columns));
        }

        /** Writes some columns too, in which the row will have other values when its turn comes than it has now. */
        Change<E> updateToo(Snapshot<E> entry, long columns) {
            if (forced == null) {
                forced = new IdentityHashMap<>();
            }
            forced.merge(entry, columns, (some, more) -> some | more);
            Change<E> change = Change.ofColumns(entity, entry, changed(entry));
            updates.removeIf(other -> other.entry() == entry);
            updates.add(change);
            return change;
        }

        private long changed(Snapshot<E> entry) {
            return entry.changed() | (forced == null ? 0 : forced.getOrDefault(entry, 0L));
        }

        /** A new object takes the row of one that is deleted in the same flush (rule F20). */
        void takeRow(Snapshot<E> former, Snapshot<E> entry) {
            rowsTaken.put(former, Change.ofRowTaken(entity, entry, former));
        }

        boolean isRowTaken(Snapshot<E> former) {
            return rowsTaken.containsKey(former);
        }

        /** Returns the new objects that take rows of deleted ones. */
        List<Change<E>> rowsTaken() {
            return List.copyOf(rowsTaken.values());
        }

        /** Returns the deleted objects whose rows are taken. */
        List<Change<E>> rowsLost() {
            return rowsTaken.keySet().stream()
                    .map(former -> Change.ofRow(entity, former))
                    .toList();
        }

        void delete(Snapshot<E> entry) {
            deletes.add(Change.ofRow(entity, entry));
        }

        /** Takes in what a listener has changed in objects that are about to be updated (rule H2). */
        void lookAgain() {
            updates.replaceAll(change -> Change.ofColumns(entity, change.entry(), changed(change.entry())));
            updates.removeIf(change -> !change.isUpdate());
        }

        boolean isEmpty() {
            return inserts.isEmpty() && updates.isEmpty() && deletes.isEmpty() && rowsTaken.isEmpty();
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
