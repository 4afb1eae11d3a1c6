package dev.alkahest.sql;

import dev.alkahest.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions of windows, and the words that windows are made of. Import them statically.
 *
 * <p>Every {@link Aggregate} is one, too: {@code sum(ALBUM.price).over(partitionBy(ALBUM.artistId))}.
 */
public final class WindowFunctions {

    private WindowFunctions() {}

    /** Returns the windows of rows that have the same values. */
    public static Window partitionBy(Expression<?>... expressions) {
        return new Window(Select.nodes(expressions), List.of(), null, null);
    }

    /** Returns the window of all rows in an order. */
    public static Window orderBy(OrderBy... orders) {
        return Window.ALL.orderBy(orders);
    }

    /** Returns the bound at so many rows, or so far, before the current row. */
    public static FrameBound preceding(long distance) {
        return FrameBound.at(FrameBound.Side.PRECEDING, distance);
    }

    /** Returns the bound at so many rows, or so far, behind the current row. */
    public static FrameBound following(long distance) {
        return FrameBound.at(FrameBound.Side.FOLLOWING, distance);
    }

    /** Returns the bound at the first row of the window. */
    public static FrameBound unboundedPreceding() {
        return FrameBound.UNBOUNDED_PRECEDING;
    }

    /** Returns the bound at the last row of the window. */
    public static FrameBound unboundedFollowing() {
        return FrameBound.UNBOUNDED_FOLLOWING;
    }

    /** Returns the bound at the current row; where a range or groups are counted, at its peers. */
    public static FrameBound currentRow() {
        return FrameBound.CURRENT_ROW;
    }

    /** Returns the number of the row in its window, from 1. */
    public static WindowFunction<Long, NumberExpression<Long>> rowNumber() {
        return new WindowFunction<>(call("row_number"), ColumnTypes.int64(), Kind.number());
    }

    /** Returns one more than the number of rows before the row and its peers. */
    public static WindowFunction<Long, NumberExpression<Long>> rank() {
        return new WindowFunction<>(call("rank"), ColumnTypes.int64(), Kind.number());
    }

    /** Returns one more than the number of groups of peers before the row. */
    public static WindowFunction<Long, NumberExpression<Long>> denseRank() {
        return new WindowFunction<>(call("dense_rank"), ColumnTypes.int64(), Kind.number());
    }

    /** Returns the rank from 0 for the first row to 1 for the last. */
    public static WindowFunction<Double, NumberExpression<Double>> percentRank() {
        return new WindowFunction<>(call("percent_rank"), ColumnTypes.float64(), Kind.number());
    }

    /** Returns which part of the rows is at the row or before it, up to 1. */
    public static WindowFunction<Double, NumberExpression<Double>> cumeDist() {
        return new WindowFunction<>(call("cume_dist"), ColumnTypes.float64(), Kind.number());
    }

    /** Returns the number of the part that the row is in, from 1, where the window is cut into so many parts. */
    public static WindowFunction<Integer, NumberExpression<Integer>> ntile(int parts) {
        return new WindowFunction<>(
                call("ntile", Rows.countedFromOne("ntile", parts)), ColumnTypes.int32(), Kind.number());
    }

    /** Returns the text of the first row of the frame. */
    public static WindowFunction<String, TextExpression> firstValue(TextExpression expression) {
        return of(Kind.TEXT, expression, "first_value");
    }

    /** Returns the number of the first row of the frame. */
    public static <N extends Number> WindowFunction<N, NumberExpression<N>> firstValue(NumberExpression<N> expression) {
        return of(Kind.number(), expression, "first_value");
    }

    /** Returns the date or time of the first row of the frame. */
    public static <T> WindowFunction<T, TemporalExpression<T>> firstValue(TemporalExpression<T> expression) {
        return of(Kind.temporal(), expression, "first_value");
    }

    /** Returns the value of the first row of the frame. */
    public static <T> WindowFunction<T, ComparableExpression<T>> firstValue(Expression<T> expression) {
        return of(Kind.any(), expression, "first_value");
    }

    /** Returns the text of the last row of the frame, which without a frame is the last peer of the row. */
    public static WindowFunction<String, TextExpression> lastValue(TextExpression expression) {
        return of(Kind.TEXT, expression, "last_value");
    }

    /** Returns the number of the last row of the frame, which without a frame is the last peer of the row. */
    public static <N extends Number> WindowFunction<N, NumberExpression<N>> lastValue(NumberExpression<N> expression) {
        return of(Kind.number(), expression, "last_value");
    }

    /** Returns the date or time of the last row of the frame, which without a frame is the last peer of the row. */
    public static <T> WindowFunction<T, TemporalExpression<T>> lastValue(TemporalExpression<T> expression) {
        return of(Kind.temporal(), expression, "last_value");
    }

    /** Returns the value of the last row of the frame, which without a frame is the last peer of the row. */
    public static <T> WindowFunction<T, ComparableExpression<T>> lastValue(Expression<T> expression) {
        return of(Kind.any(), expression, "last_value");
    }

    /** Returns the text of the n-th row of the frame, from 1; NULL where it has fewer. */
    public static WindowFunction<String, TextExpression> nthValue(TextExpression expression, int n) {
        return of(Kind.TEXT, expression, "nth_value", Rows.countedFromOne("nthValue", n));
    }

    /** Returns the number of the n-th row of the frame, from 1; NULL where it has fewer. */
    public static <N extends Number> WindowFunction<N, NumberExpression<N>> nthValue(
            NumberExpression<N> expression, int n) {
        return of(Kind.number(), expression, "nth_value", Rows.countedFromOne("nthValue", n));
    }

    /** Returns the date or time of the n-th row of the frame, from 1; NULL where it has fewer. */
    public static <T> WindowFunction<T, TemporalExpression<T>> nthValue(TemporalExpression<T> expression, int n) {
        return of(Kind.temporal(), expression, "nth_value", Rows.countedFromOne("nthValue", n));
    }

    /** Returns the value of the n-th row of the frame, from 1; NULL where it has fewer. */
    public static <T> WindowFunction<T, ComparableExpression<T>> nthValue(Expression<T> expression, int n) {
        return of(Kind.any(), expression, "nth_value", Rows.countedFromOne("nthValue", n));
    }

    /** Returns the text of the row before this one, NULL where there is none; {@code coalesce} says what to take then. */
    public static WindowFunction<String, TextExpression> lag(TextExpression expression) {
        return of(Kind.TEXT, expression, "lag");
    }

    /** Returns the text of the row so many rows before this one, NULL where there is none. */
    public static WindowFunction<String, TextExpression> lag(TextExpression expression, int rows) {
        return of(Kind.TEXT, expression, "lag", Rows.countedFromOne("lag", rows));
    }

    /** Returns the number of the row before this one, NULL where there is none; {@code coalesce} says what to take then. */
    public static <N extends Number> WindowFunction<N, NumberExpression<N>> lag(NumberExpression<N> expression) {
        return of(Kind.number(), expression, "lag");
    }

    /** Returns the number of the row so many rows before this one, NULL where there is none. */
    public static <N extends Number> WindowFunction<N, NumberExpression<N>> lag(
            NumberExpression<N> expression, int rows) {
        return of(Kind.number(), expression, "lag", Rows.countedFromOne("lag", rows));
    }

    /** Returns the date or time of the row before this one, NULL where there is none; {@code coalesce} says what to take then. */
    public static <T> WindowFunction<T, TemporalExpression<T>> lag(TemporalExpression<T> expression) {
        return of(Kind.temporal(), expression, "lag");
    }

    /** Returns the date or time of the row so many rows before this one, NULL where there is none. */
    public static <T> WindowFunction<T, TemporalExpression<T>> lag(TemporalExpression<T> expression, int rows) {
        return of(Kind.temporal(), expression, "lag", Rows.countedFromOne("lag", rows));
    }

    /** Returns the value of the row before this one, NULL where there is none; {@code coalesce} says what to take then. */
    public static <T> WindowFunction<T, ComparableExpression<T>> lag(Expression<T> expression) {
        return of(Kind.any(), expression, "lag");
    }

    /** Returns the value of the row so many rows before this one, NULL where there is none. */
    public static <T> WindowFunction<T, ComparableExpression<T>> lag(Expression<T> expression, int rows) {
        return of(Kind.any(), expression, "lag", Rows.countedFromOne("lag", rows));
    }

    /** Returns the text of the row behind this one, NULL where there is none; {@code coalesce} says what to take then. */
    public static WindowFunction<String, TextExpression> lead(TextExpression expression) {
        return of(Kind.TEXT, expression, "lead");
    }

    /** Returns the text of the row so many rows behind this one, NULL where there is none. */
    public static WindowFunction<String, TextExpression> lead(TextExpression expression, int rows) {
        return of(Kind.TEXT, expression, "lead", Rows.countedFromOne("lead", rows));
    }

    /** Returns the number of the row behind this one, NULL where there is none; {@code coalesce} says what to take then. */
    public static <N extends Number> WindowFunction<N, NumberExpression<N>> lead(NumberExpression<N> expression) {
        return of(Kind.number(), expression, "lead");
    }

    /** Returns the number of the row so many rows behind this one, NULL where there is none. */
    public static <N extends Number> WindowFunction<N, NumberExpression<N>> lead(
            NumberExpression<N> expression, int rows) {
        return of(Kind.number(), expression, "lead", Rows.countedFromOne("lead", rows));
    }

    /** Returns the date or time of the row behind this one, NULL where there is none; {@code coalesce} says what to take then. */
    public static <T> WindowFunction<T, TemporalExpression<T>> lead(TemporalExpression<T> expression) {
        return of(Kind.temporal(), expression, "lead");
    }

    /** Returns the date or time of the row so many rows behind this one, NULL where there is none. */
    public static <T> WindowFunction<T, TemporalExpression<T>> lead(TemporalExpression<T> expression, int rows) {
        return of(Kind.temporal(), expression, "lead", Rows.countedFromOne("lead", rows));
    }

    /** Returns the value of the row behind this one, NULL where there is none; {@code coalesce} says what to take then. */
    public static <T> WindowFunction<T, ComparableExpression<T>> lead(Expression<T> expression) {
        return of(Kind.any(), expression, "lead");
    }

    /** Returns the value of the row so many rows behind this one, NULL where there is none. */
    public static <T> WindowFunction<T, ComparableExpression<T>> lead(Expression<T> expression, int rows) {
        return of(Kind.any(), expression, "lead", Rows.countedFromOne("lead", rows));
    }

    private static <T, E extends Expression<T>> WindowFunction<T, E> of(
            Kind<T, E> kind, Expression<T> expression, String function, Node... more) {
        List<Node> arguments = new ArrayList<>(List.of(expression.node()));
        arguments.addAll(List.of(more));
        return new WindowFunction<>(call(function, arguments.toArray(new Node[0])), expression.type(), kind);
    }

    private static Call call(String function, Node... arguments) {
        return new Call(function, List.of(arguments));
    }
}
