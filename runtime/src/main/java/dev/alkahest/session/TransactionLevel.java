package dev.alkahest.session;

import dev.alkahest.engine.Connection;
import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rollback of a transaction, or of a savepoint within it, has to put back (R1, R4, D2). An entry that was written is
 * stamped with the innermost level that has noted it.
 */
final class TransactionLevel {

    private final @Nullable TransactionLevel outer;
    private final @Nullable Savepoints savepoints;

    /** The stamp of entries whose row this level has inserted. */
    private final Object insertedStamp = new Object();

    /** The stamp of other entries whose row this level has written, and whose copy it keeps. */
    private final Object keptStamp = new Object();

    private final List<Snapshot<?>> added = new ArrayList<>();
    private final List<Snapshot<?>> inserted = new ArrayList<>();
    private final List<Snapshot<?>> deleted = new ArrayList<>();
    private final List<FormerEntry<?>> before = new ArrayList<>();
    private final OutOfDate outOfDate = new OutOfDate();
    private final List<Runnable> forgotten = new ArrayList<>(0);
    private @Nullable Set<Object> deletedObjects;
    private final KeptHolders holders = new KeptHolders();
    private final Arrivals arrivals = new Arrivals();
    private final List<Runnable> handedOver = new ArrayList<>(0);

    private TransactionLevel(@Nullable TransactionLevel outer, @Nullable Savepoints savepoints) {
        this.outer = outer;
        this.savepoints = savepoints;
    }

    /** Returns the level of a whole transaction. */
    static TransactionLevel ofTransaction() {
        return new TransactionLevel(null, null);
    }

    /** Returns the level of a savepoint within this one. */
    TransactionLevel nested(Savepoints points) {
        return new TransactionLevel(this, points);
    }

    /** Returns the level around this one; null where this is the whole transaction. */
    @Nullable
    TransactionLevel outer() {
        return outer;
    }

    /** Returns where this level begins in the database; null where it is the whole transaction. */
    @Nullable
    Savepoints savepoints() {
        return savepoints;
    }

    /** Sets the savepoints of this level, and of those around it, on a connection that has come later. */
    void cover(Connection connection) {
        if (savepoints != null && outer != null && !savepoints.covers(connection)) {
            outer.cover(connection);
            savepoints.set(connection);
        }
    }

    /** Notes an object that was added. */
    void added(Snapshot<?> entry) {
        added.add(entry);
    }

    /** Notes how an object that has left forgets what it has taken along, where that is taken back. */
    void handedOver(Runnable undo) {
        handedOver.add(undo);
    }

    /** Returns whether this level has the row of an entry to put back. */
    boolean keepsRow(Snapshot<?> entry) {
        return entry.stamp() == keptStamp || isInserted(entry);
    }

    /** Returns whether this level has members of an object to put back. */
    <E> boolean keepsMembers(MappedEntity<E> entity, Snapshot<E> entry) {
        return holders.keepsAnyOf(entity, entry.entity());
    }

    /** Returns the detached objects that have come at this level. */
    Arrivals arrivals() {
        return arrivals;
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

    /** Returns whether the row with a key was deleted at this level or one around it, whatever object stood for it. */
    boolean isDeleted(MappedEntity<?> entity, Object key, ObjectStore store) {
        boolean isHere = deleted.stream()
                .anyMatch(entry -> key.equals(entry.key())
                        && store.entityOf(entry.entity()).root() == entity.root());
        return isHere || outer != null && outer.isDeleted(entity, key, store);
    }

    /** Returns whether the row of an object was deleted at this level or one around it. */
    boolean isDeleted(Object object) {
        return hasDeleted(object) || (outer != null && outer.isDeleted(object));
    }

    private boolean hasDeleted(Object object) {
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

    /** Keeps what an entry remembers, before the first flush at this level that writes its object. */
    <E> void writing(Snapshot<E> entry, MappedEntity<E> entity) {
        Object former = entry.stamp();
        if (former != keptStamp && former != insertedStamp) {
            before.add(new FormerEntry<>(entity, entry, entry.copy(), former));
            entry.stamp(keptStamp);
        }
    }

    /** As {@link #writing}, where the references of an object are about to be put to what a statement has written. */
    <E> void rewriting(Snapshot<E> entry, MappedEntity<E> entity) {
        writing(entry, entity);
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            Holder holder = relationship.isInverse() ? null : relationship.holder(entry.entity());
            if (holder != null) {
                changing(holder);
            }
        }
    }

    /**
     * Keeps what an entry remembers, before it takes the values of a row that a statement of the user's may have changed at this
     * level, or at one around it that has kept nothing of the entry.
     */
    <E> void rereading(Snapshot<E> entry, MappedEntity<E> entity) {
        if (outOfDate.isChangedByStatement(entity)) {
            rewriting(entry, entity);
        } else if (outer != null && entry.stamp() != keptStamp && !isInserted(entry)) {
            outer.rereading(entry, entity);
        }
    }

    /** Keeps what a holder holds, before its first change at this level. */
    void changing(Holder holder) {
        Snapshot<?> owner = holder.owner();
        if (owner != null && hasRow(owner) && !isInserted(owner)) {
            holders.keep(holder);
        }
    }

    /** Notes how a holder knows again what it has forgotten, be its owner's row inserted at this level (rule R1). */
    void forgotten(Runnable recall) {
        forgotten.add(recall);
    }

    /** Returns whether an object stands for a row, or will again after a rollback. */
    private static boolean hasRow(Snapshot<?> entry) {
        return entry.state() == ObjectState.PERSISTENT || entry.state() == ObjectState.DELETED;
    }

    /** Returns whether rows were written that a rollback of this level, or of one around it, takes back. */
    boolean hasWritten() {
        return hasWrittenHere() || outer != null && outer.hasWritten();
    }

    /** Returns whether rows were written that a rollback to a savepoint takes back: what is read now may be out of date by that. */
    boolean hasWrittenSinceSavepoint() {
        return outer != null && (hasWrittenHere() || outer.hasWrittenSinceSavepoint());
    }

    private boolean hasWrittenHere() {
        return !inserted.isEmpty() || !deleted.isEmpty() || !before.isEmpty();
    }

    /** Returns what a rollback of this level makes out of date, though it was not written itself. */
    OutOfDate outOfDate() {
        return outOfDate;
    }

    /** The whole transaction ends well: what was deleted is nobody's any more. */
    void committed(ObjectStore store) {
        InverseTargets inverses = new InverseTargets(store);
        for (Snapshot<?> entry : deleted) {
            inverses.forget(entry);
            store.move(entry, ObjectState.DETACHED);
        }
        holders.committed();
        inserted.forEach(entry -> letGoUnseen(store, entry));
    }

    /** One that is another session's by now may hold what that has to flush. */
    private static <E> void letGoUnseen(ObjectStore store, Snapshot<E> entry) {
        MappedEntity<E> entity = store.entityOf(entry.entity());
        if (entity.writeOnly().isEmpty()) {
            return;
        }
        boolean isOurs = entry.state() == ObjectState.DETACHED || store.holds(entity, entry);
        if (isOurs) {
            for (ToMany<E, ?> unseen : entity.writeOnly()) {
                unseen.letGoUnseen(entry.entity());
            }
        }
    }

    /** The savepoint ends well: the level around it has to put back what this one had to, where it is not older there. */
    void mergeInto(TransactionLevel around) {
        arrivals.mergeInto(around);
        around.handedOver.addAll(handedOver);
        around.added.addAll(added);
        inserted.forEach(around::inserted);
        deleted.forEach(around::deleted);
        before.forEach(old -> around.take(old));
        outOfDate.mergeInto(around.outOfDate, around.outer != null);
        around.forgotten.addAll(forgotten);
        holders.mergeInto(around.holders, owner -> !around.isInserted(owner));
    }

    private void take(FormerEntry<?> old) {
        Object former = old.formerStamp();
        if (former == insertedStamp || former == keptStamp) {
            old.entry().stamp(former);
        } else {
            before.add(old);
            old.entry().stamp(keptStamp);
        }
    }

    /** The level ends badly: the objects forget it all, as the database has. */
    void restore(ObjectStore store) {
        if (isUntouched()) {
            return;
        }
        for (Snapshot<?> entry : added) {
            if (entry.state() == ObjectState.PENDING) {
                store.removePending(entry);
                store.move(entry, ObjectState.TRANSIENT);
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
        for (Snapshot<?> entry : deleted) {
            if (!isInserted(entry)) {
                inverses.fill(entry);
            }
        }
        forgotten.forEach(Runnable::run);
        handedOver.forEach(Runnable::run);
        arrivals.retellKept(store);
        holders.restore();
    }

    /**
     * Takes the objects that came at this level out of the session, once all else is put back.
     *
     * @param isUnflushedToo whether their changes that were not flushed are taken back, as those of others are
     */
    void takeOut(ObjectStore store, boolean isUnflushedToo) {
        if (!arrivals.isEmpty()) {
            Set<Snapshot<?>> written = Collections.newSetFromMap(new IdentityHashMap<>());
            before.forEach(old -> written.add(old.entry()));
            written.addAll(deleted);
            arrivals.restore(store, new Arrival.Extent(written, hasWritten(), isUnflushedToo));
        }
    }

    private boolean isUntouched() {
        return added.isEmpty()
                && inserted.isEmpty()
                && deleted.isEmpty()
                && before.isEmpty()
                && forgotten.isEmpty()
                && handedOver.isEmpty()
                && holders.isEmpty();
    }

    /** Expires what was written or filled at this level, after it was put back: the rest has kept its state (rule R4). */
    void expireRestored(ObjectStore store) {
        InverseTargets inverses = new InverseTargets(store);
        deleted.forEach(inverses::expire);
        before.forEach(old -> inverses.expire(old.entry()));
        outOfDate.expire(store);
        holders.expire();
    }

    private <E> void forget(ObjectStore store, Snapshot<E> entry) {
        MappedEntity<E> entity = store.mappings().of(entry.entity());
        if (entry.state() == ObjectState.DETACHED) {
            forgetAnother(store, entity, entry.key());
        } else if (entry.state() != ObjectState.DELETED) {
            store.remove(entity, entry);
        }
        store.move(entry, ObjectState.TRANSIENT);
    }

    /** Forgets an object that was read when the one that was inserted had been expunged: its row is gone, too. */
    private static <E> void forgetAnother(ObjectStore store, MappedEntity<E> entity, @Nullable Object key) {
        IdentityMap<E> known = store.identityMapIfAny(entity);
        Snapshot<E> another = key == null || known == null ? null : known.find(key);
        if (another != null) {
            store.remove(entity, another);
            store.move(another, ObjectState.TRANSIENT);
        }
    }

    private <E> void revive(ObjectStore store, Snapshot<E> entry) {
        if (!isInserted(entry)) {
            entry.restore();
            store.move(entry, ObjectState.PERSISTENT);
            entry.mark(false);
            entry.restore();
            store.identityMap(store.mappings().of(entry.entity())).add(entry);
        }
    }
}
