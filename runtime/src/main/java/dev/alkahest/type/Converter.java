package dev.alkahest.type;

/**
 * Stores values of a class in a column that holds another: {@code MoneyConverter implements Converter<Money, BigDecimal>}.
 * An attribute names it with {@code @Convert(MoneyConverter.class)}.
 *
 * <p>NULL is null: a converter never sees null, and must not return it. One object converts for all sessions, so it is
 * thread-safe; it needs a constructor without parameters. What it throws becomes the cause of a {@code DatabaseException}
 * that names the column.
 *
 * <p>A converter of a key gives one text, number or other stored value for all values that are equal, and reads a value from it that is
 * equal to those.
 *
 * @param <A> the class of the attribute, the wrapper for a primitive
 * @param <C> what the column holds: a class that an attribute could have without a converter, and no enum
 */
public interface Converter<A, C> {

    /** Returns what the column holds for a value. */
    C toColumn(A value);

    /** Returns the value that a column holds. */
    A toAttribute(C stored);

    /**
     * Returns a copy that later changes of the value do not reach. The value itself, as by default, says that values never
     * change: then a change in place is not seen, and not written.
     */
    default A copy(A value) {
        return value;
    }

    /** Returns whether a column that holds one would not change by storing the other; by default whether they are equal. */
    default boolean isSame(A first, A second) {
        return first.equals(second);
    }
}
