package dev.alkahest.session;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of a session: its connection, taken when the first statement needs it (rule T2), and what a
 * rollback has to put back (R1, D2).
 */
final class SessionTransaction {

    private final Engine engine;
    private @Nullable Connection connection;

    /** The stamp of entries whose row this transaction has inserted. */
    private final Object insertedStamp = new Object();

    /** The stamp of other entries whose row this transaction has written, and whose copy it keeps. */
    private final Object keptStamp = new Object();

    private final List<Snapshot<?>> added = new ArrayList<>();
    private final List<Snapshot<?>> inserted = new ArrayList<>();
    private final List<Snapshot<?>> deleted = new ArrayList<>();
    private final List<Before<?>> before = new ArrayList<>();
    private @Nullable Set<Object> deletedObjects;
    private @Nullable IdentityHashMap<Holder, Runnable> holders;

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
    void inserted(Snapshot<?> entry) {
        if (!isInserted(entry)) {
            entry.stamp(insertedStamp);
            inserted.add(entry);
        }
    }

    private boolean isInserted(Snapshot<?> entry) {
        return entry.stamp() == insertedStamp;
    }

    /** Notes an object whose row was deleted. */
    void deleted(Snapshot<?> entry) {
        deleted.add(entry);
        if (deletedObjects != null) {
            deletedObjects.add(entry.entity());
        }
    }

    /** Returns whether the row of an object was deleted in this transaction. */
    boolean isDeleted(Object object) {
        if (deleted.isEmpty()) {
            return false;
        }
        if (deletedObjects == null) {
            deletedObjects = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Snapshot<?> entry : deleted) {
                deletedObjects.add(entry.entity());
            }
        }
        return deletedObjects.contains(object);
    }

    /** Keeps what an entry remembers, before the first flush of this transaction that writes its object. */
    <E> void writing(Snapshot<E> entry, MappedEntity<E> entity) {
        if (entry.stamp() != keptStamp && !isInserted(entry)) {
            entry.stamp(keptStamp);
            before.add(new Before<>(entity, entry, entry.copy()));
        }
    }

    /** Keeps what a holder holds, before its first change in this transaction. */
    void changing(Holder holder) {
        Snapshot<?> owner = holder.owner();
        if (owner != null && owner.state() == ObjectState.PERSISTENT && !isInserted(owner)) {
            if (holders == null) {
                holders = new IdentityHashMap<>();
            }
            holders.computeIfAbsent(holder, Holder::memento);
        }
    }

    /** Ends well: the database keeps it all, and what was deleted is nobody's any more. */
    void commit() {
        if (connection != null) {
            connection.commit();
        }
        deleted.forEach(entry -> entry.state(ObjectState.DETACHED));
        if (holders != null) {
            holders.keySet().forEach(Holder::committed);
        }
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
        InverseTargets inverses = new InverseTargets(store);
        inserted.forEach(inverses::empty);
        deleted.forEach(inverses::empty);
        before.forEach(old -> inverses.empty(old.entry()));
        inserted.forEach(entry -> forget(store, entry));
        deleted.forEach(entry -> revive(store, entry));
        before.forEach(old -> old.putBack(store));
        before.forEach(old -> inverses.fill(old.entry()));
        deleted.stream().filter(entry -> !isInserted(entry)).forEach(inverses::fill);
        if (holders != null) {
            holders.values().forEach(Runnable::run);
        }
    }

    private <E> void forget(ObjectStore store, Snapshot<E> entry) {
        if (entry.state() != ObjectState.DELETED) {
            store.remove(store.mappings().of(entry.entity()), entry);
        }
        entry.state(ObjectState.TRANSIENT);
    }

    private <E> void revive(ObjectStore store, Snapshot<E> entry) {
        if (!isInserted(entry)) {
            entry.restore();
            entry.state(ObjectState.PERSISTENT);
            entry.mark(false);
            entry.restore();
            store.identityMap(store.mappings().of(entry.entity())).add(entry);
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
