package dev.alkahest.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT whose rows are read into objects; see {@link RowProjection}. Where it is part of another statement, it is as any
 * other SELECT. Immutable.
 *
 * @param <R> what a row is read into
 */
public final class ProjectedSelect<R> extends Select {

    private final RowProjection<R> projection;

    ProjectedSelect(RowProjection<R> projection, SelectClauses clauses) {
        super(clauses);
        this.projection = projection;
    }

    private ProjectedSelect(ProjectedSelect<R> wider, Node condition) {
        super(wider, condition);
        this.projection = wider.projection;
    }

    /** Returns how a row is read. */
    public RowProjection<R> projection() {
        return projection;
    }

    @Override
    public ProjectedSelect<R> withoutFilters() {
        return same(super.withoutFilters());
    }

    @Override
    public ProjectedSelect<R> distinct() {
        return same(super.distinct());
    }

    @Override
    public ProjectedSelect<R> distinctOn(Expression<?>... expressions) {
        return same(super.distinctOn(expressions));
    }

    @Override
    public ProjectedSelect<R> from(Table table) {
        return same(super.from(table));
    }

    @Override
    public ProjectedSelect<R> crossJoin(Table table) {
        return same(super.crossJoin(table));
    }

    @Override
    public ProjectedSelect<R> join(Table table, Condition... conditions) {
        return same(super.join(table, conditions));
    }

    @Override
    public ProjectedSelect<R> leftJoin(Table table, Condition... conditions) {
        return same(super.leftJoin(table, conditions));
    }

    @Override
    public ProjectedSelect<R> rightJoin(Table table, Condition... conditions) {
        return same(super.rightJoin(table, conditions));
    }

    @Override
    public ProjectedSelect<R> fullJoin(Table table, Condition... conditions) {
        return same(super.fullJoin(table, conditions));
    }

    @Override
    public ProjectedSelect<R> where(Condition... conditions) {
        return same(super.where(conditions));
    }

    @Override
    public ProjectedSelect<R> groupBy(Selectable... expressions) {
        return same(super.groupBy(expressions));
    }

    @Override
    public ProjectedSelect<R> groupBy(GroupingSets grouping) {
        return same(super.groupBy(grouping));
    }

    @Override
    public ProjectedSelect<R> having(Condition... conditions) {
        return same(super.having(conditions));
    }

    @Override
    public ProjectedSelect<R> orderBy(OrderBy... orders) {
        return same(super.orderBy(orders));
    }

    @Override
    public ProjectedSelect<R> limit(long rows) {
        return same(super.limit(rows));
    }

    @Override
    public ProjectedSelect<R> limitWithTies(long rows) {
        return same(super.limitWithTies(rows));
    }

    @Override
    public ProjectedSelect<R> offset(long rows) {
        return same(super.offset(rows));
    }

    @Override
    public ProjectedSelect<R> after(@Nullable Object... values) {
        return same(super.after(values));
    }

    @Override
    public ProjectedSelect<R> after(RowValues row) {
        return same(super.after(row));
    }

    @Override
    public ProjectedSelect<R> with(DerivedTable common) {
        return same(super.with(common));
    }

    @Override
    public ProjectedSelect<R> union(Select... others) {
        return same(super.union(others));
    }

    @Override
    public ProjectedSelect<R> unionAll(Select... others) {
        return same(super.unionAll(others));
    }

    @Override
    public ProjectedSelect<R> intersect(Select... others) {
        return same(super.intersect(others));
    }

    @Override
    public ProjectedSelect<R> intersectAll(Select... others) {
        return same(super.intersectAll(others));
    }

    @Override
    public ProjectedSelect<R> except(Select... others) {
        return same(super.except(others));
    }

    @Override
    public ProjectedSelect<R> exceptAll(Select... others) {
        return same(super.exceptAll(others));
    }

    @Override
    public ProjectedSelect<R> forUpdate() {
        return same(super.forUpdate());
    }

    @Override
    public ProjectedSelect<R> forShare() {
        return same(super.forShare());
    }

    @Override
    public ProjectedSelect<R> lock(RowLock lock) {
        return same(super.lock(lock));
    }

    @Override
    ProjectedSelect<R> with(SelectClauses changed) {
        return new ProjectedSelect<>(projection, changed);
    }

    @Override
    ProjectedSelect<R> with(Node condition) {
        return new ProjectedSelect<>(this, condition);
    }

    @SuppressWarnings("unchecked") // every changed copy is made by with(...)
    private ProjectedSelect<R> same(Select changed) {
        return (ProjectedSelect<R>) changed;
    }
}
