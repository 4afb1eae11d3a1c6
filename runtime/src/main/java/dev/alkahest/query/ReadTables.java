package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import java.util.HashSet;
import java.util.Set;

/** The tables that are read for objects of one entity, those of what is loaded with them included (rule D3). */
public final class ReadTables {

    private final Set<String> tables = new HashSet<>();

    private ReadTables() {}

    /** Returns the tables that are read for objects of an entity wherever they are read. */
    public static Set<String> of(EntityMapper<?, ?> mapper) {
        ReadTables read = new ReadTables();
        read.addRowsOf(mapper.table());
        read.addDeclared(mapper, Way.START);
        return Set.copyOf(read.tables);
    }

    /** Returns the tables of a query and of what is loaded behind its rows. */
    static Set<String> of(Set<String> selected, EntityMapper<?, ?> mapper, LoadPlan plan) {
        ReadTables read = new ReadTables();
        read.addDeclared(mapper, Way.START);
        read.addPlanned(mapper, plan);
        if (read.tables.isEmpty()) {
            return selected;
        }
        read.tables.addAll(selected);
        return read.tables;
    }

    /** Adds what needs rows that refer to the objects: a plain to-one finds its target by the objects' own row. */
    private void addDeclared(EntityMapper<?, ?> mapper, Way way) {
        for (Relationship<?, ?> relationship : HierarchyRelationships.of(mapper)) {
            boolean isPlainInverse = relationship instanceof ToOne<?, ?> toOne && toOne.isPlain() && toOne.isInverse();
            if (isPlainInverse || way.isToLoad(relationship, LoadPlan.NONE)) {
                add(relationship);
            }
            if (way.isFollowed(relationship, LoadPlan.NONE) && way.from(mapper).leadsOnFrom(relationship)) {
                addDeclared(relationship.targetMapper(), way.from(mapper));
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
                addDeclared(relationship.targetMapper(), Way.START.from(mapper));
                addPlanned(relationship.targetMapper(), plan.behind(relationship));
            }
        }
    }

    private void add(Relationship<?, ?> relationship) {
        addRowsOf(relationship.target());
        tables.addAll(relationship.tables());
    }

    /** Adds the tables that a row of an entity stands in, and those that its formulas read. */
    private void addRowsOf(Table table) {
        tables.addAll(table.storedIn());
        if (!table.formulas().isEmpty()) {
            tables.addAll(Sql.select(table.formulas()).from(table).tables());
        }
    }
}
