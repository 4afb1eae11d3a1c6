package dev.alkahest.sql;

import dev.alkahest.type.ColumnTypes;
import java.util.List;

/**
 * Several ways to group the same rows in one statement, each of which gives groups of its own. What a way does not group by is
 * NULL there. On PostgreSQL.
 *
 * @param kind how the sets are told
 * @param sets what is grouped by together
 */
public record GroupingSets(Kind kind, List<List<Node>> sets) implements Node {

    /** How grouping sets are told. */
    public enum Kind {
        /** All, then all but the last, and so on to none. */
        ROLLUP,
        /** Every choice of them. */
        CUBE,
        /** These. */
        GROUPING_SETS
    }

    /** Copies the lists. */
    public GroupingSets {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /** Returns the groups by all expressions, by all but the last, and so on to a group of all rows. */
    public static GroupingSets rollup(Expression<?>... expressions) {
        return of(Kind.ROLLUP, expressions);
    }

    /** Returns the groups by every choice of expressions, all of them and none included. */
    public static GroupingSets cube(Expression<?>... expressions) {
        return of(Kind.CUBE, expressions);
    }

    /** Returns the groups by each list of expressions; by an empty one there is a group of all rows. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static GroupingSets groupingSets(List<? extends Expression<?>>... sets) {
        return new GroupingSets(
                Kind.GROUPING_SETS,
                List.of(sets).stream()
                        .map(set -> set.stream().<Node>map(Expression::node).toList())
                        .toList());
    }

    /** Returns 1 where an expression is not grouped by, so that it is NULL, and 0 where it is. */
    public static NumberExpression<Integer> grouping(Expression<?> expression) {
        return new NumberValue<>(AggregateCall.of(AggregateFunction.GROUPING, expression), ColumnTypes.int32());
    }

    private static GroupingSets of(Kind kind, Expression<?>... expressions) {
        return new GroupingSets(
                kind, Select.nodes(expressions).stream().map(List::of).toList());
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
