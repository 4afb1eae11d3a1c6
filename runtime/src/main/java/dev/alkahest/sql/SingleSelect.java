package dev.alkahest.sql;

import java.util.List;

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

    /** Returns this as an expression: the value of its one row, NULL where it has none. More than one is an error. */
    public ComparableExpression<T> asScalar() {
        return new Value<>(new ScalarSubquery(this), column.type());
    }

    @Override
    public SingleSelect<T> withoutFilters() {
        return with(FilterRemoval.from(clauses()));
    }

    @Override
    public SingleSelect<T> distinct() {
        return with(named().withDistinct());
    }

    @Override
    public SingleSelect<T> from(Table table) {
        return with(named().withFrom(new From(From.Kind.CROSS, table, List.of())));
    }

    @Override
    public SingleSelect<T> join(Table path, Condition... conditions) {
        return with(named().withFrom(new From(From.Kind.INNER, path, Conditions.nodesOf(conditions))));
    }

    @Override
    public SingleSelect<T> leftJoin(Table path, Condition... conditions) {
        return with(named().withFrom(new From(From.Kind.LEFT, path, Conditions.nodesOf(conditions))));
    }

    @Override
    public SingleSelect<T> where(Condition... conditions) {
        return with(named().withWhere(Conditions.nodesOf(conditions)));
    }

    @Override
    public SingleSelect<T> groupBy(Expression<?>... expressions) {
        return with(named().withGroupBy(nodes(expressions)));
    }

    @Override
    public SingleSelect<T> having(Condition... conditions) {
        return with(named().withHaving(Conditions.nodesOf(conditions)));
    }

    @Override
    public SingleSelect<T> orderBy(OrderBy... orders) {
        return with(named().withOrderBy(List.of(orders)));
    }

    @Override
    public SingleSelect<T> limit(long rows) {
        return with(named().withLimit(Rows.bind("limit", rows)));
    }

    @Override
    public SingleSelect<T> offset(long rows) {
        return with(named().withOffset(Rows.bind("offset", rows)));
    }

    @Override
    SingleSelect<T> with(SelectClauses changed) {
        return new SingleSelect<>(column, changed);
    }
}
