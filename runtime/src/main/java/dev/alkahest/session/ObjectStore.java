package dev.alkahest.session;

import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.Holders;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The objects a session holds: persistent ones by key, pending ones in the order they were added, and deletion marks. */
final class ObjectStore {

    /** How many objects that are pending no more are never worth taking out. */
    private static final int FEW = 1000;

    private final Mappings mappings;
    private final ObjectEvents events;
    private final @Nullable IdentityMap<?>[] identityMaps;
    private @Nullable MappedEntity<?> lastEntity;
    private @Nullable MappedEntity<?> entityBefore;
    private @Nullable EntityTable<?> lastTable;
    private @Nullable IdentityMap<?> lastIdentityMap;
    private @Nullable IdentityHashMap<Object, Snapshot<?>> pendingByObject;
    private boolean isNew = true;
    private final EntryList pending = new EntryList();
    private final EntryList marked = new EntryList();

    ObjectStore(Mappings mappings, ObjectEvents events) {
        this.mappings = mappings;
        this.events = events;
        this.identityMaps = new IdentityMap<?>[mappings.all().size()];
    }

    Mappings mappings() {
        return mappings;
    }

    /** Returns the mapping of an object's class. The last two answers are remembered, as objects come in rows, or with their children. */
    @SuppressWarnings("unchecked") // an object's class is the class of E
    <E> MappedEntity<E> entityOf(E object) {
        Objects.requireNonNull(object, "null is no object of a mapped class");
        MappedEntity<?> last = lastEntity;
        return last != null && last.isOf(object) ? (MappedEntity<E>) last : otherEntityOf(object);
    }

    @SuppressWarnings("unchecked") // an object's class is the class of E
    private <E> MappedEntity<E> otherEntityOf(E object) {
        MappedEntity<?> before = entityBefore;
        MappedEntity<E> entity = before != null && before.isOf(object) ? (MappedEntity<E>) before : mappings.of(object);
        entityBefore = lastEntity;
        lastEntity = entity;
        return entity;
    }

    /**
     * Returns the identity map that has a table's objects and no others, if the session has ever held one: there is none
     * for a subclass. The last answer is remembered.
     */
    @SuppressWarnings("unchecked") // remembered with its own table
    <E> @Nullable IdentityMap<E> identityMapIfAny(EntityTable<E> table) {
        if (table != lastTable) {
            MappedEntity<E> entity = mappings.of(table);
            lastIdentityMap = entity.isSubclass() ? null : identityMapIfAny(entity);
            lastTable = lastIdentityMap == null ? null : table;
        }
        return (IdentityMap<E>) lastIdentityMap;
    }

    /** Returns the identity map of an entity and of all classes of its hierarchy, which is made on first use. */
    @SuppressWarnings("unchecked") // filed under the ordinal of its own root
    <E> IdentityMap<E> identityMap(MappedEntity<E> entity) {
        MappedEntity<? super E> root = entity.root();
        IdentityMap<?> known = identityMaps[root.ordinal()];
        if (known == null) {
            known = root.mapper().identityMap();
            identityMaps[root.ordinal()] = known;
            isNew = false;
        }
        return (IdentityMap<E>) known;
    }

    /** Returns the identity map of an entity if the session has ever held one of its objects. */
    @SuppressWarnings("unchecked") // filed under the ordinal of its own root
    <E> @Nullable IdentityMap<E> identityMapIfAny(MappedEntity<E> entity) {
        return (IdentityMap<E>) identityMaps[entity.root().ordinal()];
    }

    /** Shows every persistent entry whose object is of exactly the entity's class. */
    <E> void forEach(MappedEntity<E> entity, Consumer<? super Snapshot<E>> action) {
        IdentityMap<E> known = identityMapIfAny(entity);
        if (known != null && entity.isAlone()) {
            known.forEach(action);
        } else if (known != null) {
            known.forEach(entry -> {
                if (entity.isOf(entry.entity())) {
                    action.accept(entry);
                }
            });
        }
    }

    /**
     * Returns the entry of an object that this session holds, or null. Asks by key, among the pending, and by the holders of
     * the object, as its key may have been changed and not been written yet.
     */
    <E> @Nullable Snapshot<E> find(E object) {
        MappedEntity<E> entity = entityOf(object);
        Snapshot<E> entry = find(entity, object);
        if (entry != null) {
            return entry;
        }
        Snapshot<E> held = Holders.entry(entity.mapper(), object);
        return held != null && holds(entity, held) ? held : null;
    }

    /** Returns the entry of an object that is new, or has the key it was read with. */
    <E> @Nullable Snapshot<E> find(MappedEntity<E> entity, E object) {
        Object key = entity.mapper().key(object);
        IdentityMap<E> known = identityMapIfAny(entity);
        Snapshot<E> entry = key == null || known == null ? null : known.find(key);
        return entry != null && entry.entity() == object ? entry : findPending(object);
    }

    @SuppressWarnings("unchecked") // filed under the object itself
    private <E> @Nullable Snapshot<E> findPending(E object) {
        Snapshot<?> entry = pendingByObject == null ? null : pendingByObject.get(object);
        return entry == null || !pending.contains(entry) ? null : (Snapshot<E>) entry;
    }

    /** As {@link #find}, and looks at all objects for one without holders whose key was changed. */
    <E> @Nullable Snapshot<E> findAnywhere(E object) {
        Snapshot<E> entry = find(object);
        if (entry != null) {
            return entry;
        }
        List<Snapshot<E>> found = new ArrayList<>(1);
        forEach(mappings.of(object), candidate -> {
            if (candidate.entity() == object) {
                found.add(candidate);
            }
        });
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns whether this session holds an entry, under the key that is remembered. */
    <E> boolean holds(MappedEntity<E> entity, Snapshot<E> entry) {
        Object key = entry.key();
        IdentityMap<E> known = identityMapIfAny(entity);
        return key != null && known != null && known.find(key) == entry;
    }

    /** Shows every pending entry of an entity, in the order they were added. */
    @SuppressWarnings("unchecked") // the object's class is the entity's
    <E> void forEachPending(MappedEntity<E> entity, Consumer<? super Snapshot<E>> action) {
        pending.forEach(entry -> {
            if (entity.isOf(entry.entity())) {
                action.accept((Snapshot<E>) entry);
            }
        });
    }

    /** Moves an object to a state; listeners are told when the operation is through. */
    void move(Snapshot<?> entry, ObjectState next) {
        ObjectState former = entry.state();
        entry.state(next);
        events.moved(entry.entity(), former, next);
    }

    void addPending(Snapshot<?> entry) {
        move(entry, ObjectState.PENDING);
        pending.add(entry);
        pendingByObject().put(entry.entity(), entry);
    }

    /** Those that are pending no more leave all at once: a flush would spend much of its time on taking them out by one. */
    void removePending(Snapshot<?> entry) {
        pending.remove(entry);
        if (pending.isEmpty()) {
            pendingByObject = null;
        }
    }

    private IdentityHashMap<Object, Snapshot<?>> pendingByObject() {
        boolean isMostlyLeft = pendingByObject != null && pendingByObject.size() > 2 * pending.size() + FEW;
        if (pendingByObject == null || isMostlyLeft) {
            pendingByObject = new IdentityHashMap<>();
            for (Snapshot<?> entry : pending.copy()) {
                pendingByObject.put(entry.entity(), entry);
            }
        }
        return pendingByObject;
    }

    /** Returns the pending entries in the order they were added (rule S5). */
    EntryList pending() {
        return pending;
    }

    boolean hasPending() {
        return !pending.isEmpty();
    }

    /** Returns whether an object of an entity is pending. */
    boolean hasPending(MappedEntity<?> entity) {
        return hasPending() && pending.any(entry -> entity.isOf(entry.entity()));
    }

    void mark(Snapshot<?> entry) {
        entry.mark(true);
        marked.add(entry);
    }

    void unmark(Snapshot<?> entry) {
        entry.mark(false);
        marked.remove(entry);
    }

    /** Returns whether the session has not held an object yet. */
    boolean isNew() {
        return isNew && pending.isEmpty();
    }

    /** Returns the entries marked for deletion, in the order they were marked. */
    EntryList marked() {
        return marked;
    }

    /** Returns how many objects the session holds, pending ones included. */
    int size() {
        int size = pending.size();
        for (IdentityMap<?> known : identityMaps) {
            size += known == null ? 0 : known.size();
        }
        return size;
    }

    /** Lets go of an entry, whatever its state. */
    <E> void remove(MappedEntity<E> entity, Snapshot<E> entry) {
        removePending(entry);
        unmark(entry);
        Object key = entry.key();
        IdentityMap<E> known = identityMapIfAny(entity);
        if (key != null && known != null && known.find(key) == entry) {
            known.remove(key);
        }
    }
}
