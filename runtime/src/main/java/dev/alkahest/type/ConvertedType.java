package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values of one class, stored as values of another. Generated code uses it to read and write attributes, a statement to
 * bind and read columns.
 *
 * @param <A> the class of the values
 * @param <C> the class that the column holds
 */
public final class ConvertedType<A, C> implements ColumnType<A> {

    private static final String INVALID_VALUE = "22018";

    private final String column;
    private final Class<A> javaType;
    private final Converter<A, C> converter;
    private final ColumnType<C> stored;

    ConvertedType(String column, Class<A> javaType, Converter<A, C> converter, ColumnType<C> stored) {
        this.column = column;
        this.javaType = Objects.requireNonNull(javaType, "javaType");
        this.converter = Objects.requireNonNull(converter, "converter");
        this.stored = Objects.requireNonNull(stored, "stored");
    }

    /** Returns what the column holds for a value; null for null. */
    public @Nullable C toColumn(@Nullable A value) throws SQLException {
        if (value == null) {
            return null;
        }
        try {
            return notNull(converter.toColumn(value));
        } catch (RuntimeException e) {
            throw refused("can't store this " + javaType.getSimpleName(), e);
        }
    }

    /** Returns the value that the column holds; null for NULL. */
    public @Nullable A toAttribute(@Nullable C value) throws SQLException {
        if (value == null) {
            return null;
        }
        try {
            return notNull(converter.toAttribute(value));
        } catch (UnreadableValueException e) {
            throw new SQLDataException(column + " holds " + e.getMessage(), INVALID_VALUE, e);
        } catch (RuntimeException e) {
            throw refused("holds a value that is no " + javaType.getSimpleName(), e);
        }
    }

    /** Returns the value that the column holds, for an attribute that can't be null. */
    public A toPrimitive(@Nullable C value) throws SQLException {
        A attribute = toAttribute(value);
        if (attribute == null) {
            throw new SQLDataException(
                    column + " is NULL, and its attribute, a primitive, can't be null. Declare it as a "
                            + javaType.getSimpleName() + ".",
                    INVALID_VALUE);
        }
        return attribute;
    }

    /** Returns a copy of a value that later changes of it do not reach; null for null. */
    public @Nullable A copyOrNull(@Nullable A value) {
        return value == null ? null : converter.copy(value);
    }

    /** Returns whether the column would change by storing the other value. */
    public boolean differ(@Nullable A one, @Nullable A other) {
        return one == null || other == null ? one != other : !converter.isSame(one, other);
    }

    private static <T> T notNull(@Nullable T converted) {
        return Objects.requireNonNull(converted, "A converter must not return null.");
    }

    private SQLDataException refused(String what, RuntimeException cause) {
        return new SQLDataException(
                column + " " + what + ": " + converter.getClass().getSimpleName() + " refused it.",
                INVALID_VALUE,
                cause);
    }

    @Override
    public Class<A> javaType() {
        return javaType;
    }

    @Override
    public SqlKind kind() {
        return stored.kind();
    }

    @Override
    public Optional<ColumnType<?>> element() {
        return stored.element();
    }

    @Override
    public int length() {
        return stored.length();
    }

    @Override
    public int precision() {
        return stored.precision();
    }

    @Override
    public int scale() {
        return stored.scale();
    }

    @Override
    public @Nullable A read(ResultSet row, int at, JdbcValues values) throws SQLException {
        return toAttribute(stored.read(row, at, values));
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable A value, JdbcValues values) throws SQLException {
        stored.bind(statement, at, toColumn(value), values);
    }

    @Override
    public A fromWritten(Object written) throws SQLException {
        return notNull(toAttribute(stored.fromWritten(written)));
    }

    @Override
    public A copy(A value) {
        return converter.copy(value);
    }

    @Override
    public boolean isSame(A first, A second) {
        return converter.isSame(first, second);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ConvertedType<?, ?> that
                        && column.equals(that.column)
                        && javaType == that.javaType
                        && converter.equals(that.converter)
                        && stored.equals(that.stored);
    }

    @Override
    public int hashCode() {
        return 31 * column.hashCode() + stored.hashCode();
    }

    @Override
    public String toString() {
        return "ConvertedType[" + javaType.getSimpleName() + " as " + stored + "]";
    }
}
