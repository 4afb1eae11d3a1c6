package dev.alkahest.session;

import dev.alkahest.FailedStatement;
import dev.alkahest.StaleRowException;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.mapping.TrackedCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** One call of {@code merge}: copies a graph of objects onto the session's own (session.md, section 10). */
final class Merging {

    private final SessionContext context;
    private final IdentityHashMap<Object, Object> targets = new IdentityHashMap<>();
    private final Map<Object, Object> newByKey = new HashMap<>();

    Merging(SessionContext context) {
        this.context = context;
    }

    @SuppressWarnings("unchecked") // a source and its target are of one class
    <E> E merge(E source) {
        Object known = targets.get(source);
        if (known != null) {
            return (E) known;
        }
        if (context.store().findAnywhere(source) != null) {
            return source;
        }
        MappedEntity<E> entity = context.mappings().of(source);
        E target = target(entity, source);
        targets.put(source, target);
        context.adding().add(target);
        copyColumns(entity, source, target);
        for (Relationship<E, ?> relationship : entity.relationships()) {
            if (relationship.cascadesMerge()) {
                copy(relationship, source, target);
            }
        }
        return target;
    }

    @SuppressWarnings("unchecked") // two sources with one key and class have one target
    private <E> E target(MappedEntity<E> entity, E source) {
        Object key = entity.mapper().key(source);
        if (key == null) {
            return entity.mapper().create();
        }
        List<Object> identity = List.of(entity.ordinal(), key);
        Object known = newByKey.get(identity);
        if (known != null) {
            return (E) known;
        }
        IdentityMap<E> identityMap = context.store().identityMap(entity);
        Snapshot<E> present = identityMap.find(key);
        boolean isCurrent = present != null && present.loadedAt() == context.epoch();
        Snapshot<E> found = isCurrent ? present : new Reloading<>(context, entity).read(key);
        E target = found == null ? entity.mapper().create() : found.entity();
        newByKey.put(identity, target);
        return target;
    }

    private <E> void copyColumns(MappedEntity<E> entity, E source, E target) {
        EntityMapper<E, ?> mapper = entity.mapper();
        checkVersion(entity, source, target);
        long references = 0;
        Map<ToOne<E, ?>, Object> plain = new HashMap<>();
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            references |= relationship.bits();
            if (relationship.isPlain()) {
                rememberPlain(plain, relationship, target);
            }
        }
        mapper.snapshot(target).refresh(source, references);
        plain.forEach((relationship, former) -> putBack(relationship, target, former));
    }

    private static <E, T> void rememberPlain(Map<ToOne<E, ?>, Object> plain, ToOne<E, T> relationship, E target) {
        T former = relationship.peek(target);
        if (former == null) {
            plain.put(relationship, Nothing.NOTHING);
        } else {
            plain.put(relationship, former);
        }
    }

    @SuppressWarnings("unchecked") // what was in the attribute goes back into it
    private static <E, T> void putBack(ToOne<E, T> relationship, E target, Object former) {
        relationship.fill(target, former == Nothing.NOTHING ? null : (T) former);
    }

    private <E> void checkVersion(MappedEntity<E> entity, E source, E target) {
        Snapshot<E> present = context.store().find(target);
        if (present == null || entity.mapper().versionColumn() == 0 || present.state() != ObjectState.PERSISTENT) {
            return;
        }
        Snapshot<E> given = entity.mapper().snapshot(source);
        given.remember();
        if (given.version() != 0 && given.version() != present.version()) {
            throw new StaleRowException(
                    "The " + entity.name() + " to merge has version " + given.version() + ", and its row has version "
                            + present.version() + ": it was changed since. Read it again, and decide.",
                    new FailedStatement(null, entity.name(), String.valueOf(present.key())));
        }
    }

    private <E, T> void copy(Relationship<E, T> relationship, E source, E target) {
        if (relationship instanceof ToMany<E, T> toMany) {
            copyMembers(toMany, source, target);
        } else if (relationship instanceof ToOne<E, T> toOne) {
            copyTarget(toOne, source, target);
        }
    }

    private <E, T> void copyMembers(ToMany<E, T> relationship, E source, E target) {
        Collection<T> members = relationship.get(source);
        if (members == null || members instanceof TrackedCollection<T> tracked && !tracked.isLoaded()) {
            return;
        }
        List<T> merged = new ArrayList<>();
        for (T member : List.copyOf(members)) {
            merged.add(merge(member));
        }
        TrackedCollection<T> own = relationship.tracked(target);
        if (own != null) {
            own.replaceWith(merged);
        }
    }

    private <E, T> void copyTarget(ToOne<E, T> relationship, E source, E target) {
        T related = relationship.peek(source);
        Ref<T> ref = relationship.holder(source);
        if (related == null && ref != null && !ref.isLoaded()) {
            return;
        }
        relationship.set(target, related == null ? null : merge(related));
    }

    private enum Nothing {
        NOTHING
    }
}
