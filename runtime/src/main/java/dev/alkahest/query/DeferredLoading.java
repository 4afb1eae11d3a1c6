package dev.alkahest.query;

import dev.alkahest.mapping.DeferredColumn;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Loads deferred attributes of several objects with as few statements as can be. */
public final class DeferredLoading {

    private final QueryContext context;

    /** Makes a loader for a session. */
    public DeferredLoading(QueryContext context) {
        this.context = context;
    }

    /** Loads an attribute of those objects that have it and have not loaded it, and with it what else of its group they lack. */
    public <E, S extends E> void load(DeferredColumn<S, ?> column, Collection<Snapshot<E>> entries) {
        load(column, column.group(), entries);
    }

    private <E, S extends E> void load(
            DeferredColumn<S, ?> column, List<DeferredColumn<S, ?>> group, Collection<Snapshot<E>> entries) {
        List<Snapshot<S>> unloaded = new ArrayList<>();
        for (Snapshot<E> entry : entries) {
            if (isOf(column, entry)) {
                Snapshot<S> owner = narrowed(entry);
                if (!column.isLoaded(owner.entity())) {
                    unloaded.add(owner);
                }
            }
        }
        if (!unloaded.isEmpty()) {
            read(column.owner(), group, unloaded);
        }
    }

    private <S> void read(EntityTable<S> table, List<DeferredColumn<S, ?>> group, List<Snapshot<S>> entries) {
        List<Column<?>> columns = group.stream()
                .<Column<?>>map(member -> table.column(member.column().name()))
                .toList();
        new ColumnReading<>(context, table.mapper(), columns).read(entries, (entry, row, at) -> {
            for (int index = 0; index < group.size(); index++) {
                if (!group.get(index).isLoaded(entry.entity())) {
                    group.get(index).load(entry, row, at + index);
                }
            }
        });
    }

    /** Returns whether an object has an attribute: a query may have read objects of other classes beside. */
    static boolean isOf(DeferredColumn<?, ?> column, Snapshot<?> entry) {
        return column.owner().mapper().type().isInstance(entry.entity());
    }

    @SuppressWarnings("unchecked") // its object is of the narrower class
    static <E, S extends E> Snapshot<S> narrowed(Snapshot<E> entry) {
        return (Snapshot<S>) entry;
    }

    /** Loads the attributes that keep some columns, of an entity or of classes below it. */
    <E> void load(EntityMapper<E, ?> mapper, Collection<String> columns, Collection<Snapshot<E>> entries) {
        for (String column : columns) {
            for (DeferredColumn<? extends E, ?> attribute : attributes(mapper, column)) {
                loadAlone(attribute, entries);
            }
        }
    }

    private <E, S extends E> void loadAlone(DeferredColumn<S, ?> column, Collection<Snapshot<E>> entries) {
        load(column, List.of(column), entries);
    }

    /** Returns the attributes that keep a column: those of classes beside each other may share one. */
    static <E> List<DeferredColumn<? extends E, ?>> attributes(EntityMapper<E, ?> mapper, String column) {
        Set<DeferredColumn<? extends E, ?>> all = new LinkedHashSet<>(mapper.deferred());
        mapper.subclasses().forEach(below -> all.addAll(below.deferred()));
        return all.stream()
                .filter(attribute -> attribute.column().name().equals(column))
                .toList();
    }
}
