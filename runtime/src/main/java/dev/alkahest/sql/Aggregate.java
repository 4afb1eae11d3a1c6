package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * What is computed of many rows: those of a group, or with {@link #over(Window)} those of a window. It stands in {@code
 * select}, {@code having} and {@code orderBy}; {@code where} chooses single rows and refuses it. Immutable.
 *
 * @param <T> the Java class of the value
 * @param <E> the kind of expression it is over a window
 * @param <A> the kind of aggregate it is itself
 */
public abstract sealed class Aggregate<T, E extends Expression<T>, A extends Aggregate<T, E, A>>
        implements Expression<T>
        permits ConditionAggregate, NumberAggregate, TemporalAggregate, TextAggregate, ValueAggregate {

    private final AggregateCall call;
    private final ColumnType<T> type;
    private final Kind<T, E> kind;

    Aggregate(AggregateCall call, ColumnType<T> type, Kind<T, E> kind) {
        this.call = call;
        this.type = type;
        this.kind = kind;
    }

    /** Returns the aggregate of the rows that meet a condition, and all that were asked for before. */
    public final A filter(Condition condition) {
        return with(call.where(condition));
    }

    /** Returns the aggregate of different values, each of which counts once. */
    public final A distinct() {
        return with(call.distinct());
    }

    /** Returns for each row the aggregate of all rows. */
    public final E over() {
        return over(Window.ALL);
    }

    /** Returns for each row the aggregate of the rows in its window. */
    public final E over(Window window) {
        return kind.of(new WindowCall(call, window), type);
    }

    abstract A with(AggregateCall changed);

    @Override
    public final ColumnType<T> type() {
        return type;
    }

    @Override
    public final Node node() {
        return call;
    }
}
