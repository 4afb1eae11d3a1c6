package dev.alkahest.type;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * The types of columns that hold arrays, on databases that have them. Elements may be null where they are objects. Each is
 * given the name of its column, for messages: {@code herbarium.labels}.
 */
public final class ArrayTypes {

    private ArrayTypes() {}

    /** Returns the type of lists that are stored as arrays. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // there is no other class of lists
    public static <T> ConvertedType<List<T>, SqlArray> list(String column, ColumnType<T> element) {
        return new ConvertedType<>(
                column, (Class<List<T>>) (Class) List.class, listOf(element), new ArrayType(column, element));
    }

    /** Returns the type of arrays of objects; pass {@code String[]::new} to make them. */
    public static <T> ConvertedType<T[], SqlArray> array(
            String column, Class<T[]> type, IntFunction<T[]> made, ColumnType<T> element) {
        return new ConvertedType<>(
                column, type, new ObjectArray<>(made, listOf(element)), new ArrayType(column, element));
    }

    /** Returns the type of {@code boolean[]}. */
    public static ConvertedType<boolean[], SqlArray> booleans(String column) {
        return primitives(column, boolean[].class, PrimitiveArray.BOOLEANS, ColumnTypes.bool());
    }

    /** Returns the type of {@code short[]}. */
    public static ConvertedType<short[], SqlArray> shorts(String column) {
        return primitives(column, short[].class, PrimitiveArray.SHORTS, ColumnTypes.int16());
    }

    /** Returns the type of {@code int[]}. */
    public static ConvertedType<int[], SqlArray> ints(String column) {
        return primitives(column, int[].class, PrimitiveArray.INTS, ColumnTypes.int32());
    }

    /** Returns the type of {@code long[]}. */
    public static ConvertedType<long[], SqlArray> longs(String column) {
        return primitives(column, long[].class, PrimitiveArray.LONGS, ColumnTypes.int64());
    }

    /** Returns the type of {@code float[]}. */
    public static ConvertedType<float[], SqlArray> floats(String column) {
        return primitives(column, float[].class, PrimitiveArray.FLOATS, ColumnTypes.float32());
    }

    /** Returns the type of {@code double[]}. */
    public static ConvertedType<double[], SqlArray> doubles(String column) {
        return primitives(column, double[].class, PrimitiveArray.DOUBLES, ColumnTypes.float64());
    }

    private static <A> ConvertedType<A, SqlArray> primitives(
            String column, Class<A> type, PrimitiveArray<A> converter, ColumnType<?> element) {
        return new ConvertedType<>(column, type, converter, new ArrayType(column, element));
    }

    private static <T> ElementList<T> listOf(ColumnType<T> element) {
        return new ElementList<>(Objects.requireNonNull(element, "element"));
    }
}
