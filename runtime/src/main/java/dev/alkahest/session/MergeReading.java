package dev.alkahest.session;

import dev.alkahest.mapping.Holders;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.query.RelationshipLoader;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the session's own objects for those that are merged, many by one statement (rules G1, G8). */
final class MergeReading {

    private final SessionContext context;
    private final Map<MappedEntity<?>, Set<Object>> withChangedKeys = new HashMap<>();

    MergeReading(SessionContext context) {
        this.context = context;
    }

    /** Returns whether an object is the session's own, also where its key attribute was changed since it was loaded. */
    <E> boolean isOwn(E object) {
        MappedEntity<E> entity = context.mappings().of(object);
        return context.store().find(entity, object) != null
                || withChangedKeys
                        .computeIfAbsent(entity, any -> withChangedKeys(entity))
                        .contains(object);
    }

    private <E> Set<Object> withChangedKeys(MappedEntity<E> entity) {
        Set<Object> changed = Collections.newSetFromMap(new IdentityHashMap<>());
        context.store().forEach(entity, entry -> {
            if (!Objects.equals(entry.key(), entity.mapper().key(entry.entity()))) {
                changed.add(entry.entity());
            }
        });
        return changed;
    }

    /**
     * Reads what is not here, or has expired, for some objects with keys, class by class. Shows each object as soon as it can be
     * found: those that need no statement before the first one is sent, as its autoflush deletes what is marked.
     */
    void read(List<Object> sources, Consumer<Object> action) {
        Map<MappedEntity<?>, Set<Object>> missing = new LinkedHashMap<>();
        sources.stream().filter(source -> isHere(source, missing)).toList().forEach(action);
        missing.forEach((entity, keys) -> {
            context.beforeReading(entity.root().tables());
            read(entity.root(), List.copyOf(keys));
            sources.stream().filter(entity::isOf).forEach(action);
        });
    }

    /** What a filter leaves out is not found, but for the objects that the session has. */
    private <E> void read(MappedEntity<E> root, List<Object> keys) {
        RelationshipLoader loader = new RelationshipLoader(context);
        loader.read(root.mapper(), keys);
        if (root.mapper().table().isFiltered()) {
            IdentityMap<E> known = context.store().identityMap(root);
            List<Object> leftOut = keys.stream()
                    .filter(key -> known.find(key) != null && current(root, key) == null)
                    .toList();
            loader.reread(root.mapper(), leftOut);
        }
    }

    /** Returns the key of an object given; of a detached one that has lost an owner which is a part of its key, that of its row. */
    static <E> @Nullable Object key(MappedEntity<E> entity, E source) {
        Object key = entity.mapper().key(source);
        if (key != null
                || entity.toOnes().stream().noneMatch(part -> part.isInKey() && part.referredKey(source) == null)) {
            return key;
        }
        Snapshot<E> former = Holders.entry(entity.mapper(), source);
        return former == null || former.state() == ObjectState.TRANSIENT ? null : former.key();
    }

    private <E> boolean isHere(E source, Map<MappedEntity<?>, Set<Object>> missing) {
        MappedEntity<E> entity = context.mappings().of(source);
        Object key = key(entity, source);
        if (key == null) {
            return false;
        }
        boolean isHere = current(entity, key) != null;
        if (!isHere) {
            missing.computeIfAbsent(entity, any -> new LinkedHashSet<>()).add(key);
        }
        return isHere;
    }

    /** Returns the entry with a key, unless it has expired; null where there is none. */
    <E> @Nullable Snapshot<E> current(MappedEntity<E> entity, Object key) {
        Snapshot<E> present = context.store().identityMap(entity).find(key);
        return present != null && present.loadedAt() == context.epoch() ? present : null;
    }
}
