package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.JdbcValues;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value that an object is made of when a row is read into it: where it stands, and by which type it is read. For
 * generated {@link RowProjection}s. Immutable.
 *
 * <p>The methods named after a primitive are for components of that primitive. They make no object, unless a converter
 * makes one.
 *
 * @param <T> the Java class of the value
 */
public final class RowComponent<T> {

    /** The SQLSTATE of a NULL where none may be. */
    private static final String NULL_NOT_ALLOWED = "22004";

    private final String name;
    private final int at;
    private final Expression<T> expression;
    private final ColumnType<T> type;

    private RowComponent(String name, int at, Expression<T> expression) {
        this.name = name;
        this.at = at;
        this.expression = Objects.requireNonNull(expression, name);
        this.type = expression.type();
    }

    /**
     * Returns the component that the value of an expression is for.
     *
     * @param name what messages call it: {@code ArtistSales.total}
     * @param at the position of the expression in the SELECT, from 1
     */
    public static <T> RowComponent<T> of(String name, int at, Expression<T> expression) {
        return new RowComponent<>(name, at, expression);
    }

    /** Returns what is selected. */
    public Expression<T> expression() {
        return expression;
    }

    /** Reads the value; NULL is an error. */
    public T get(ResultSet row, JdbcValues values) throws SQLException {
        T value = type.read(row, at, values);
        if (value == null) {
            throw nullRefused("Mark it with @Nullable");
        }
        return value;
    }

    /** Reads the value, or null. */
    public @Nullable T getOrNull(ResultSet row, JdbcValues values) throws SQLException {
        return type.read(row, at, values);
    }

    /** Reads a boolean; NULL is an error. */
    public boolean getBoolean(ResultSet row, JdbcValues values) throws SQLException {
        if (!isPlain(ColumnTypes.bool())) {
            return (Boolean) converted(row, values);
        }
        boolean value = values.readBoolean(row, at);
        if (!value) {
            requireValue(row);
        }
        return value;
    }

    /** Reads a byte; NULL is an error. */
    public byte getByte(ResultSet row, JdbcValues values) throws SQLException {
        if (!isPlain(ColumnTypes.int8())) {
            return (Byte) converted(row, values);
        }
        byte value = row.getByte(at);
        if (value == 0) {
            requireValue(row);
        }
        return value;
    }

    /** Reads a short; NULL is an error. */
    public short getShort(ResultSet row, JdbcValues values) throws SQLException {
        if (!isPlain(ColumnTypes.int16())) {
            return (Short) converted(row, values);
        }
        short value = row.getShort(at);
        if (value == 0) {
            requireValue(row);
        }
        return value;
    }

    /** Reads an int; NULL is an error. */
    public int getInt(ResultSet row, JdbcValues values) throws SQLException {
        if (!isPlain(ColumnTypes.int32())) {
            return (Integer) converted(row, values);
        }
        int value = values.readInt(row, at);
        if (value == 0) {
            requireValue(row);
        }
        return value;
    }

    /** Reads a long; NULL is an error. */
    public long getLong(ResultSet row, JdbcValues values) throws SQLException {
        if (!isPlain(ColumnTypes.int64())) {
            return (Long) converted(row, values);
        }
        long value = row.getLong(at);
        if (value == 0) {
            requireValue(row);
        }
        return value;
    }

    /** Reads a float; NULL is an error. */
    public float getFloat(ResultSet row, JdbcValues values) throws SQLException {
        if (!isPlain(ColumnTypes.float32())) {
            return (Float) converted(row, values);
        }
        float value = row.getFloat(at);
        if (value == 0) {
            requireValue(row);
        }
        return value;
    }

    /** Reads a double; NULL is an error. */
    public double getDouble(ResultSet row, JdbcValues values) throws SQLException {
        if (!isPlain(ColumnTypes.float64())) {
            return (Double) converted(row, values);
        }
        double value = row.getDouble(at);
        if (value == 0) {
            requireValue(row);
        }
        return value;
    }

    /** Reads a character, which a cache of the JDK's has where it is of ASCII; NULL is an error. */
    public char getChar(ResultSet row, JdbcValues values) throws SQLException {
        return (Character) converted(row, values);
    }

    /** A type of the user's may store its numbers in another way than the database's own. */
    private boolean isPlain(ColumnType<?> plain) {
        return type.equals(plain);
    }

    private Object converted(ResultSet row, JdbcValues values) throws SQLException {
        Object value = type.read(row, at, values);
        if (value == null) {
            throw primitiveRefused();
        }
        return value;
    }

    private void requireValue(ResultSet row) throws SQLException {
        if (row.wasNull()) {
            throw primitiveRefused();
        }
    }

    private SQLDataException primitiveRefused() {
        return nullRefused("Declare it as a " + type.javaType().getSimpleName() + " with @Nullable");
    }

    private SQLDataException nullRefused(String whatToDo) {
        return new SQLDataException(
                name + " can't be null, and what is selected for it is NULL in this row. " + whatToDo
                        + ", or select what is never NULL, as coalesce(...) is.",
                NULL_NOT_ALLOWED);
    }
}
