package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Loading;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Siblings;
import dev.alkahest.mapping.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads, behind a query, the relationships that its options or their own declaration ask for. */
final class EagerLoading {

    private final QueryContext context;
    private final RelationshipLoader loader;

    EagerLoading(QueryContext context) {
        this.context = context;
        this.loader = new RelationshipLoader(context);
    }

    /**
     * Loads what the relationships of freshly read objects are to be loaded with, and what the plan has behind them. What
     * was joined is there already.
     *
     * @param query what has read the objects, to be repeated; null where it was not one query for all of them
     */
    <E> void load(EntityMapper<E, ?> mapper, List<Snapshot<E>> entries, LoadPlan plan, @Nullable OwnersQuery query) {
        if (entries.isEmpty()) {
            return;
        }
        remember(entries, plan);
        for (Relationship<E, ?> relationship : HierarchyRelationships.of(mapper)) {
            if (LoadPlan.isEager(plan.loadingOf(relationship))) {
                load(relationship, entries, plan, query);
            }
        }
        if (!plan.isEmpty()) {
            loadBehind(mapper, entries, plan, query);
        }
    }

    private <E> void load(
            Relationship<E, ?> relationship, List<Snapshot<E>> entries, LoadPlan plan, @Nullable OwnersQuery query) {
        boolean repeats = query != null && plan.loadingOf(relationship) == Loading.SUBQUERY && query.isRepeatable();
        loader.load(relationship, entries, repeats ? query : null);
    }

    /** Has objects know of a plan for what they load later. */
    private static <E> void remember(List<Snapshot<E>> entries, LoadPlan plan) {
        if (plan.isForLater()) {
            Siblings<E> group = new Siblings<>(plan);
            entries.forEach(group::add);
        }
    }

    /** Loads what options name, of objects that may have been read by others. */
    private <E> void loadNamed(
            EntityMapper<E, ?> mapper, List<Snapshot<E>> entries, LoadPlan plan, @Nullable OwnersQuery query) {
        remember(entries, plan);
        new DeferredLoading(context).load(mapper, plan.undeferred(), entries);
        for (Relationship<E, ?> relationship : HierarchyRelationships.of(mapper)) {
            if (plan.mentions(relationship) && LoadPlan.isEager(plan.loadingOf(relationship)) && !entries.isEmpty()) {
                load(relationship, entries, plan, query);
            }
        }
        loadBehind(mapper, entries, plan, query);
    }

    private <E> void loadBehind(
            EntityMapper<E, ?> mapper, List<Snapshot<E>> entries, LoadPlan plan, @Nullable OwnersQuery query) {
        for (Relationship<E, ?> relationship : HierarchyRelationships.of(mapper)) {
            LoadPlan behind = plan.behind(relationship);
            if (!behind.isEmpty()) {
                follow(relationship, entries, behind, query);
            }
        }
    }

    /** Loads what a plan has behind a relationship that is loaded. */
    <E, T> void follow(Relationship<E, T> relationship, List<Snapshot<E>> entries, LoadPlan behind) {
        follow(relationship, entries, behind, null);
    }

    private <E, T> void follow(
            Relationship<E, T> relationship, List<Snapshot<E>> entries, LoadPlan behind, @Nullable OwnersQuery query) {
        EntityMapper<T, ?> mapper = relationship.targetMapper();
        IdentityMap<T> identityMap = context.identityMap(mapper);
        Set<Snapshot<T>> next = new LinkedHashSet<>();
        for (Snapshot<E> entry : RelationshipLoader.ownersOf(relationship, entries)) {
            for (T related : relationship.loaded(entry.entity())) {
                Object key = mapper.key(related);
                @Nullable Snapshot<T> found = key == null ? null : identityMap.find(key);
                if (found != null) {
                    next.add(found);
                }
            }
        }
        loadNamed(mapper, new ArrayList<>(next), behind, query == null ? null : query.behind(relationship));
    }
}
