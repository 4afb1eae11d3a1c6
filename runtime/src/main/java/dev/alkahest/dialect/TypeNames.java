package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;

/** How a database calls the types of columns. Stateless, so thread-safe. */
public interface TypeNames {

    /**
     * Returns the name, with length or precision where the type has them.
     *
     * @throws IllegalArgumentException for a kind of type that the database lacks, such as {@link #noArrays}
     */
    String nameOf(ColumnType<?> type);

    /** Returns the name with a length or precision, if it has any. */
    static String withLength(String name, int length) {
        return length == 0 ? name : name + "(" + length + ")";
    }

    /** Returns {@code enum('CALM', 'WILD')}. */
    static String ofConstants(ColumnType<?> type) {
        return "enum(" + constants(type) + ")";
    }

    /** Returns {@code 'CALM', 'WILD'}: names of Java constants, which have no quotes. */
    static String constants(ColumnType<?> type) {
        return "'" + String.join("', '", type.nativeEnum().orElseThrow().constants()) + "'";
    }

    /** Returns the number of characters of the longest constant. */
    static int longestConstant(ColumnType<?> type) {
        return type.nativeEnum().orElseThrow().constants().stream()
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }

    /** Returns the error of a database without arrays. */
    static IllegalArgumentException noArrays() {
        return new IllegalArgumentException("This database has no arrays.");
    }

    /** Returns the name of an exact number. */
    static String withPrecision(String name, ColumnType<?> type) {
        return name + "(" + type.precision() + ", " + type.scale() + ")";
    }
}
