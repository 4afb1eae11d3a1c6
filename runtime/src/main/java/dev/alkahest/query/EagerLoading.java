package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Loading;
import dev.alkahest.mapping.Relationship;
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

    /** Loads what the relationships of freshly read objects declare as {@code SELECTIN}. */
    <E> void byDeclaration(EntityMapper<E, ?> mapper, List<Snapshot<E>> entries) {
        for (Relationship<E, ?> relationship : HierarchyRelationships.of(mapper)) {
            if (relationship.loading() == Loading.SELECTIN && !entries.isEmpty()) {
                loader.load(relationship, entries);
            }
        }
    }

    /** Loads a relationship and those behind it. */
    <E> void byOption(EntityMapper<E, ?> mapper, List<Snapshot<E>> entries, List<String> path) {
        if (path.isEmpty() || entries.isEmpty()) {
            return;
        }
        for (Relationship<E, ?> relationship : HierarchyRelationships.of(mapper)) {
            if (relationship.name().equals(path.get(0))) {
                follow(relationship, entries, path.subList(1, path.size()));
            }
        }
    }

    private <E, T> void follow(Relationship<E, T> relationship, List<Snapshot<E>> entries, List<String> rest) {
        loader.load(relationship, entries);
        if (rest.isEmpty()) {
            return;
        }
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
        byOption(mapper, new ArrayList<>(next), rest);
    }
}
