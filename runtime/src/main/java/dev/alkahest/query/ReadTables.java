package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Loading;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import java.util.HashSet;
import java.util.Set;

/** The tables that are read for objects of one entity, those of what is loaded with them included (rule D3). */
public final class ReadTables {

    private final Set<String> tables = new HashSet<>();

    private ReadTables() {}

    /** Returns the tables that are read for objects of an entity wherever they are read. */
    public static Set<String> of(EntityMapper<?, ?> mapper) {
        ReadTables read = new ReadTables();
        read.tables.addAll(mapper.table().storedIn());
        read.addDeclared(mapper);
        return Set.copyOf(read.tables);
    }

    /** Returns the tables of a query and of what is loaded behind its rows. */
    static Set<String> of(Set<String> selected, EntityMapper<?, ?> mapper, LoadPlan plan) {
        ReadTables read = new ReadTables();
        read.addDeclared(mapper);
        read.addPlanned(mapper, plan);
        read.tables.addAll(selected);
        return read.tables;
    }

    /** Adds what needs rows that refer to the objects: a plain to-one finds its target by the objects' own row. */
    private void addDeclared(EntityMapper<?, ?> mapper) {
        for (Relationship<?, ?> relationship : HierarchyRelationships.of(mapper)) {
            boolean isPlainInverse = relationship instanceof ToOne<?, ?> toOne && toOne.isPlain() && toOne.isInverse();
            if (isPlainInverse
                    || relationship.loading() == Loading.SELECTIN
                    || relationship.loading() == Loading.JOINED) {
                add(relationship);
            }
        }
    }

    private void addPlanned(EntityMapper<?, ?> mapper, LoadPlan plan) {
        if (plan.isEmpty()) {
            return;
        }
        for (Relationship<?, ?> relationship : HierarchyRelationships.of(mapper)) {
            if (plan.mentions(relationship)) {
                add(relationship);
                addPlanned(relationship.targetMapper(), plan.behind(relationship));
            }
        }
    }

    private void add(Relationship<?, ?> relationship) {
        tables.addAll(relationship.target().storedIn());
        if (relationship instanceof ToMany<?, ?> toMany) {
            toMany.association().ifPresent(link -> tables.add(link.table().qualifiedName()));
        }
    }
}
