package dev.alkahest.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT of one column, which can stand for its values in other statements.
 *
 * @param <T> the Java class of the column
 */
public final class SingleSelect<T> extends Select {

    private final Expression<T> column;

    SingleSelect(Expression<T> column, SelectClauses clauses) {
        super(clauses);
        this.column = column;
    }

    private SingleSelect(SingleSelect<T> wider, Node condition) {
        super(wider, condition);
        this.column = wider.column;
    }

    /** Returns this as an expression: the value of its one row, NULL where it has none. More than one is an error. */
    public ComparableExpression<T> asScalar() {
        return new Value<>(new ScalarSubquery(this), column.type());
    }

    @Override
    public SingleSelect<T> withoutFilters() {
        return same(super.withoutFilters());
    }

    @Override
    public SingleSelect<T> distinct() {
        return same(super.distinct());
    }

    @Override
    public SingleSelect<T> distinctOn(Expression<?>... expressions) {
        return same(super.distinctOn(expressions));
    }

    @Override
    public SingleSelect<T> from(Table table) {
        return same(super.from(table));
    }

    @Override
    public SingleSelect<T> crossJoin(Table table) {
        return same(super.crossJoin(table));
    }

    @Override
    public SingleSelect<T> join(Table table, Condition... conditions) {
        return same(super.join(table, conditions));
    }

    @Override
    public SingleSelect<T> leftJoin(Table table, Condition... conditions) {
        return same(super.leftJoin(table, conditions));
    }

    @Override
    public SingleSelect<T> rightJoin(Table table, Condition... conditions) {
        return same(super.rightJoin(table, conditions));
    }

    @Override
    public SingleSelect<T> fullJoin(Table table, Condition... conditions) {
        return same(super.fullJoin(table, conditions));
    }

    @Override
    public SingleSelect<T> where(Condition... conditions) {
        return same(super.where(conditions));
    }

    @Override
    public SingleSelect<T> groupBy(Selectable... expressions) {
        return same(super.groupBy(expressions));
    }

    @Override
    public SingleSelect<T> groupBy(GroupingSets grouping) {
        return same(super.groupBy(grouping));
    }

    @Override
    public SingleSelect<T> having(Condition... conditions) {
        return same(super.having(conditions));
    }

    @Override
    public SingleSelect<T> orderBy(OrderBy... orders) {
        return same(super.orderBy(orders));
    }

    @Override
    public SingleSelect<T> limit(long rows) {
        return same(super.limit(rows));
    }

    @Override
    public SingleSelect<T> limitWithTies(long rows) {
        return same(super.limitWithTies(rows));
    }

    @Override
    public SingleSelect<T> offset(long rows) {
        return same(super.offset(rows));
    }

    @Override
    public SingleSelect<T> after(@Nullable Object... values) {
        return same(super.after(values));
    }

    @Override
    public SingleSelect<T> after(RowValues row) {
        return same(super.after(row));
    }

    @Override
    public SingleSelect<T> with(DerivedTable common) {
        return same(super.with(common));
    }

    @Override
    public SingleSelect<T> union(Select... others) {
        return same(super.union(others));
    }

    @Override
    public SingleSelect<T> unionAll(Select... others) {
        return same(super.unionAll(others));
    }

    @Override
    public SingleSelect<T> intersect(Select... others) {
        return same(super.intersect(others));
    }

    @Override
    public SingleSelect<T> intersectAll(Select... others) {
        return same(super.intersectAll(others));
    }

    @Override
    public SingleSelect<T> except(Select... others) {
        return same(super.except(others));
    }

    @Override
    public SingleSelect<T> exceptAll(Select... others) {
        return same(super.exceptAll(others));
    }

    @Override
    public SingleSelect<T> forUpdate() {
        return same(super.forUpdate());
    }

    @Override
    public SingleSelect<T> forShare() {
        return same(super.forShare());
    }

    @Override
    public SingleSelect<T> lock(RowLock lock) {
        return same(super.lock(lock));
    }

    @Override
    SingleSelect<T> with(SelectClauses changed) {
        return new SingleSelect<>(column, changed);
    }

    @Override
    SingleSelect<T> with(Node condition) {
        return new SingleSelect<>(this, condition);
    }

    @SuppressWarnings("unchecked") // every changed copy is made by with(...)
    private SingleSelect<T> same(Select changed) {
        return (SingleSelect<T>) changed;
    }
}
