package dev.alkahest.type;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Stores arrays of primitives as arrays, none of whose elements can be NULL.
 *
 * @param name the type, for messages: {@code long[]}
 * @param made makes an array of some length
 * @param length tells how many elements an array has
 * @param elements reads one element
 * @param places sets one element
 * @param copied copies an array
 * @param same compares the elements of two
 */
record PrimitiveArray<A>(
        String name,
        IntFunction<A> made,
        ToIntFunction<A> length,
        Elements<A> elements,
        Places<A> places,
        UnaryOperator<A> copied,
        BiPredicate<A, A> same)
        implements Converter<A, SqlArray> {

    static final PrimitiveArray<boolean[]> BOOLEANS = new PrimitiveArray<>(
            "boolean[]",
            boolean[]::new,
            array -> array.length,
            (array, at) -> array[at],
            (array, at, value) -> array[at] = (Boolean) value,
            boolean[]::clone,
            Arrays::equals);

    static final PrimitiveArray<short[]> SHORTS = new PrimitiveArray<>(
            "short[]",
            short[]::new,
            array -> array.length,
            (array, at) -> array[at],
            (array, at, value) -> array[at] = (Short) value,
            short[]::clone,
            Arrays::equals);

    static final PrimitiveArray<int[]> INTS = new PrimitiveArray<>(
            "int[]",
            int[]::new,
            array -> array.length,
            (array, at) -> array[at],
            (array, at, value) -> array[at] = (Integer) value,
            int[]::clone,
            Arrays::equals);

    static final PrimitiveArray<long[]> LONGS = new PrimitiveArray<>(
            "long[]",
            long[]::new,
            array -> array.length,
            (array, at) -> array[at],
            (array, at, value) -> array[at] = (Long) value,
            long[]::clone,
            Arrays::equals);

    static final PrimitiveArray<float[]> FLOATS = new PrimitiveArray<>(
            "float[]",
            float[]::new,
            array -> array.length,
            (array, at) -> array[at],
            (array, at, value) -> array[at] = (Float) value,
            float[]::clone,
            Arrays::equals);

    static final PrimitiveArray<double[]> DOUBLES = new PrimitiveArray<>(
            "double[]",
            double[]::new,
            array -> array.length,
            (array, at) -> array[at],
            (array, at, value) -> array[at] = (Double) value,
            double[]::clone,
            Arrays::equals);

    @Override
    public SqlArray toColumn(A value) {
        return new SqlArray(new AbstractList<Object>() {
            @Override
            public Object get(int at) {
                return elements.at(value, at);
            }

            @Override
            public int size() {
                return length.applyAsInt(value);
            }
        });
    }

    @Override
    public A toAttribute(SqlArray stored) {
        List<? extends @Nullable Object> read = stored.elements();
        A array = made.apply(read.size());
        for (int at = 0; at < read.size(); at++) {
            Object element = read.get(at);
            if (element == null) {
                throw new UnreadableValueException("an array with a NULL in it, which no " + name
                        + " can hold. Declare the attribute as an array or a List of objects.");
            }
            places.set(array, at, element);
        }
        return array;
    }

    @Override
    public A copy(A value) {
        return copied.apply(value);
    }

    @Override
    public boolean isSame(A first, A second) {
        return same.test(first, second);
    }

    /** Reads one element of an array. */
    interface Elements<A> {

        Object at(A array, int at);
    }

    /** Sets one element of an array. */
    interface Places<A> {

        void set(A array, int at, Object value);
    }
}
