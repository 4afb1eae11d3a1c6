package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Values as expressions, and expressions as values of another type. Import them statically. */
@SuppressWarnings("varargs") // such arrays are only read
public final class Values {

    private Values() {}

    /** Returns a text as an expression; it is sent as a parameter. */
    public static TextExpression value(String value) {
        return new TextValue(typed(ColumnTypes.string(0), value), ColumnTypes.string(0));
    }

    /** Returns a number as an expression; it is sent as a parameter. */
    public static NumberExpression<Integer> value(int value) {
        return new NumberValue<>(typed(ColumnTypes.int32(), value), ColumnTypes.int32());
    }

    /** Returns a number as an expression; it is sent as a parameter. */
    public static NumberExpression<Long> value(long value) {
        return new NumberValue<>(typed(ColumnTypes.int64(), value), ColumnTypes.int64());
    }

    /** Returns a number as an expression; it is sent as a parameter. */
    public static NumberExpression<Double> value(double value) {
        return new NumberValue<>(typed(ColumnTypes.float64(), value), ColumnTypes.float64());
    }

    /** Returns a decimal as an expression; it is sent as a parameter. */
    public static NumberExpression<BigDecimal> value(BigDecimal value) {
        return new NumberValue<>(typed(NumberTypes.of(value), value), NumberTypes.of(value));
    }

    /** Returns a date as an expression; it is sent as a parameter. */
    public static TemporalExpression<LocalDate> value(LocalDate value) {
        return new TemporalValue<>(typed(ColumnTypes.localDate(), value), ColumnTypes.localDate());
    }

    /** Returns a time of day as an expression; it is sent as a parameter. */
    public static TemporalExpression<LocalTime> value(LocalTime value) {
        return new TemporalValue<>(typed(ColumnTypes.localTime(), value), ColumnTypes.localTime());
    }

    /** Returns a date and time as an expression; it is sent as a parameter. */
    public static TemporalExpression<LocalDateTime> value(LocalDateTime value) {
        return new TemporalValue<>(typed(ColumnTypes.localDateTime(), value), ColumnTypes.localDateTime());
    }

    /** Returns a point in time as an expression; it is sent as a parameter. */
    public static TemporalExpression<Instant> value(Instant value) {
        return new TemporalValue<>(typed(ColumnTypes.instant(), value), ColumnTypes.instant());
    }

    /** Returns a truth value as an expression; it is sent as a parameter. */
    public static Condition value(boolean value) {
        return new Predicate(typed(ColumnTypes.bool(), value));
    }

    /** Returns an expression converted to another type; see also {@link NumberExpression#toLong()} and others. */
    public static <T> ComparableExpression<T> cast(Expression<?> expression, ColumnType<T> type) {
        return new Value<>(new Cast(expression.node(), type), type);
    }

    /** Returns an expression whose value is a text as text, for instance what a {@link Sql#function} gives. Nothing is converted. */
    public static TextExpression asText(Expression<String> expression) {
        return new TextValue(expression.node(), expression.type());
    }

    /** Returns an expression whose value is a number as a number. Nothing is converted. */
    public static <N extends Number> NumberExpression<N> asNumber(Expression<N> expression) {
        return new NumberValue<>(expression.node(), expression.type());
    }

    /** Returns an expression whose value is a date or time as such. Nothing is converted. */
    public static <T> TemporalExpression<T> asTemporal(Expression<T> expression) {
        return new TemporalValue<>(expression.node(), expression.type());
    }

    /** Returns the text, or NULL where it equals a value. */
    public static TextExpression nullif(TextExpression expression, String value) {
        return of(Kind.TEXT, expression, call("nullif", expression, Predicate.bind(expression, value, "nullif")));
    }

    /** Returns the text, or NULL where it equals another. */
    public static TextExpression nullif(TextExpression expression, Expression<String> other) {
        return of(Kind.TEXT, expression, call("nullif", expression, other.node()));
    }

    /** Returns the number, or NULL where it equals a value. */
    public static <N extends Number> NumberExpression<N> nullif(NumberExpression<N> expression, N value) {
        return of(Kind.number(), expression, call("nullif", expression, Predicate.bind(expression, value, "nullif")));
    }

    /** Returns the number, or NULL where it equals another. */
    public static <N extends Number> NumberExpression<N> nullif(NumberExpression<N> expression, Expression<N> other) {
        return of(Kind.number(), expression, call("nullif", expression, other.node()));
    }

    /** Returns the date or time, or NULL where it equals a value. */
    public static <T> TemporalExpression<T> nullif(TemporalExpression<T> expression, T value) {
        return of(Kind.temporal(), expression, call("nullif", expression, Predicate.bind(expression, value, "nullif")));
    }

    /** Returns the date or time, or NULL where it equals another. */
    public static <T> TemporalExpression<T> nullif(TemporalExpression<T> expression, Expression<T> other) {
        return of(Kind.temporal(), expression, call("nullif", expression, other.node()));
    }

    /** Returns the expression, or NULL where it equals a value. */
    public static <T> ComparableExpression<T> nullif(Expression<T> expression, T value) {
        return of(Kind.any(), expression, call("nullif", expression, Predicate.bind(expression, value, "nullif")));
    }

    /** Returns the expression, or NULL where it equals another. */
    public static <T> ComparableExpression<T> nullif(Expression<T> expression, Expression<T> other) {
        return of(Kind.any(), expression, call("nullif", expression, other.node()));
    }

    /** Returns the greatest of some; NULL where one of them is, on every database. */
    @SafeVarargs
    public static TextExpression greatest(TextExpression first, Expression<String>... others) {
        return extreme(Kind.TEXT, StandardFunction.GREATEST, first, List.of(others));
    }

    /** Returns the greatest of some; NULL where one of them is, on every database. */
    @SafeVarargs
    public static <N extends Number> NumberExpression<N> greatest(NumberExpression<N> first, Expression<N>... others) {
        return extreme(Kind.number(), StandardFunction.GREATEST, first, List.of(others));
    }

    /** Returns the greatest of some; NULL where one of them is, on every database. */
    @SafeVarargs
    public static <T> TemporalExpression<T> greatest(TemporalExpression<T> first, Expression<T>... others) {
        return extreme(Kind.temporal(), StandardFunction.GREATEST, first, List.of(others));
    }

    /** Returns the greatest of some; NULL where one of them is, on every database. */
    @SafeVarargs
    public static <T> ComparableExpression<T> greatest(ComparableExpression<T> first, Expression<T>... others) {
        return extreme(Kind.any(), StandardFunction.GREATEST, first, List.of(others));
    }

    /** Returns the greatest of a number and a value; NULL where the number is. */
    public static <N extends Number> NumberExpression<N> greatest(NumberExpression<N> first, N value) {
        return new NumberValue<>(
                StandardCall.of(StandardFunction.GREATEST, first.node(), new Bind(first.type(), value, true)),
                NumberTypes.holding(first.type(), value));
    }

    /** Returns the least of some; NULL where one of them is, on every database. */
    @SafeVarargs
    public static TextExpression least(TextExpression first, Expression<String>... others) {
        return extreme(Kind.TEXT, StandardFunction.LEAST, first, List.of(others));
    }

    /** Returns the least of some; NULL where one of them is, on every database. */
    @SafeVarargs
    public static <N extends Number> NumberExpression<N> least(NumberExpression<N> first, Expression<N>... others) {
        return extreme(Kind.number(), StandardFunction.LEAST, first, List.of(others));
    }

    /** Returns the least of some; NULL where one of them is, on every database. */
    @SafeVarargs
    public static <T> TemporalExpression<T> least(TemporalExpression<T> first, Expression<T>... others) {
        return extreme(Kind.temporal(), StandardFunction.LEAST, first, List.of(others));
    }

    /** Returns the least of some; NULL where one of them is, on every database. */
    @SafeVarargs
    public static <T> ComparableExpression<T> least(ComparableExpression<T> first, Expression<T>... others) {
        return extreme(Kind.any(), StandardFunction.LEAST, first, List.of(others));
    }

    /** Returns the least of a number and a value; NULL where the number is. */
    public static <N extends Number> NumberExpression<N> least(NumberExpression<N> first, N value) {
        return new NumberValue<>(
                StandardCall.of(StandardFunction.LEAST, first.node(), new Bind(first.type(), value, true)),
                NumberTypes.holding(first.type(), value));
    }

    private static <T, E extends Expression<T>> E extreme(
            Kind<T, E> kind, StandardFunction function, Expression<T> first, List<Expression<T>> others) {
        Node node = first.node();
        ColumnType<T> type = first.type();
        for (Expression<T> other : others) {
            node = StandardCall.of(function, node, other.node());
            type = NumberTypes.common(type, other.type());
        }
        return kind.of(node, type);
    }

    private static <T, E extends Expression<T>> E of(Kind<T, E> kind, Expression<T> expression, Node node) {
        return kind.of(node, expression.type());
    }

    private static Call call(String function, Expression<?> expression, Node other) {
        return new Call(function, List.of(expression.node(), other));
    }

    private static <T> Bind typed(ColumnType<T> type, T value) {
        return new Bind(type, value, true);
    }
}
