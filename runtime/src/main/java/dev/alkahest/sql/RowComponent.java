package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
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
    private final int offset;
    private final SelectedValue<T> selected;
    private final @Nullable ColumnType<T> type;

    private RowComponent(String name, int offset, SelectedValue<T> selected) {
        this.name = name;
        this.offset = offset;
        this.selected = Objects.requireNonNull(selected, name);
        this.type = selected instanceof Expression<T> expression ? expression.type() : null;
    }

    /**
     * Returns the component that a selected value is for.
     *
     * @param name what messages call it: {@code ArtistSales.total}
     * @param offset how many columns stand before it
     */
    public static <T> RowComponent<T> of(String name, int offset, SelectedValue<T> selected) {
        return new RowComponent<>(name, offset, selected);
    }

    /** Returns what is selected. */
    public SelectedValue<T> selected() {
        return selected;
    }

    /** Returns how many columns stand before the next component. */
    public int next() {
        return offset + selected.selection().size();
    }

    /** Reads the value; NULL is an error. */
    public T get(RowReader row, int at) throws SQLException {
        T value = row.component(selected, at + offset);
        if (value == null) {
            throw nullRefused("Mark it with @Nullable");
        }
        return value;
    }

    /** Reads the value, or null: where it is made of several columns, all of which are NULL, it is null. */
    public @Nullable T getOrNull(RowReader row, int at) throws SQLException {
        return selected instanceof RowProjection && isEmpty(row, at) ? null : row.component(selected, at + offset);
    }

    private boolean isEmpty(RowReader row, int at) throws SQLException {
        for (int column = at + offset; column < at + next(); column++) {
            if (!row.isNullAt(column)) {
                return false;
            }
        }
        return true;
    }

    /** Reads a boolean; NULL is an error. */
    public boolean getBoolean(RowReader row, int at) throws SQLException {
        if (!isPlain(row, ColumnTypes.bool())) {
            return (Boolean) converted(row, at);
        }
        boolean value = row.values().readBoolean(row.result(), at + offset);
        if (!value) {
            requireValue(row);
        }
        return value;
    }

    /** Reads a byte; NULL is an error. */
    public byte getByte(RowReader row, int at) throws SQLException {
        if (!isPlain(row, ColumnTypes.int8())) {
            return (Byte) converted(row, at);
        }
        byte value = row.result().getByte(at + offset);
        if (value == 0) {
            requireValue(row);
        }
        return value;
    }

    /** Reads a short; NULL is an error. */
    public short getShort(RowReader row, int at) throws SQLException {
        if (!isPlain(row, ColumnTypes.int16())) {
            return (Short) converted(row, at);
        }
        short value = row.result().getShort(at + offset);
        if (value == 0) {
            requireValue(row);
        }
        return value;
    }

    /** Reads an int; NULL is an error. */
    public int getInt(RowReader row, int at) throws SQLException {
        if (!isPlain(row, ColumnTypes.int32())) {
            return (Integer) converted(row, at);
        }
        int value = row.values().readInt(row.result(), at + offset);
        if (value == 0) {
            requireValue(row);
        }
        return value;
    }

    /** Reads a long; NULL is an error. */
    public long getLong(RowReader row, int at) throws SQLException {
        if (!isPlain(row, ColumnTypes.int64())) {
            return (Long) converted(row, at);
        }
        long value = row.result().getLong(at + offset);
        if (value == 0) {
            requireValue(row);
        }
        return value;
    }

    /** Reads a float; NULL is an error. */
    public float getFloat(RowReader row, int at) throws SQLException {
        if (!isPlain(row, ColumnTypes.float32())) {
            return (Float) converted(row, at);
        }
        float value = row.result().getFloat(at + offset);
        if (value == 0) {
            requireValue(row);
        }
        return value;
    }

    /** Reads a double; NULL is an error. */
    public double getDouble(RowReader row, int at) throws SQLException {
        if (!isPlain(row, ColumnTypes.float64())) {
            return (Double) converted(row, at);
        }
        double value = row.result().getDouble(at + offset);
        if (value == 0) {
            requireValue(row);
        }
        return value;
    }

    /** Reads a character, which a cache of the JDK's has where it is of ASCII; NULL is an error. */
    public char getChar(RowReader row, int at) throws SQLException {
        return (Character) converted(row, at);
    }

    /** A type of the user's may store its numbers in another way than the database's own. */
    private boolean isPlain(RowReader row, ColumnType<?> plain) {
        return plain.equals(type) && !row.isKept();
    }

    private Object converted(RowReader row, int at) throws SQLException {
        Object value = row.component(selected, at + offset);
        if (value == null) {
            throw primitiveRefused();
        }
        return value;
    }

    private void requireValue(RowReader row) throws SQLException {
        if (row.wasNull()) {
            throw primitiveRefused();
        }
    }

    private SQLDataException primitiveRefused() {
        Class<T> object = Objects.requireNonNull(type, "a primitive is selected by an expression")
                .javaType();
        return nullRefused("Declare it as a " + object.getSimpleName() + " with @Nullable");
    }

    private SQLDataException nullRefused(String whatToDo) {
        return new SQLDataException(
                name + " can't be null, and what is selected for it is NULL in this row. " + whatToDo
                        + ", or select what is never NULL, as coalesce(...) is.",
                NULL_NOT_ALLOWED);
    }
}
