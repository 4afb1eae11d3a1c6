package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.SharedAttribute;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.mapping.TrackedCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One call of {@code merge} or {@code mergeAll}: copies graphs of objects onto the session's own (session.md, section 10). */
final class Merging {

    private final SessionContext context;
    private final MergeTargets targets;

    Merging(SessionContext context) {
        this.context = context;
        this.targets = new MergeTargets(context);
    }

    <E> E merge(E source) {
        return mergeAll(List.of(source)).get(0);
    }

    /**
     * Copies from the far ends of the graphs to the objects given, which so have the last word (rule G5). Maps then find their
     * members under the keys that these have in the end.
     */
    <E> List<E> mergeAll(Collection<? extends E> sources) {
        return context.objectEvents().after(() -> context.loader().needing(() -> copyAll(sources)));
    }

    private <E> List<E> copyAll(Collection<? extends E> sources) {
        targets.find(sources);
        List<MergeTargets.Copy<?>> copies = new ArrayList<>(targets.copies());
        copies.forEach(copy -> context.adding().add(copy.target()));
        Collections.reverse(copies);
        copies.forEach(this::copyColumns);
        copies.forEach(this::copyRelationships);
        List<E> merged = new ArrayList<>(sources.size());
        sources.forEach(source -> merged.add(targets.of(source)));
        return merged;
    }

    private <E> void copyRelationships(MergeTargets.Copy<E> copy) {
        for (Relationship<E, ?> relationship : copy.entity().relationships()) {
            copy(relationship, copy);
        }
    }

    /** Copies all columns but the version, which counts the changes of the row and no others (rule G3, G6). */
    private <E> void copyColumns(MergeTargets.Copy<E> copy) {
        MappedEntity<E> entity = copy.entity();
        E target = copy.target();
        EntityMapper<E, ?> mapper = entity.mapper();
        long references = 0;
        Map<ToOne<E, ?>, Object> plain = new HashMap<>();
        for (ToOne<E, ?> relationship : entity.toOnes()) {
            references |= relationship.bits();
            if (relationship.isPlain()) {
                rememberPlain(plain, relationship, target);
            }
        }
        Snapshot<E> copied = mapper.snapshot(target);
        copied.refresh(copy.source(), references | entity.statements().computed());
        requireCopied(entity, copied);
        entity.sharing().forEach(relationship -> copyShared(relationship, copy.source(), target));
        plain.forEach((relationship, former) -> putBack(relationship, target, former));
        Snapshot<E> present = context.store().find(target);
        if (entity.hasFormulas() && present != null) {
            present.loadedAt(Snapshot.EXPIRED);
        }
        if (mapper.versionColumn() != 0 && present != null && present.state() == ObjectState.PERSISTENT) {
            mapper.takeVersion(target, present);
        }
    }

    /** Copies attributes that are columns of a relationship too, unless the relationship alone was set. */
    private static <E> void copyShared(ToOne<E, ?> relationship, E source, E target) {
        for (SharedAttribute<E, ?> attribute : relationship.shared()) {
            if (!attribute.isUnset(source) || relationship.referredKey(source) == null) {
                attribute.copy(source, target);
            }
        }
    }

    static <E> void requireCopied(MappedEntity<E> entity, Snapshot<E> copied) {
        if (copied.unassigned() != 0) {
            throw new InvalidStateException("The " + entity.name() + " to merge has other values than the session's, in"
                    + " attributes that are final. Give it what " + entity.name() + " " + copied.key()
                    + " has, or change the row by a statement.");
        }
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

    private <E, T> void copy(Relationship<E, T> relationship, MergeTargets.Copy<E> copy) {
        Collection<T> given = MergeTargets.given(relationship, copy.source());
        if (given == null) {
            if (relationship instanceof ToOne<E, T> toOne && toOne.isInKey()) {
                copyKey(toOne, copy.source(), copy.target());
            }
            return;
        }
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<T> merged = given.stream().map(targets::of).filter(seen::add).toList();
        if (relationship instanceof ToMany<E, T> toMany) {
            copyMembers(toMany, copy, merged);
        } else {
            ((ToOne<E, T>) relationship).set(copy.target(), merged.isEmpty() ? null : merged.get(0));
        }
    }

    /** A new object has the key of the one given, be it the key of what that has not loaded. */
    static <E, T> void copyKey(ToOne<E, T> relationship, E source, E target) {
        Ref<T> holder = relationship.holder(target);
        if (holder != null && relationship.referredKey(target) == null) {
            Ref.restore(holder, relationship.referredKey(source), relationship.targetMapper());
        }
    }

    private <E, T> void copyMembers(ToMany<E, T> relationship, MergeTargets.Copy<E> copy, List<T> merged) {
        TrackedCollection<T> own = relationship.tracked(copy.target());
        if (own == null || own.owner().entity() != copy.target()) {
            own = adopted(relationship, copy);
        }
        own.takeMerged(merged);
    }

    /** Puts the session's own collection back where the user has put another in its place. */
    private <E, T> TrackedCollection<T> adopted(ToMany<E, T> relationship, MergeTargets.Copy<E> copy) {
        Snapshot<E> entry = Objects.requireNonNull(context.store().find(copy.target()), "it was added");
        new CollectionReplacement<>(relationship).adopt(entry);
        return Objects.requireNonNull(relationship.tracked(copy.target()), "the session's own");
    }

    private enum Nothing {
        NOTHING
    }
}
