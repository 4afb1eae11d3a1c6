package dev.alkahest.session;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of a session: its connection, taken when the first statement needs it (rule T2), and what a
 * rollback has to put back (R1, D2).
 */
final class SessionTransaction {

    private final Engine engine;
    private @Nullable Connection connection;

    private final Map<Snapshot<?>, MappedEntity<?>> inserted = new LinkedHashMap<>();
    private final Map<Snapshot<?>, MappedEntity<?>> deleted = new LinkedHashMap<>();
    private final IdentityHashMap<Object, Snapshot<?>> deletedByObject = new IdentityHashMap<>();
    private final Map<Snapshot<?>, Before<?>> before = new LinkedHashMap<>();
    private final IdentityHashMap<Holder, Runnable> holders = new IdentityHashMap<>();
    private final Deque<Snapshot<?>> added = new ArrayDeque<>();

    SessionTransaction(Engine engine) {
        this.engine = engine;
    }

    Connection connection() {
        if (connection == null) {
            connection = engine.connect();
        }
        return connection;
    }

    /** Notes an object that was added. */
    void added(Snapshot<?> entry) {
        added.add(entry);
    }

    /** Notes an object whose row was inserted. */
    void inserted(Snapshot<?> entry, MappedEntity<?> entity) {
        inserted.put(entry, entity);
    }

    /** Notes an object whose row was deleted. */
    void deleted(Snapshot<?> entry, MappedEntity<?> entity) {
        deleted.put(entry, entity);
        deletedByObject.put(entry.entity(), entry);
    }

    /** Returns whether the row of an object was deleted in this transaction. */
    boolean isDeleted(Object object) {
        return deletedByObject.containsKey(object);
    }

    /** Keeps what an entry remembers, before the first flush of this transaction that writes its object. */
    <E> void writing(Snapshot<E> entry, MappedEntity<E> entity) {
        if (!before.containsKey(entry) && !inserted.containsKey(entry)) {
            before.put(entry, new Before<>(entity, entry, entry.copy()));
        }
    }

    /** Keeps what a holder holds, before its first change in this transaction. */
    void changing(Holder holder) {
        Snapshot<?> owner = holder.owner();
        if (owner != null && owner.state() == ObjectState.PERSISTENT && !inserted.containsKey(owner)) {
            holders.computeIfAbsent(holder, Holder::memento);
        }
    }

    /** Ends well: the database keeps it all, and what was deleted is nobody's any more. */
    void commit() {
        if (connection != null) {
            connection.commit();
        }
        deleted.keySet().forEach(entry -> entry.state(ObjectState.DETACHED));
    }

    /** Ends badly: the database forgets it all, and so do the objects. */
    void rollback(ObjectStore store) {
        try {
            if (connection != null) {
                connection.rollback();
            }
        } finally {
            restore(store);
        }
    }

    private void restore(ObjectStore store) {
        for (Snapshot<?> entry : added) {
            if (entry.state() == ObjectState.PENDING) {
                store.removePending(entry);
                entry.state(ObjectState.TRANSIENT);
            }
        }
        inserted.forEach((entry, entity) -> forget(store, entity, entry));
        deleted.forEach((entry, entity) -> revive(store, entity, entry));
        before.values().forEach(old -> old.putBack(store));
        holders.values().forEach(Runnable::run);
    }

    @SuppressWarnings("unchecked") // noted together
    private <E> void forget(ObjectStore store, MappedEntity<E> entity, Snapshot<?> entry) {
        if (!deleted.containsKey(entry)) {
            store.remove(entity, (Snapshot<E>) entry);
        }
        entry.state(ObjectState.TRANSIENT);
    }

    @SuppressWarnings("unchecked") // noted together
    private <E> void revive(ObjectStore store, MappedEntity<E> entity, Snapshot<?> entry) {
        if (!inserted.containsKey(entry)) {
            entry.state(ObjectState.PERSISTENT);
            entry.mark(false);
            store.identityMap(entity).add((Snapshot<E>) entry);
        }
    }

    /** Gives the connection back. */
    void close() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    /** What an entry remembered when the transaction first wrote its object. */
    private record Before<E>(MappedEntity<E> entity, Snapshot<E> entry, Snapshot<E> copy) {

        void putBack(ObjectStore store) {
            IdentityMap<E> identityMap = store.identityMap(entity);
            Object key = entry.key();
            if (key != null && identityMap.find(key) == entry) {
                identityMap.remove(key);
            }
            copy.restore();
            entry.remember();
            if (entry.state() == ObjectState.PERSISTENT) {
                identityMap.add(entry);
            }
        }
    }
}
