package dev.alkahest.query;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The tables that are read for objects of one entity, those of what is loaded with them included (rule D3). */
public final class ReadTables {

    private Set<String> tables;
    private boolean isSelectedAlone = true;
    private Set<Table> filtered = Set.of();

    private ReadTables(Set<String> selected) {
        this.tables = selected;
    }

    /** Returns the tables that are read for objects of an entity wherever they are read. */
    public static ReadTables of(EntityMapper<?, ?> mapper) {
        ReadTables read = new ReadTables(Set.of());
        read.addRowsOf(mapper.table());
        read.addDeclared(mapper, Way.START);
        return read;
    }

    /** Returns the tables that are read to load a relationship by itself. */
    public static ReadTables of(Relationship<?, ?> relationship) {
        ReadTables read = new ReadTables(Set.of());
        read.add(relationship);
        return read;
    }

    /** Returns the tables of a query and of what is loaded behind its rows. */
    static ReadTables of(Set<String> selected, EntityMapper<?, ?> mapper, LoadPlan plan) {
        ReadTables read = new ReadTables(selected);
        read.addDeclared(mapper, Way.START);
        read.addPlanned(mapper, plan);
        return read;
    }

    /** Returns their names, but for those that filters alone read: rows are read that filters leave out, too. */
    public Set<String> unfiltered() {
        return tables;
    }

    /** Returns their names, with those that filters read by now: they are asked each time, as a statement would (rule D3). */
    public Set<String> names() {
        if (filtered.isEmpty()) {
            return tables;
        }
        Set<String> names = new HashSet<>(tables);
        filtered.forEach(
                table -> names.addAll(Sql.select(table.primaryKey()).from(table).tables()));
        return names;
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
        addAll(relationship.tables());
    }

    /** Adds tables to a set of its own: most queries read no others than they select from, and share the set of those. */
    private void addAll(Collection<String> more) {
        if (isSelectedAlone) {
            tables = new HashSet<>(tables);
            isSelectedAlone = false;
        }
        tables.addAll(more);
    }

    /** Adds the tables that a row of an entity stands in, and those that its formulas read; its filters are asked later. */
    private void addRowsOf(Table table) {
        addAll(table.storedIn());
        if (!table.formulas().isEmpty()) {
            addAll(Sql.select(table.formulas()).from(table).withoutFilters().tables());
        }
        if (table.isFiltered()) {
            filtered = new HashSet<>(filtered);
            filtered.add(table);
        }
    }
}
