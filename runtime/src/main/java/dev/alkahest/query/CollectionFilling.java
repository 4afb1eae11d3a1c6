package dev.alkahest.query;

import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.mapping.TrackedCollection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The collections of some owners that are to be filled: those that are not loaded. */
final class CollectionFilling<E, T> {

    private final QueryContext context;
    private final ToMany<E, T> relationship;
    private final Map<Snapshot<E>, TrackedCollection<T>> unloaded = new LinkedHashMap<>();

    CollectionFilling(QueryContext context, ToMany<E, T> relationship, Collection<Snapshot<E>> owners) {
        this.context = context;
        this.relationship = relationship;
        for (Snapshot<E> owner : owners) {
            TrackedCollection<T> collection = relationship.tracked(owner.entity());
            if (collection != null && !collection.isLoaded()) {
                unloaded.put(owner, collection);
            }
        }
    }

    /** Returns the owners of the collections. */
    List<Snapshot<E>> owners() {
        return List.copyOf(unloaded.keySet());
    }

    /** Fills each with the members that its owner was found to have; who has left the owner since is none. */
    void fill(Map<Snapshot<E>, List<T>> members) {
        boolean mayHaveLeft = relationship.isOneToMany() && context.holdsBackFlushes();
        unloaded.forEach((owner, collection) -> {
            List<T> found = members.getOrDefault(owner, List.of());
            if (mayHaveLeft && !found.isEmpty()) {
                ToOne<T, E> foreignKey = relationship.foreignKey();
                found.removeIf(member -> context.hasLeft(foreignKey, member, owner.entity()));
            }
            collection.fill(found);
        });
    }
}
