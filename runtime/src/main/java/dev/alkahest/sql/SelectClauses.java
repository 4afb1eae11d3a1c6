package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
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
 * @param lock how it locks the rows it reads; null for not at all
 */
public record SelectClauses(
        Selection selection,
        Reading reading,
        Grouping grouping,
        List<OrderBy> orderBy,
        Cut cut,
        @Nullable RowLock lock) {

    /** Copies the list. */
    public SelectClauses {
        orderBy = List.copyOf(orderBy);
    }

    static SelectClauses combining(SetOperation operation) {
        return new SelectClauses(
                operation.parts().get(0).clauses().selection().ofAllRows(),
                Reading.combining(operation),
                Grouping.NONE,
                List.of(),
                Cut.NONE,
                null);
    }

    static SelectClauses of(List<? extends Expression<?>> columns) {
        return new SelectClauses(Selection.of(columns), Reading.NOTHING, Grouping.NONE, List.of(), Cut.NONE, null);
    }

    static SelectClauses ofParts(List<? extends Selectable> selected) {
        return new SelectClauses(
                Selection.ofParts(selected), Reading.NOTHING, Grouping.NONE, List.of(), Cut.NONE, null);
    }

    /** Returns whether equal rows count once. */
    public boolean isDistinct() {
        return selection.isDistinct();
    }

    /** Returns what rows are equal by that count once; empty where that is all they have. */
    public List<Node> distinctOn() {
        return selection.distinctOn();
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

    /** Returns the SELECTs whose rows are combined, in place of tables; null for none. */
    public @Nullable SetOperation combined() {
        return reading.combined();
    }

    /** Returns whether one of the columns it selects is this, so that its name stands for it. */
    public boolean selects(Aliased aliased) {
        if (combined() != null) {
            return true; // nothing else is ordered by
        }
        for (Expression<?> column : columns()) {
            if (column.node().equals(aliased)) {
                return true;
            }
        }
        return false;
    }

    /** Returns which selected expression, counted from 1, a name stands for that combined rows are ordered by. */
    public int positionOf(Aliased order) {
        List<Expression<?>> columns = columns();
        int position = 1;
        while (!ColumnNames.of(columns.get(position - 1).node(), position).equals(order.alias())) {
            position++;
        }
        return position;
    }

    /**
     * Returns which selected expression, counted from 1, an expression to group or order by repeats together with its values, so that
     * a name has to stand for both: a database can't tell that two parameters are equal. 0 is none.
     */
    public int repeated(Node node) {
        if (node instanceof Column || node instanceof Aliased) {
            return 0;
        }
        List<Expression<?>> columns = columns();
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).node().equals(node) && ShapeParts.of(node).hasValues()) {
                return at + 1;
            }
        }
        return 0;
    }

    /** Returns the clauses that count: the same rows, no order, no limit. */
    SelectClauses counting() {
        return new SelectClauses(Selection.of(List.of(Sql.count())), reading, grouping, List.of(), Cut.NONE, null);
    }

    SelectClauses withColumns(List<? extends Expression<?>> others) {
        SetOperation parts = combined();
        return parts == null
                ? with(selection.withColumns(others))
                : with(selection.withColumns(others)).withCombined(parts.selectingInstead(others));
    }

    SelectClauses withMoreColumns(List<? extends Expression<?>> more) {
        return refusingCombined("more columns").with(selection.withMoreColumns(more));
    }

    SelectClauses withDistinctOn(List<Node> equal) {
        return refusingCombined("distinctOn(...)").with(selection.withDistinctOn(equal));
    }

    SelectClauses withDistinct() {
        return refusingCombined("distinct()").with(selection.withDistinct());
    }

    /** Reads from the table of the columns, as if it were named, where no table is. */
    SelectClauses withImpliedTable() {
        return from().isEmpty() && combined() == null
                ? impliedTable().map(this::reading).orElse(this)
                : this;
    }

    /** Adds a table, as {@link Reading#withFrom} says; what is joined first is joined to the table of the columns. */
    SelectClauses withFrom(From more) {
        refusingCombined("more tables");
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
        return with(reading.withFromAndWhere(newFrom, newWhere));
    }

    SelectClauses withWhere(List<Node> more) {
        return refusingCombined("where(...)").with(reading.withWhere(more));
    }

    SelectClauses withoutWhere() {
        return with(reading.withoutWhere());
    }

    SelectClauses withGroupBy(List<Node> more) {
        return refusingCombined("groupBy(...)").with(grouping.withBy(more));
    }

    SelectClauses withHaving(List<Node> more) {
        return refusingCombined("having(...)").with(grouping.withHaving(more));
    }

    SelectClauses withOrderBy(List<OrderBy> more) {
        List<OrderBy> orders = combined() == null
                ? more
                : more.stream()
                        .map(order -> SetOperation.orderOf(columns(), order))
                        .toList();
        return new SelectClauses(selection, reading, grouping, added(orderBy, orders), cut, lock);
    }

    SelectClauses withoutOrder() {
        return new SelectClauses(selection, reading, grouping, List.of(), cut, lock);
    }

    SelectClauses withLimit(Bind rows) {
        return with(cut.withLimit(rows));
    }

    SelectClauses withLimitAndTies(Bind rows) {
        if (orderBy.isEmpty()) {
            throw new InvalidStatementException(
                    "limitWithTies(...) keeps the peers of the last row, and without an order all rows are peers."
                            + " Call orderBy(...) first.");
        }
        return with(cut.withLimitAndTies(rows));
    }

    SelectClauses withOffset(Bind rows) {
        return with(cut.withOffset(rows));
    }

    SelectClauses withoutCut() {
        return with(Cut.NONE);
    }

    SelectClauses withLock(@Nullable RowLock changed) {
        SelectClauses all = changed == null ? this : refusingCombined("lock");
        return new SelectClauses(all.selection, all.reading, all.grouping, all.orderBy, all.cut, changed);
    }

    SelectClauses withCommon(DerivedTable table) {
        return with(reading.withCommon(table));
    }

    SelectClauses withCombined(SetOperation operation) {
        return with(new Reading(reading.with(), List.of(), List.of(), operation));
    }

    private SelectClauses refusingCombined(String clause) {
        SetOperation operation = combined();
        if (operation != null) {
            throw new InvalidStatementException(operation.kind().words() + " takes no " + clause
                    + " of its own. Say it in the parts, or read the whole as a table with as(...).");
        }
        return this;
    }

    private SelectClauses with(Selection changed) {
        return new SelectClauses(changed, reading, grouping, orderBy, cut, lock);
    }

    private SelectClauses with(Reading changed) {
        return new SelectClauses(selection, changed, grouping, orderBy, cut, lock);
    }

    private SelectClauses with(Grouping changed) {
        return new SelectClauses(selection, reading, changed, orderBy, cut, lock);
    }

    private SelectClauses with(Cut changed) {
        return new SelectClauses(selection, reading, grouping, orderBy, changed, lock);
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
