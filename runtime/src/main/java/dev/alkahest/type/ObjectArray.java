package dev.alkahest.type;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Stores arrays of objects as arrays.
 *
 * @param made makes an empty array of some length: {@code String[]::new}
 * @param list how a list of the elements is stored
 */
record ObjectArray<T>(IntFunction<T[]> made, ElementList<T> list) implements Converter<T[], SqlArray> {

    @Override
    public SqlArray toColumn(T[] value) {
        return new SqlArray(Arrays.asList(value));
    }

    @Override
    public T[] toAttribute(SqlArray stored) {
        return list.toAttribute(stored).toArray(made);
    }

    @Override
    public T[] copy(T[] value) {
        return value.clone();
    }

    @Override
    public boolean isSame(T[] first, T[] second) {
        return list.isSame(Arrays.asList(first), Arrays.asList(second));
    }
}
