package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ArrayTypes;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.util.List;

/** Aggregates beyond those of {@link Sql}. Import them statically. */
public final class Aggregates {

    private Aggregates() {}

    /** Returns whether a condition is true in all rows, where it is not unknown; NULL for no rows. */
    public static ConditionAggregate boolAnd(Condition condition) {
        return new ConditionAggregate(AggregateCall.of(AggregateFunction.BOOL_AND, condition), ColumnTypes.bool());
    }

    /** Returns whether a condition is true in at least one row; NULL for no rows. */
    public static ConditionAggregate boolOr(Condition condition) {
        return new ConditionAggregate(AggregateCall.of(AggregateFunction.BOOL_OR, condition), ColumnTypes.bool());
    }

    /** Returns the standard deviation of numbers that are all there are; not on SQLite. */
    public static NumberAggregate<Double> stddevPop(NumberExpression<?> expression) {
        return statistic(AggregateFunction.STDDEV_POP, expression);
    }

    /** Returns the standard deviation that a sample tells, NULL for fewer than two numbers; not on SQLite. */
    public static NumberAggregate<Double> stddevSamp(NumberExpression<?> expression) {
        return statistic(AggregateFunction.STDDEV_SAMP, expression);
    }

    /** Returns the variance of numbers that are all there are; not on SQLite. */
    public static NumberAggregate<Double> varPop(NumberExpression<?> expression) {
        return statistic(AggregateFunction.VAR_POP, expression);
    }

    /** Returns the variance that a sample tells, NULL for fewer than two numbers; not on SQLite. */
    public static NumberAggregate<Double> varSamp(NumberExpression<?> expression) {
        return statistic(AggregateFunction.VAR_SAMP, expression);
    }

    /**
     * Returns texts one behind the other in an order, with a separator between them, NULL for none; those that are NULL are
     * left out. MariaDB cuts off what is longer than its {@code group_concat_max_len}, a megabyte.
     */
    public static TextAggregate listAgg(TextExpression expression, String separator, OrderBy... order) {
        Bind between = Predicate.bind(expression, separator, "listAgg");
        return new TextAggregate(
                new AggregateCall(
                        AggregateFunction.LISTAGG, List.of(expression.node(), between), false, List.of(order), null),
                ColumnTypes.string(0));
    }

    /**
     * Returns the list of the values in an order, NULL for no rows; those that are NULL are in it. It may be filtered, and made of
     * different values. On databases that have arrays: elsewhere {@link NestedList#listOf} reads the rows themselves.
     */
    public static <T> ValueAggregate<List<T>> arrayAgg(Expression<T> expression, OrderBy... order) {
        return new ValueAggregate<>(
                AggregateCall.of(AggregateFunction.ARRAY_AGG, expression).orderedBy(List.of(order)),
                ArrayTypes.list("arrayAgg(...)", expression.type()));
    }

    /** Returns the number at a fraction of the order, between two rows if need be; on H2 and PostgreSQL. */
    public static NumberAggregate<Double> percentileCont(double fraction, NumberExpression<?> expression) {
        return new NumberAggregate<>(
                percentile(AggregateFunction.PERCENTILE_CONT, fraction, expression.toDouble()), ColumnTypes.float64());
    }

    /** Returns the first number that a fraction of the order reaches; on H2 and PostgreSQL. */
    public static <N extends Number> NumberAggregate<N> percentileDisc(
            double fraction, NumberExpression<N> expression) {
        return new NumberAggregate<>(
                percentile(AggregateFunction.PERCENTILE_DISC, fraction, expression), expression.type());
    }

    /** Returns the value that is there most often, one of several such; on H2 and PostgreSQL. */
    public static <T> ValueAggregate<T> mode(Expression<T> expression) {
        return new ValueAggregate<>(
                AggregateCall.of(AggregateFunction.MODE).orderedBy(List.of(expression.asc())), expression.type());
    }

    private static AggregateCall percentile(AggregateFunction function, double fraction, Expression<?> expression) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new InvalidStatementException("A percentile is at a fraction from 0 to 1: 0.5 is the median.");
        }
        ColumnType<Double> type = ColumnTypes.float64();
        return AggregateCall.of(function, new Value<>(Bind.of(type, fraction), type))
                .orderedBy(List.of(expression.asc()));
    }

    private static NumberAggregate<Double> statistic(AggregateFunction function, NumberExpression<?> expression) {
        return new NumberAggregate<>(AggregateCall.of(function, expression.toDouble()), ColumnTypes.float64());
    }
}
