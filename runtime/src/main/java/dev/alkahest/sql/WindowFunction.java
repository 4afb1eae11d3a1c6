package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * A function that has a value for each row of a window: an expression as soon as it is told of which. Immutable.
 *
 * @param <T> the Java class of the value
 * @param <E> the kind of expression
 */
public final class WindowFunction<T, E extends Expression<T>> {

    private final Node call;
    private final ColumnType<T> type;
    private final Kind<T, E> kind;

    WindowFunction(Node call, ColumnType<T> type, Kind<T, E> kind) {
        this.call = call;
        this.type = type;
        this.kind = kind;
    }

    /** Returns the function of all rows, in any order. */
    public E over() {
        return over(Window.ALL);
    }

    /** Returns the function of the rows in a window. */
    public E over(Window window) {
        return kind.of(new WindowCall(call, window), type);
    }
}
