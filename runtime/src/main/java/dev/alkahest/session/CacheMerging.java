package dev.alkahest.session;

import dev.alkahest.mapping.Loading;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.mapping.TrackedCollection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One merge of objects that are taken for what the database has: they become loaded objects of the session (rule G9). */
final class CacheMerging {

    private final SessionContext context;
    private final CachedTargets targets;

    CacheMerging(SessionContext context) {
        this.context = context;
        this.targets = new CachedTargets(context);
    }

    /** Copies from the far ends of the graphs to the objects given, which so have the last word (rule G5). */
    <E> List<E> mergeAll(Collection<? extends E> sources) {
        return context.objectEvents().after(() -> copyAll(sources));
    }

    private <E> List<E> copyAll(Collection<? extends E> sources) {
        find(sources);
        List<CachedTargets.Copy<?>> copies = targets.copies();
        for (int at = copies.size() - 1; at >= 0; at--) {
            copies.get(at).columns(context);
        }
        for (int at = copies.size() - 1; at >= 0; at--) {
            relate(copies.get(at));
        }
        List<E> merged = new ArrayList<>(sources.size());
        sources.forEach(source -> merged.add(targets.of(source)));
        return merged;
    }

    private void find(Collection<?> sources) {
        Deque<Object> waiting = new ArrayDeque<>(sources);
        while (!waiting.isEmpty()) {
            Object source = waiting.remove();
            if (targets.take(source)) {
                follow(source, waiting);
            }
        }
    }

    private <E> void follow(E source, Deque<Object> waiting) {
        for (Relationship<E, ?> relationship : context.mappings().of(source).relationships()) {
            Collection<?> related = given(relationship, source);
            if (related != null) {
                waiting.addAll(related);
            }
        }
    }

    /** Returns what an object says of a relationship; null where nothing. A plain attribute always does: it can't be loaded later. */
    private static <E, T> @Nullable Collection<T> given(Relationship<E, T> relationship, E source) {
        if (relationship.loading() == Loading.WRITE_ONLY) {
            return null; // which never knows all its members
        }
        return relationship instanceof ToOne<E, T> toOne && toOne.isPlain()
                ? toOne.loaded(source)
                : MergeTargets.given(relationship, source);
    }

    private <E> void relate(CachedTargets.Copy<E> copy) {
        for (Relationship<E, ?> relationship : copy.entity().relationships()) {
            if (relationship instanceof ToMany<E, ?> toMany) {
                relateMany(toMany, copy);
            } else if (relationship instanceof ToOne<E, ?> toOne) {
                relateOne(toOne, copy);
            }
        }
        Snapshot<E> entry = copy.entry();
        copy.entity().manageDeferred(entry, context.loader());
        entry.remember();
        entry.loadedAt(context.epoch());
        context.objectEvents()
                .note(copy.entity(), entry, copy.isNew() ? EntityListener::loaded : EntityListener::refreshed);
    }

    private <E, T> void relateMany(ToMany<E, T> relationship, CachedTargets.Copy<E> copy) {
        TrackedCollection<T> own =
                copy.isNew() ? null : relationship.tracked(copy.entry().entity());
        if (own == null) {
            own = relationship.collection(copy.entry(), context.loader());
            relationship.put(copy.entry().entity(), own);
        }
        Collection<T> members = given(relationship, copy.source());
        if (members != null) {
            own.fill(members.stream().map(targets::of).toList());
        }
    }

    private <E, T> void relateOne(ToOne<E, T> relationship, CachedTargets.Copy<E> copy) {
        Collection<T> given = given(relationship, copy.source());
        T target = given == null || given.isEmpty()
                ? null
                : targets.of(given.iterator().next());
        if (relationship.isPlain()) {
            relationship.fill(copy.entry().entity(), target);
            return;
        }
        relationship.manage(copy.entry().entity(), copy.entry(), context.loader());
        Ref<T> own = relationship.holder(copy.entry().entity());
        Ref<T> cached = relationship.holder(copy.source());
        if (own == null) {
            return;
        }
        if (given != null) {
            own.fill(target);
        } else if (relationship.isInverse()) {
            own.expire();
        } else {
            Object key = cached == null ? null : cached.key();
            Ref.refresh(own, context.loader().ref(relationship, copy.entry(), key));
        }
    }
}
