package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Loads the targets of a to-one relationship by lists of keys, asking the identity map first (rule I5). */
final class TargetLoading<E, T> {

    private final QueryContext context;
    private final ToOne<E, T> relationship;
    private final IdentityMap<T> targets;
    private final Collection<String> undeferred;

    /** Begins a loading; the deferred columns named are read with the targets' rows. */
    TargetLoading(QueryContext context, ToOne<E, T> relationship, Collection<String> undeferred) {
        this.context = context;
        this.undeferred = undeferred;
        this.relationship = relationship;
        this.targets = context.identityMap(relationship.targetMapper());
    }

    /** Returns the targets under the keys asked for: their own, or, at the inverse end, those of their owners. */
    Map<Object, T> byKey(List<Object> keys) {
        return relationship.isInverse() ? byOwner(keys) : byTarget(keys);
    }

    private Map<Object, T> byTarget(List<Object> keys) {
        EntityMapper<T, ?> mapper = relationship.targetMapper();
        List<Object> missing = new ArrayList<>();
        for (Object key : keys) {
            if (current(key) == null) {
                missing.add(key);
            }
        }
        KeyedSelect.ofTable(context, mapper, mapper.table().primaryKey(), mapper)
                .undeferring(undeferred)
                .read(missing, (row, entry) -> {});
        Map<Object, T> found = new HashMap<>();
        for (Object key : keys) {
            Snapshot<T> entry = current(key);
            if (entry != null) {
                found.put(key, entry.entity());
            }
        }
        return found;
    }

    private @Nullable Snapshot<T> current(Object key) {
        Snapshot<T> entry = targets.find(key);
        return entry != null && entry.loadedAt() == context.loader().epoch() && isTarget(entry) ? entry : null;
    }

    /** An object that shares the identity map with those of the target's class may be of another. */
    private boolean isTarget(Snapshot<T> entry) {
        EntityMapper<T, ?> mapper = relationship.targetMapper();
        return mapper.root() == mapper || mapper.type().isInstance(entry.entity());
    }

    private Map<Object, T> byOwner(List<Object> keys) {
        return relationship.isViewOnly()
                ? byOwner(keys, ViewedRows.select(context, relationship), ViewedRows.ownerKey(relationship))
                : referring(keys);
    }

    private Map<Object, T> referring(List<Object> keys) {
        EntityMapper<T, ?> mapper = relationship.targetMapper();
        EntityMapper<E, ?> ownerMapper = relationship.owner().mapper();
        List<Column<?>> columns = ((ToOne<T, E>) relationship.inverse().orElseThrow()).columns();
        return byOwner(
                keys, KeyedSelect.ofTable(context, mapper, columns, ownerMapper), KeyedSelect.positions(columns));
    }

    private Map<Object, T> byOwner(List<Object> keys, KeyedSelect<T> select, int[] positions) {
        IdentityMap<E> owners = context.identityMap(relationship.owner().mapper());
        Map<Object, T> found = new HashMap<>();
        select.undeferring(undeferred).read(keys, (row, entry) -> {
            Object key = Objects.requireNonNull(owners.referencedKey(row, positions), "a key was asked for");
            T other = found.put(key, entry.entity());
            if (relationship.isViewOnly() && other != null && other != entry.entity()) {
                throw TooManyTargets.of(relationship, key);
            }
        });
        return found;
    }
}
