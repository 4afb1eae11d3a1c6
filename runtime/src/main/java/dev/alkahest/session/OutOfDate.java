package dev.alkahest.session;

import dev.alkahest.mapping.Holder;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What may show rows that one level of a transaction has written, though it was not written itself: a rollback expires it (rule R4). */
final class OutOfDate {

    private final List<Holder> loaded = new ArrayList<>();
    private final List<Snapshot<?>> read = new ArrayList<>(0);
    private final Set<MappedEntity<?>> changedByStatements = new HashSet<>();

    /** Notes a holder that was filled. */
    void loaded(Holder holder) {
        loaded.add(holder);
    }

    /** Notes an object that was read, or read again, since rows were written. */
    void read(Snapshot<?> entry) {
        read.add(entry);
    }

    /** Notes entities whose rows a statement of the user's may have changed. */
    void changedByStatement(Collection<MappedEntity<?>> entities) {
        changedByStatements.addAll(entities);
    }

    /** Returns whether a statement of the user's may have changed the rows of an entity. */
    boolean isChangedByStatement(MappedEntity<?> entity) {
        return !changedByStatements.isEmpty()
                && changedByStatements.stream().anyMatch(changed -> changed.root() == entity.root());
    }

    /** Gives it all to the level around; what was read is out of date there, too, where that is a savepoint. */
    void mergeInto(OutOfDate around, boolean isWithinSavepoint) {
        if (isWithinSavepoint) {
            around.loaded.addAll(loaded);
            around.read.addAll(read);
        }
        around.changedByStatements.addAll(changedByStatements);
    }

    void expire(ObjectStore store) {
        loaded.forEach(Holder::expire);
        read.forEach(entry -> expireRead(entry, store));
        changedByStatements.forEach(entity -> expireAll(entity, store));
    }

    private static <E> void expireRead(Snapshot<E> entry, ObjectStore store) {
        MappedEntity<E> entity = store.entityOf(entry.entity());
        if (entry.state() == ObjectState.PERSISTENT && store.holds(entity, entry)) {
            expire(entity, entry);
            for (Relationship<E, ?> relationship : entity.relationships()) {
                Holder holder = relationship.holder(entry.entity());
                if (holder != null) {
                    holder.expire();
                }
            }
        }
    }

    /** Objects may have been read since the statement that changed their rows. */
    private static <E> void expireAll(MappedEntity<E> entity, ObjectStore store) {
        store.forEach(entity, entry -> expire(entity, entry));
    }

    private static <E> void expire(MappedEntity<E> entity, Snapshot<E> entry) {
        entry.loadedAt(Snapshot.EXPIRED);
        entity.expireDeferred(entry);
    }
}
