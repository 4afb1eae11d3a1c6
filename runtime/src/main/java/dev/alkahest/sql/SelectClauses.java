package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a SELECT, as a dialect sees them.
 *
 * @param isDistinct whether equal rows count once
 * @param columns what it selects; empty only inside {@code exists}
 * @param from the tables; empty where the columns need none
 * @param where the conditions rows meet, all of them
 * @param groupBy what rows are grouped by
 * @param having the conditions groups meet, all of them
 * @param orderBy the order, most important first
 * @param limit how many rows at most; null for all
 * @param offset how many rows to leave out first; null for none
 */
public record SelectClauses(
        boolean isDistinct,
        List<Expression<?>> columns,
        List<From> from,
        List<Node> where,
        List<Node> groupBy,
        List<Node> having,
        List<OrderBy> orderBy,
        @Nullable Bind limit,
        @Nullable Bind offset) {

    /** Copies the lists. */
    public SelectClauses {
        columns = List.copyOf(columns);
        from = List.copyOf(from);
        where = List.copyOf(where);
        groupBy = List.copyOf(groupBy);
        having = List.copyOf(having);
        orderBy = List.copyOf(orderBy);
    }

    /** Returns whether one of the columns it selects is this, so that its name stands for it. */
    public boolean selects(Aliased aliased) {
        for (Expression<?> column : columns) {
            if (column.node().equals(aliased)) {
                return true;
            }
        }
        return false;
    }

    static SelectClauses of(List<? extends Expression<?>> columns) {
        return new SelectClauses(
                false, List.copyOf(columns), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
    }

    /** Returns the clauses that count: the same rows, no order, no limit. */
    SelectClauses counting() {
        return new SelectClauses(false, List.of(Sql.count()), from, where, groupBy, having, List.of(), null, null);
    }

    SelectClauses withColumns(List<? extends Expression<?>> others) {
        return new SelectClauses(isDistinct, List.copyOf(others), from, where, groupBy, having, orderBy, limit, offset);
    }

    SelectClauses withMoreColumns(List<? extends Expression<?>> more) {
        return withColumns(added(columns, List.copyOf(more)));
    }

    SelectClauses withoutWhere() {
        return new SelectClauses(isDistinct, columns, from, List.of(), groupBy, having, orderBy, limit, offset);
    }

    SelectClauses withoutCut() {
        return new SelectClauses(isDistinct, columns, from, where, groupBy, having, orderBy, null, null);
    }

    SelectClauses withoutOrder() {
        return new SelectClauses(isDistinct, columns, from, where, groupBy, having, List.of(), limit, offset);
    }

    SelectClauses withDistinct() {
        return new SelectClauses(true, columns, from, where, groupBy, having, orderBy, limit, offset);
    }

    /** Reads from the table of the columns, as if it were named, where no table is. */
    SelectClauses withImpliedTable() {
        return from.isEmpty()
                ? FirstTable.in(columns)
                        .map(table -> withFrom(new From(From.Kind.CROSS, table, List.of())))
                        .orElse(this)
                : this;
    }

    /**
     * Adds a table; of one that rows of other classes stand in, or that is filtered, the right rows alone, and of a path with a
     * condition those that it relates.
     */
    SelectClauses withFrom(From more) {
        List<Node> readRows = added(conditionOfPath(more.table()), Conditions.ofReadRows(more.table()));
        if (readRows.isEmpty()) {
            return withAll(more);
        }
        if (more.kind() == From.Kind.CROSS) {
            return withAll(more).withWhere(readRows);
        }
        boolean isJoined = !more.on().isEmpty() || more.table().path().isPresent();
        return withAll(new From(more.kind(), more.table(), isJoined ? added(more.on(), readRows) : List.of()));
    }

    private static List<Node> conditionOfPath(Table table) {
        return table.path()
                .flatMap(path -> path.condition()
                        .map(condition ->
                                condition.between(path.parent(), table).node()))
                .map(List::of)
                .orElse(List.of());
    }

    SelectClauses withFromAndWhere(List<From> newFrom, List<Node> newWhere) {
        return new SelectClauses(isDistinct, columns, newFrom, newWhere, groupBy, having, orderBy, limit, offset);
    }

    private SelectClauses withAll(From more) {
        return new SelectClauses(
                isDistinct, columns, added(from, List.of(more)), where, groupBy, having, orderBy, limit, offset);
    }

    /** Adds conditions; keys and lists of rows come before all others, so that a dialect can put them among the tables. */
    SelectClauses withWhere(List<Node> more) {
        List<Node> all = new ArrayList<>(added(where, more));
        all.sort(Comparator.comparing(node -> !(node instanceof InRows || node instanceof InKeys)));
        return new SelectClauses(isDistinct, columns, from, all, groupBy, having, orderBy, limit, offset);
    }

    SelectClauses withGroupBy(List<Node> more) {
        return new SelectClauses(
                isDistinct, columns, from, where, added(groupBy, more), having, orderBy, limit, offset);
    }

    SelectClauses withHaving(List<Node> more) {
        return new SelectClauses(
                isDistinct, columns, from, where, groupBy, added(having, more), orderBy, limit, offset);
    }

    SelectClauses withOrderBy(List<OrderBy> more) {
        return new SelectClauses(
                isDistinct, columns, from, where, groupBy, having, added(orderBy, more), limit, offset);
    }

    SelectClauses withLimit(Bind newLimit) {
        return new SelectClauses(isDistinct, columns, from, where, groupBy, having, orderBy, newLimit, offset);
    }

    SelectClauses withOffset(Bind newOffset) {
        return new SelectClauses(isDistinct, columns, from, where, groupBy, having, orderBy, limit, newOffset);
    }

    private static <T> List<T> added(List<T> list, List<T> more) {
        if (list.isEmpty()) {
            return more;
        }
        List<T> all = new ArrayList<>(list);
        all.addAll(more);
        return all;
    }
}
