package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.ToOne;
import java.util.HashSet;
import java.util.Set;

/**
 * The classes that loading ahead has come through. What is declared to be loaded with its owner is followed until the way
 * comes back to one of them; what an option names, wherever it leads.
 *
 * @param classes the topmost classes of the hierarchies
 */
record Way(Set<EntityMapper<?, ?>> classes) {

    static final Way START = new Way(Set.of());

    /** Returns the way to what is behind a class. */
    Way from(EntityMapper<?, ?> mapper) {
        if (classes.contains(mapper.root())) {
            return this;
        }
        Set<EntityMapper<?, ?>> longer = new HashSet<>(classes);
        longer.add(mapper.root());
        return new Way(longer);
    }

    /** Returns whether a relationship is loaded with its owners here. */
    boolean isToLoad(Relationship<?, ?> relationship, LoadPlan plan) {
        return LoadPlan.isEager(plan.loadingOf(relationship)) && (plan.mentions(relationship) || isNew(relationship));
    }

    /** Returns whether what a relationship refers to was read with its owners. */
    boolean isFollowed(Relationship<?, ?> relationship, LoadPlan plan) {
        return isToLoad(relationship, plan) || plan.leavesOthers() && isPlain(relationship);
    }

    /** Returns whether a class that a relationship refers to, or one behind it, has something to load with its objects. */
    boolean leadsOnFrom(Relationship<?, ?> relationship) {
        return leadsOnFrom(relationship.targetMapper());
    }

    /** Returns whether a class, or one behind it, has something to load with its objects. */
    boolean leadsOnFrom(EntityMapper<?, ?> mapper) {
        for (Relationship<?, ?> next : HierarchyRelationships.of(mapper)) {
            if (isNew(next)
                    && (LoadPlan.isEager(next.loading())
                            || isPlain(next) && from(mapper).leadsOnFrom(next))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNew(Relationship<?, ?> relationship) {
        return !classes.contains(relationship.targetMapper().root());
    }

    private static boolean isPlain(Relationship<?, ?> relationship) {
        return relationship instanceof ToOne<?, ?> toOne && toOne.isPlain();
    }
}
