package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a SELECT, as a dialect sees them: one part for each thing that is said.
 *
 * @param selection what it selects
 * @param reading which rows it reads
 * @param grouping how it groups them
 * @param orderBy the order, most important first
 * @param cut where it cuts the rows off
 */
public record SelectClauses(Selection selection, Reading reading, Grouping grouping, List<OrderBy> orderBy, Cut cut) {

    /** Copies the list. */
    public SelectClauses {
        orderBy = List.copyOf(orderBy);
    }

    static SelectClauses of(List<? extends Expression<?>> columns) {
        return new SelectClauses(Selection.of(columns), Reading.NOTHING, Grouping.NONE, List.of(), Cut.NONE);
    }

    /** Returns whether equal rows count once. */
    public boolean isDistinct() {
        return selection.isDistinct();
    }

    /** Returns what it selects; empty only inside {@code exists}. */
    public List<Expression<?>> columns() {
        return selection.columns();
    }

    /** Returns the tables; empty where the columns need none. */
    public List<From> from() {
        return reading.from();
    }

    /** Returns the conditions rows meet, all of them. */
    public List<Node> where() {
        return reading.where();
    }

    /** Returns what rows are grouped by. */
    public List<Node> groupBy() {
        return grouping.by();
    }

    /** Returns the conditions groups meet, all of them. */
    public List<Node> having() {
        return grouping.having();
    }

    /** Returns how many rows at most; null for all. */
    public @Nullable Bind limit() {
        return cut.limit();
    }

    /** Returns how many rows to leave out first; null for none. */
    public @Nullable Bind offset() {
        return cut.offset();
    }

    /** Returns whether one of the columns it selects is this, so that its name stands for it. */
    public boolean selects(Aliased aliased) {
        for (Expression<?> column : columns()) {
            if (column.node().equals(aliased)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the clauses that count: the same rows, no order, no limit. */
    SelectClauses counting() {
        return new SelectClauses(Selection.of(List.of(Sql.count())), reading, grouping, List.of(), Cut.NONE);
    }

    SelectClauses withColumns(List<? extends Expression<?>> others) {
        return with(selection.withColumns(others));
    }

    SelectClauses withMoreColumns(List<? extends Expression<?>> more) {
        return with(selection.withMoreColumns(more));
    }

    SelectClauses withDistinct() {
        return with(selection.withDistinct());
    }

    /** Reads from the table of the columns, as if it were named, where no table is. */
    SelectClauses withImpliedTable() {
        return from().isEmpty() ? impliedTable().map(this::reading).orElse(this) : this;
    }

    /** Adds a table, as {@link Reading#withFrom} says; what is joined first is joined to the table of the columns. */
    SelectClauses withFrom(From more) {
        if (more.kind() != From.Kind.CROSS && from().isEmpty()) {
            Optional<Table> first = impliedTable().filter(table -> more.canFollow(table));
            if (first.isPresent()) {
                return reading(first.get()).withFrom(more);
            }
        }
        return with(reading.withFrom(more));
    }

    private Optional<Table> impliedTable() {
        return FirstTable.in(columns());
    }

    private SelectClauses reading(Table table) {
        return with(reading.withFrom(new From(From.Kind.CROSS, table, List.of())));
    }

    SelectClauses withFromAndWhere(List<From> newFrom, List<Node> newWhere) {
        return with(new Reading(newFrom, newWhere));
    }

    SelectClauses withWhere(List<Node> more) {
        return with(reading.withWhere(more));
    }

    SelectClauses withoutWhere() {
        return with(reading.withoutWhere());
    }

    SelectClauses withGroupBy(List<Node> more) {
        return with(grouping.withBy(more));
    }

    SelectClauses withHaving(List<Node> more) {
        return with(grouping.withHaving(more));
    }

    SelectClauses withOrderBy(List<OrderBy> more) {
        return new SelectClauses(selection, reading, grouping, added(orderBy, more), cut);
    }

    SelectClauses withoutOrder() {
        return new SelectClauses(selection, reading, grouping, List.of(), cut);
    }

    SelectClauses withLimit(Bind rows) {
        return with(cut.withLimit(rows));
    }

    SelectClauses withOffset(Bind rows) {
        return with(cut.withOffset(rows));
    }

    SelectClauses withoutCut() {
        return with(Cut.NONE);
    }

    private SelectClauses with(Selection changed) {
        return new SelectClauses(changed, reading, grouping, orderBy, cut);
    }

    private SelectClauses with(Reading changed) {
        return new SelectClauses(selection, changed, grouping, orderBy, cut);
    }

    private SelectClauses with(Grouping changed) {
        return new SelectClauses(selection, reading, changed, orderBy, cut);
    }

    private SelectClauses with(Cut changed) {
        return new SelectClauses(selection, reading, grouping, orderBy, changed);
    }

    static <T> List<T> added(List<T> list, List<T> more) {
        if (list.isEmpty()) {
            return more;
        }
        List<T> all = new ArrayList<>(list);
        all.addAll(more);
        return all;
    }
}
