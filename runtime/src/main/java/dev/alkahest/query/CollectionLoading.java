package dev.alkahest.query;

import dev.alkahest.mapping.Association;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Loads a to-many relationship for several owners at once. */
final class CollectionLoading<E, T> {

    private final QueryContext context;
    private final ToMany<E, T> relationship;
    private final IdentityMap<E> owners;
    private final int[] ownerKey;
    private final Collection<String> undeferred;

    private final IdentityHashMap<Snapshot<E>, List<T>> members = new IdentityHashMap<>();
    private @Nullable Snapshot<E> lastOwner;
    private List<T> lastMembers = List.of();

    /** Begins a loading; the deferred columns named are read with the members' rows. */
    CollectionLoading(QueryContext context, ToMany<E, T> relationship, Collection<String> undeferred) {
        this.context = context;
        this.undeferred = undeferred;
        this.relationship = relationship;
        this.owners = context.identityMap(relationship.owner().mapper());
        this.ownerKey = ownerKey(relationship);
    }

    /** Returns where the keys of the owners stand in a row. */
    private static int[] ownerKey(ToMany<?, ?> relationship) {
        if (relationship.isViewOnly()) {
            return ViewedRows.ownerKey(relationship);
        }
        return relationship
                .association()
                .map(link ->
                        IntStream.rangeClosed(1, link.ownerColumns().size()).toArray())
                .orElseGet(() -> KeyedSelect.positions(relationship.foreignKey().columns()));
    }

    /** Returns the members of each owner that has any. */
    Map<Snapshot<E>, List<T>> membersOf(List<Snapshot<E>> entries) {
        List<Object> keys = new ArrayList<>(entries.size());
        for (Snapshot<E> entry : entries) {
            Object key = entry.key();
            if (key != null) {
                keys.add(key);
            }
        }
        select().read(keys, this::add);
        return members;
    }

    /**
     * Returns the members of each owner that has any, by one statement that repeats the query of the owners. What it finds may
     * have changed since: owners without members are asked for by their keys.
     */
    Map<Snapshot<E>, List<T>> membersOf(List<Snapshot<E>> entries, OwnersQuery query) {
        if (!entries.isEmpty()) {
            select().read(query, this::add);
        }
        return membersOf(
                entries.stream().filter(entry -> !members.containsKey(entry)).toList());
    }

    private KeyedSelect<T> select() {
        return selectOfRelationship().undeferring(undeferred);
    }

    private KeyedSelect<T> selectOfRelationship() {
        if (relationship.isViewOnly()) {
            return ViewedRows.select(context, relationship);
        }
        return relationship.association().map(this::through).orElseGet(this::referring);
    }

    /** One-to-many: the members' own rows refer to their owners. */
    private KeyedSelect<T> referring() {
        EntityMapper<T, ?> mapper = relationship.targetMapper();
        List<Column<?>> columns = relationship.foreignKey().columns();
        Select select = ordered(Sql.select(mapper.table().selection()).from(mapper.table()), columns);
        return new KeyedSelect<>(context, mapper, columns, owners.mapper(), select, 1);
    }

    /** Many-to-many: the association table has the owners' keys, which stand before the members' rows. */
    private KeyedSelect<T> through(Association association) {
        EntityMapper<T, ?> mapper = relationship.targetMapper();
        List<Column<?>> columns = association.ownerColumns();
        List<Expression<?>> selected = new ArrayList<>(columns);
        selected.addAll(mapper.table().selection());
        Select select = ordered(
                Sql.select(selected).from(association.table()).join(mapper.table(), on(association, mapper)), columns);
        return new KeyedSelect<>(context, mapper, columns, owners.mapper(), select, columns.size() + 1);
    }

    /** Puts members in order, those of one owner together: they are filled in faster so, and no slower to sort. */
    private Select ordered(Select select, List<Column<?>> ownerColumns) {
        if (relationship.orderBy().isEmpty()) {
            return select;
        }
        Select together = select.orderBy(ownerColumns.stream().map(Column::asc).toArray(OrderBy[]::new));
        return relationship
                .association()
                .flatMap(Association::position)
                .map(position -> together.orderBy(position.asc().nullsLast()))
                .orElse(together)
                .orderBy(relationship.orderBy().toArray(OrderBy[]::new));
    }

    @SuppressWarnings("unchecked") // a foreign key's columns have the types of the key's
    private static Condition on(Association association, EntityMapper<?, ?> target) {
        List<Column<?>> keys = target.table().primaryKey();
        Condition[] parts = new Condition[keys.size()];
        for (int at = 0; at < parts.length; at++) {
            Column<Object> link = (Column<Object>) association.targetColumns().get(at);
            parts[at] = link.eq((Column<Object>) keys.get(at));
        }
        return Sql.and(parts);
    }

    private void add(RowReader row, Snapshot<T> member) throws SQLException {
        Snapshot<E> owner = owners.findReferenced(row, ownerKey);
        if (owner == null) {
            return;
        }
        if (owner != lastOwner) {
            lastOwner = owner;
            lastMembers = members.computeIfAbsent(owner, any -> new ArrayList<>());
        }
        lastMembers.add(member.entity());
    }
}
