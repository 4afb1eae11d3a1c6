package dev.alkahest.query;

import dev.alkahest.mapping.Association;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.Loading;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.SelectClauses;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The SELECT of a query with the tables that are joined for the relationships it loads.
 *
 * <p>A collection repeats the rows of its owners, so that a limit would count members: a subquery chooses the owners then.
 */
final class JoinedSelect<E> {

    private final boolean joinsCollections;
    private final List<EntityMapper<?, ?>> way = new ArrayList<>();
    private final List<OrderBy> order = new ArrayList<>();
    private final JoinedTable<E> root;
    private Select select;
    private final boolean isOfOneTable;
    private int next;

    private JoinedSelect(EntityTable<E> table, Select select, LoadPlan plan, boolean joinsCollections) {
        this.joinsCollections = joinsCollections && !(select.clauses().isDistinct() && isCut(select));
        this.select = select;
        this.isOfOneTable = select.clauses().from().size() == 1;
        this.next = table.selection().size() + 1;
        this.root = joined(table.mapper(), table, 1, plan);
        if (root.repeats()) {
            choosingOwners(select, table);
            ordered(table);
        }
    }

    /** Joins what a plan and declarations ask for; collections can be left for another statement. */
    static <E> JoinedSelect<E> of(EntityTable<E> table, Select select, LoadPlan plan, boolean joinsCollections) {
        return new JoinedSelect<>(table, select, plan, joinsCollections);
    }

    /** Returns the statement. */
    Select select() {
        return select;
    }

    /** Returns how its rows are read. */
    JoinedTable<E> root() {
        return root;
    }

    /** Returns whether the query reads one table itself, so that its rows are all different. */
    boolean isOfOneTable() {
        return isOfOneTable;
    }

    private <T> JoinedTable<T> joined(EntityMapper<T, ?> mapper, Table table, int at, LoadPlan plan) {
        List<UndeferredColumn<T>> undeferred = undeferred(mapper, table, plan);
        List<JoinedRelationship<T, ?>> relationships = new ArrayList<>();
        way.add(mapper);
        for (Relationship<T, ?> relationship : mapper.relationships()) {
            if (isJoined(relationship, plan)) {
                relationships.add(join(relationship, table, plan.behind(relationship)));
            }
        }
        way.remove(way.size() - 1);
        return new JoinedTable<>(mapper, table, at, relationships, undeferred);
    }

    /** Selects the deferred columns that options ask for, behind all that is selected so far. */
    private <T> List<UndeferredColumn<T>> undeferred(EntityMapper<T, ?> mapper, Table table, LoadPlan plan) {
        if (plan.undeferred().isEmpty()) {
            return List.of();
        }
        select = select.alsoSelecting(UndeferredColumn.selected(table, plan.undeferred()));
        List<UndeferredColumn<T>> columns = UndeferredColumn.of(mapper, plan.undeferred(), next);
        next += columns.size();
        return columns;
    }

    /** What is joined by its declaration goes no further where the way comes back to a class it has been at. */
    private boolean isJoined(Relationship<?, ?> relationship, LoadPlan plan) {
        return plan.loadingOf(relationship) == Loading.JOINED
                && (joinsCollections || !(relationship instanceof ToMany))
                && (plan.mentions(relationship) || !way.contains(relationship.targetMapper()));
    }

    private <T, U> JoinedRelationship<T, U> join(Relationship<T, U> relationship, Table owners, LoadPlan behind) {
        Table target = JoinedRelationship.tableOf(relationship, owners);
        int at = next;
        next += target.selection().size();
        if (!JoinedRelationship.isReferred(relationship)) {
            joinApart(relationship, target);
        }
        select = select.alsoSelecting(target.selection());
        relationship.orderBy().forEach(term -> order.add(in(target, term)));
        return new JoinedRelationship<>(relationship, joined(relationship.targetMapper(), target, at, behind));
    }

    /** A list whose association table has the positions is ordered by them: that table is joined by itself. */
    private void joinApart(Relationship<?, ?> relationship, Table target) {
        if (relationship instanceof ToMany<?, ?> toMany) {
            toMany.association().flatMap(Association::position).ifPresent(position -> {
                Table links = target.path().orElseThrow().parent();
                select = select.leftJoinApart(links);
                order.add(in(links, position.asc().nullsLast()));
            });
        }
        select = select.leftJoinApart(target);
    }

    private static OrderBy in(Table use, OrderBy term) {
        return term.node() instanceof Column<?> column
                ? new OrderBy(use.columns().get(column.position()), term.isDescending(), term.nulls())
                : term;
    }

    /** A query that joins nothing itself needs its conditions in the subquery alone. */
    private void choosingOwners(Select query, Table table) {
        if (!isCut(query)) {
            return;
        }
        Select chosen = query.selectingInstead(table.primaryKey());
        boolean joins = query.clauses().from().size() > 1;
        select = (joins ? select : select.unconditional()).uncut().where(Sql.inSelect(table.primaryKey(), chosen));
    }

    /** The query's own order goes first; without one, members of one owner come together. */
    private void ordered(Table table) {
        if (order.isEmpty()) {
            return;
        }
        if (select.clauses().orderBy().isEmpty()) {
            select = select.orderBy(table.primaryKey().stream().map(Column::asc).toArray(OrderBy[]::new));
        }
        select = select.orderBy(order.toArray(OrderBy[]::new));
    }

    private static boolean isCut(Select select) {
        SelectClauses clauses = select.clauses();
        return clauses.limit() != null || clauses.offset() != null;
    }
}
