package dev.alkahest.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How values of one Java class are stored in a column.
 *
 * <p>Implementations are immutable and equal when they store in the same way: a type is part of what makes two columns,
 * and two statements, equal. A record is the natural implementation.
 *
 * @param <T> the Java class; the wrapper for a primitive
 */
public interface ColumnType<T> {

    /** Returns the Java class of the values. */
    Class<T> javaType();

    /** Returns the kind of column that holds them. */
    SqlKind kind();

    /** Returns the greatest number of characters or bytes; 0 is the widest the database has. */
    default int length() {
        return 0;
    }

    /** Returns the number of significant digits of a decimal, else 0. */
    default int precision() {
        return 0;
    }

    /** Returns the number of digits after the decimal point of a decimal, else 0. */
    default int scale() {
        return 0;
    }

    /** Returns the enum that the database knows, where the column is of one. */
    default Optional<NativeEnum> nativeEnum() {
        return Optional.empty();
    }

    /** Returns the type of the elements, where the column holds arrays. */
    default Optional<ColumnType<?>> element() {
        return Optional.empty();
    }

    /** Reads the value in the current row; null where the column is NULL. Positions count from 1. */
    @Nullable
    T read(ResultSet row, int at, JdbcValues values) throws SQLException;

    /** Sets the parameter to a value, or to NULL for null. Positions count from 1. */
    void bind(PreparedStatement statement, int at, @Nullable T value, JdbcValues values) throws SQLException;

    /**
     * Returns the value of an attribute for which a mapper writes this one into the column: the same, unless values are stored
     * as those of another class.
     */
    default T fromWritten(Object written) throws SQLException {
        return javaType().cast(written);
    }

    /** Returns the type of decimals with so many digits after the point, or this type where it has none. */
    default ColumnType<T> withScale(int scale) {
        return this;
    }

    /** Returns what a column is given for a value: the same, or one that is rounded where it has more digits than the column. */
    default T rounded(T value) {
        return value;
    }

    /** Returns a copy that later changes of the value do not reach; the value itself where it is immutable. */
    default T copy(T value) {
        return value;
    }

    /** Returns whether a column holding one would not change by storing the other. */
    default boolean isSame(T first, T second) {
        return first.equals(second);
    }
}
