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
        load(mapper, entries, plan, query, Way.START);
    }

    private <E> void load(
            EntityMapper<E, ?> mapper, List<Snapshot<E>> entries, LoadPlan plan, @Nullable OwnersQuery query, Way way) {
        if (entries.isEmpty()) {
            return;
        }
        remember(entries, plan);
        new DeferredLoading(context).load(mapper, plan.undeferred(), entries);
        List<Relationship<E, ?>> relationships = HierarchyRelationships.of(mapper);
        for (Relationship<E, ?> relationship : relationships) {
            if (way.isToLoad(relationship, plan)) {
                load(relationship, entries, plan, query);
            }
        }
        for (Relationship<E, ?> relationship : relationships) {
            LoadPlan behind = plan.behind(relationship);
            if (!behind.isEmpty()
                    || way.isFollowed(relationship, plan) && way.from(mapper).leadsOnFrom(relationship)) {
                follow(relationship, entries, behind, query, way.from(mapper));
            }
        }
    }

    private <E> void load(
            Relationship<E, ?> relationship, List<Snapshot<E>> entries, LoadPlan plan, @Nullable OwnersQuery query) {
        boolean repeats = query != null && plan.loadingOf(relationship) == Loading.SUBQUERY && query.isRepeatable();
        loader.load(
                relationship,
                entries,
                repeats ? query : null,
                plan.behind(relationship).undeferred());
    }

    /** Has objects know of a plan for what they load later. */
    private static <E> void remember(List<Snapshot<E>> entries, LoadPlan plan) {
        if (plan.isForLater()) {
            Siblings<E> group = new Siblings<>(plan);
            entries.forEach(group::add);
        }
    }

    /** Loads what a plan has behind a relationship that was loaded on first use, and what is declared there. */
    <E, T> void follow(Relationship<E, T> relationship, List<Snapshot<E>> entries, LoadPlan behind) {
        boolean leadsOn = Way.START.leadsOnFrom(relationship);
        if (leadsOn) {
            context.beforeReading(() -> ReadTables.of(relationship.targetMapper()));
        }
        if (leadsOn || !behind.isEmpty()) {
            follow(relationship, entries, behind, null, Way.START);
        }
    }

    private <E, T> void follow(
            Relationship<E, T> relationship,
            List<Snapshot<E>> entries,
            LoadPlan behind,
            @Nullable OwnersQuery query,
            Way way) {
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
        load(mapper, new ArrayList<>(next), behind, query == null ? null : query.behind(relationship), way);
    }
}
