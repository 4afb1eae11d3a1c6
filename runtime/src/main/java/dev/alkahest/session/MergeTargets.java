package dev.alkahest.session;

import dev.alkahest.FailedStatement;
import dev.alkahest.InvalidStateException;
import dev.alkahest.StaleRowException;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the session's own objects for graphs that are merged (rules G1, G2, G5, G6). Nothing is changed until all are found:
 * what a look-up flushes is never half a graph, and a version that differs leaves everything as it was.
 */
final class MergeTargets {

    private final SessionContext context;
    private final MergeReading reading;
    private final IdentityHashMap<Object, Object> targets = new IdentityHashMap<>();
    private final Map<Object, Object> targetsByKey = new HashMap<>();
    private final List<Copy<?>> copies = new ArrayList<>();

    MergeTargets(SessionContext context) {
        this.context = context;
        this.reading = new MergeReading(context);
    }

    /**
     * Finds the targets of objects and of what their relationships reach by cascade, one step away from the objects given after
     * the other: what is not here is read by one statement for each class and step.
     */
    void find(Collection<?> start) {
        Collection<?> step = start;
        while (!step.isEmpty()) {
            List<Object> next = new ArrayList<>();
            List<Object> sources = new ArrayList<>();
            step.stream().filter(source -> isNew(source)).forEach(sources::add);
            reading.read(sources, this::target);
            sources.forEach(source -> take(source, next));
            step = next;
        }
    }

    /** Returns whether an object is met for the first time, and is not the session's own, which is its own target (rule G2). */
    private boolean isNew(Object source) {
        if (targets.containsKey(source)) {
            return false;
        }
        boolean isOwn = reading.isOwn(source);
        if (isOwn) {
            targets.put(source, source);
        }
        return !isOwn;
    }

    private <E> void take(E source, List<Object> next) {
        if (targets.containsKey(source)) {
            return;
        }
        MappedEntity<E> entity = context.mappings().of(source);
        E target = target(source);
        targets.put(source, target);
        copies.add(new Copy<>(entity, source, target));
        for (Relationship<E, ?> relationship : entity.relationships()) {
            Collection<?> related = given(relationship, source);
            if (related != null) {
                next.addAll(related);
            }
        }
    }

    /** Returns what an object given says of a relationship; null where it says nothing, as it is not loaded (rule G4). */
    static <E, T> @Nullable Collection<T> given(Relationship<E, T> relationship, E source) {
        if (!relationship.cascadesMerge()) {
            return null;
        }
        if (relationship instanceof ToMany<E, T> toMany) {
            Collection<T> held = toMany.get(source);
            Collection<T> members = held instanceof TrackedCollection<T> tracked ? tracked.given() : held;
            if (members != null) {
                toMany.requireMembers(members);
            }
            return members;
        }
        ToOne<E, T> toOne = (ToOne<E, T>) relationship;
        T target = toOne.peek(source);
        Ref<T> ref = toOne.holder(source);
        if (target == null) {
            return ref == null || ref.isLoaded() ? List.of() : null;
        }
        return List.of(target);
    }

    @SuppressWarnings("unchecked") // two sources with one key and class have one target
    private <E> E target(E source) {
        MappedEntity<E> entity = context.mappings().of(source);
        Object key = MergeReading.key(entity, source);
        if (key == null) {
            return entity.mapper().create(source);
        }
        return (E)
                targetsByKey.computeIfAbsent(List.of(entity.ordinal(), key), identity -> target(entity, source, key));
    }

    private <E> E target(MappedEntity<E> entity, E source, Object key) {
        Snapshot<E> found = reading.current(entity, key);
        if (found == null) {
            return entity.mapper().create(source);
        }
        requireSameClass(context, entity, found, key);
        if (found.state() == ObjectState.PERSISTENT) {
            checkVersion(entity, source, found);
        }
        context.adding().add(found.entity()); // the next look-up would delete what is marked
        return found.entity();
    }

    static void requireSameClass(SessionContext context, MappedEntity<?> entity, Snapshot<?> found, Object key) {
        if (!entity.isOf(found.entity())) {
            throw new InvalidStateException(
                    "The " + entity.name() + " to merge has key " + key + ", and the row with that key is a "
                            + context.mappings().of(found.entity()).name() + ": a row can't change its class.");
        }
    }

    static <E> void checkVersion(MappedEntity<E> entity, E source, Snapshot<E> present) {
        if (entity.mapper().versionColumn() == 0) {
            return;
        }
        Snapshot<E> given = entity.mapper().snapshot(source);
        given.remember();
        Object version = given.versionOrNull();
        if (version != null && !version.equals(present.versionOrNull())) {
            throw new StaleRowException(
                    "The " + entity.name() + " to merge has version " + version + ", and its row has version "
                            + present.versionOrNull() + ": it was changed since. Read it again, and decide.",
                    new FailedStatement(null, entity.name(), String.valueOf(present.key())));
        }
    }

    /** Returns what is to be copied, in the order it was found: the object given first. */
    List<Copy<?>> copies() {
        return copies;
    }

    /** Returns the session's own object for one of the graph. */
    @SuppressWarnings("unchecked") // a source and its target are of one class
    <E> E of(E source) {
        return (E) Objects.requireNonNull(targets.get(source), "it was found");
    }

    /** An object of the graph, and the session's own. */
    record Copy<E>(MappedEntity<E> entity, E source, E target) {}
}
