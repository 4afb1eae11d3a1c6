package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.Holders;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Loading;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.mapping.TrackedCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the session's own objects for those of a cache, or makes them; refuses what can't be taken for a row (rule G9).
 * Nothing is changed until all are found.
 */
final class CachedTargets {

    private final SessionContext context;
    private final IdentityHashMap<Object, Object> targets = new IdentityHashMap<>();
    private final Map<Object, Snapshot<?>> byKey = new HashMap<>();
    private final List<Copy<?>> copies = new ArrayList<>();

    CachedTargets(SessionContext context) {
        this.context = context;
    }

    /** Finds the target of an object; returns whether it is one of a cache's that is met for the first time. */
    <E> boolean take(E source) {
        if (targets.containsKey(source)) {
            return false;
        }
        if (context.store().findAnywhere(source) != null) {
            targets.put(source, source);
            return false;
        }
        MappedEntity<E> entity = context.mappings().of(source);
        Object key = requireRow(entity, source);
        Snapshot<E> present = context.store().identityMap(entity).find(key);
        if (present != null) {
            requireReplaceable(entity, source, present);
        } else {
            requireNotDeleted(entity, key);
        }
        Snapshot<E> entry = present == null ? created(entity, source, key) : present;
        targets.put(source, entry.entity());
        copies.add(new Copy<>(entity, source, entry, present == null));
        return true;
    }

    /** Makes an object, or returns that of another source with the same key. */
    @SuppressWarnings("unchecked") // two sources with one key and class have one target
    private <E> Snapshot<E> created(MappedEntity<E> entity, E source, Object key) {
        return (Snapshot<E>) byKey.computeIfAbsent(
                List.of(entity.ordinal(), key),
                identity -> entity.mapper().snapshot(entity.mapper().create(source)));
    }

    private <E> Object requireRow(MappedEntity<E> entity, E source) {
        Object key = entity.mapper().key(source);
        Snapshot<E> former = Holders.entry(entity.mapper(), source);
        boolean hasRow =
                former == null || former.state() == ObjectState.PERSISTENT || former.state() == ObjectState.DETACHED;
        if (key == null || !hasRow) {
            throw new InvalidStateException("merge() from a cache takes objects for what the database has, and this "
                    + entity.name() + " has no row. Save it first.");
        }
        if (former != null && (former.changed() != 0 || former.replaced())) {
            throw new InvalidStateException("merge() from a cache writes nothing, and " + entity.describe(key)
                    + " was changed since it was loaded. Merge it without MergeMode.FROM_CACHE.");
        }
        return key;
    }

    private void requireNotDeleted(MappedEntity<?> entity, Object key) {
        SessionTransaction transaction = context.transactionIfAny();
        if (transaction != null && transaction.level().isDeleted(entity, key, context.store())) {
            throw new InvalidStateException(
                    "merge() from a cache takes objects for what the database has, and the row of "
                            + entity.describe(key) + " was deleted in this transaction. Roll back, or leave it out.");
        }
    }

    private <E> void requireReplaceable(MappedEntity<E> entity, E source, Snapshot<E> present) {
        MergeTargets.requireSameClass(context, entity, present, Objects.requireNonNull(present.key(), "it has a row"));
        if (present.isMarked()
                || present.changed() != 0
                || present.replaced()
                || hasChangedMembers(entity, present.entity())) {
            throw new InvalidStateException("merge() from a cache would lose what was changed in the session's "
                    + entity.describe(present.key()) + ". Flush first, or expire it.");
        }
        if (present.loadedAt() == context.epoch()) {
            MergeTargets.checkVersion(entity, source, present);
        }
    }

    /** Returns whether members were put in or moved, or pairs made or parted, since the last flush: no column tells of that. */
    private <E> boolean hasChangedMembers(MappedEntity<E> entity, E present) {
        return entity.toManies().stream()
                .filter(relationship -> relationship.loading() != Loading.WRITE_ONLY && !relationship.isViewOnly())
                .anyMatch(relationship -> hasChangedMembers(relationship, present));
    }

    private <E, T> boolean hasChangedMembers(ToMany<E, T> relationship, E present) {
        TrackedCollection<T> own = relationship.tracked(present);
        return own != null
                        && (context.positions().isNoted(own)
                                || own.inMemory().stream().anyMatch(this::isPending))
                || context.links().hasOf(relationship, present);
    }

    private boolean isPending(Object member) {
        Snapshot<?> entry = context.store().findAnywhere(member);
        return entry != null && entry.state() == ObjectState.PENDING;
    }

    /** Returns what is to be copied, in the order it was found: the objects given first. */
    List<Copy<?>> copies() {
        return copies;
    }

    /** Returns the session's own object for one of the graph. */
    @SuppressWarnings("unchecked") // a source and its target are of one class
    <E> E of(E source) {
        return (E) Objects.requireNonNull(targets.get(source), "it was found");
    }

    /** An object of a cache, and the entry of the session's own. */
    record Copy<E>(MappedEntity<E> entity, E source, Snapshot<E> entry, boolean isNew) {

        /** Takes over all columns, as read: relationships follow when all objects have theirs. */
        void columns(SessionContext context) {
            long references = 0;
            for (ToOne<E, ?> relationship : entity.toOnes()) {
                references |= relationship.bits();
            }
            entry.refresh(source, references);
            entity.sharing().forEach(this::columnsShared);
            entity.toOnes().stream().filter(ToOne::isInKey).forEach(this::key);
            Merging.requireCopied(entity, entry);
            IdentityMap<E> identityMap = context.store().identityMap(entity);
            Object key = Objects.requireNonNull(entry.key(), "it has a row");
            if (identityMap.find(key) != entry) {
                identityMap.add(entry);
            }
        }

        /** Takes over a part of the key before the object that it refers to is there. */
        private void key(ToOne<E, ?> relationship) {
            Merging.copyKey(relationship, source, entry.entity());
            entry.remember();
        }

        /** Takes over attributes that are columns of a relationship, too. */
        private void columnsShared(ToOne<E, ?> relationship) {
            relationship.shared().forEach(attribute -> attribute.copy(source, entry.entity()));
        }
    }
}
