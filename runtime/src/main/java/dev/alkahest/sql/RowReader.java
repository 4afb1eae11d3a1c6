package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ConvertedType;
import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.JsonText;
import dev.alkahest.type.SqlArray;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the current row of a result by position, counted from 1, typed and without boxing where the type is primitive.
 * The rows are moved by whoever made the reader. Not thread-safe.
 */
public final class RowReader {

    /** The SQLSTATE of a value that its type does not have. */
    private static final String INVALID_VALUE = "22018";

    private final ResultSet row;
    private final JdbcValues values;
    private final @Nullable ObjectReader objects;
    private final @Nullable Object @Nullable [] kept;

    /** Makes a reader of a result of the database whose ways of passing values are given. */
    public RowReader(ResultSet row, JdbcValues values) {
        this(row, values, null);
    }

    /** As {@link #RowReader(ResultSet, JdbcValues)}, for rows in which objects stand beside other values. */
    public RowReader(ResultSet row, JdbcValues values, @Nullable ObjectReader objects) {
        this(row, values, objects, null);
    }

    private RowReader(
            ResultSet row, JdbcValues values, @Nullable ObjectReader objects, @Nullable Object @Nullable [] kept) {
        this.row = row;
        this.values = values;
        this.objects = objects;
        this.kept = kept;
    }

    /**
     * Returns a reader of one row whose components were read before, when it was the current one: each stands at the position where
     * its columns began. Only {@link RowComponent}s can be read by it.
     */
    public RowReader ofValues(@Nullable Object[] components) {
        return new RowReader(row, values, objects, components);
    }

    /** Returns whether the components of the row were read before. */
    boolean isKept() {
        return kept != null;
    }

    /** Reads a value that is a component, or returns what it was read as before. */
    @SuppressWarnings("unchecked") // it was read by the same component
    <T> @Nullable T component(SelectedValue<T> selected, int at) throws SQLException {
        return kept == null || selected instanceof RowProjection ? selected.read(this, at) : (T) kept[at];
    }

    ResultSet result() {
        return row;
    }

    JdbcValues values() {
        return values;
    }

    /** Returns whether the value read last was NULL. */
    public boolean wasNull() throws SQLException {
        return row.wasNull();
    }

    /** Returns whether a value is NULL. */
    public boolean isNullAt(int at) throws SQLException {
        return kept == null ? row.getObject(at) == null : kept[at] == null;
    }

    /** Reads a boolean; NULL is an error. */
    public boolean booleanAt(int at) throws SQLException {
        boolean value = values.readBoolean(row, at);
        if (!value) {
            requireValue(at);
        }
        return value;
    }

    /** Reads a boolean, or null. */
    public @Nullable Boolean booleanOrNullAt(int at) throws SQLException {
        boolean value = values.readBoolean(row, at);
        return row.wasNull() ? null : value;
    }

    /** Reads a byte; NULL is an error. */
    public byte byteAt(int at) throws SQLException {
        byte value = row.getByte(at);
        if (value == 0) {
            requireValue(at);
        }
        return value;
    }

    /** Reads a byte, or null. */
    public @Nullable Byte byteOrNullAt(int at) throws SQLException {
        byte value = row.getByte(at);
        return row.wasNull() ? null : value;
    }

    /** Reads a short; NULL is an error. */
    public short shortAt(int at) throws SQLException {
        short value = row.getShort(at);
        if (value == 0) {
            requireValue(at);
        }
        return value;
    }

    /** Reads a short, or null. */
    public @Nullable Short shortOrNullAt(int at) throws SQLException {
        short value = row.getShort(at);
        return row.wasNull() ? null : value;
    }

    /** Reads an int; NULL is an error. */
    public int intAt(int at) throws SQLException {
        int value = values.readInt(row, at);
        if (value == 0) {
            requireValue(at);
        }
        return value;
    }

    /** Reads an int, or null. */
    public @Nullable Integer intOrNullAt(int at) throws SQLException {
        int value = values.readInt(row, at);
        return row.wasNull() ? null : value;
    }

    /** Reads a long; NULL is an error. */
    public long longAt(int at) throws SQLException {
        long value = row.getLong(at);
        if (value == 0) {
            requireValue(at);
        }
        return value;
    }

    /** Reads the integer key of an object that may not be there; 0 for NULL: ask {@link #wasNull()}. */
    public long keyAt(int at) throws SQLException {
        return row.getLong(at);
    }

    /** Reads a long, or null. */
    public @Nullable Long longOrNullAt(int at) throws SQLException {
        long value = row.getLong(at);
        return row.wasNull() ? null : value;
    }

    /** Reads a float; NULL is an error. */
    public float floatAt(int at) throws SQLException {
        float value = row.getFloat(at);
        if (value == 0) {
            requireValue(at);
        }
        return value;
    }

    /** Reads a float, or null. */
    public @Nullable Float floatOrNullAt(int at) throws SQLException {
        float value = row.getFloat(at);
        return row.wasNull() ? null : value;
    }

    /** Reads a double; NULL is an error. */
    public double doubleAt(int at) throws SQLException {
        double value = row.getDouble(at);
        if (value == 0) {
            requireValue(at);
        }
        return value;
    }

    /** Reads a double, or null. */
    public @Nullable Double doubleOrNullAt(int at) throws SQLException {
        double value = row.getDouble(at);
        return row.wasNull() ? null : value;
    }

    /** Reads a character; NULL is an error, and an empty text is the character 0. */
    public char charAt(int at) throws SQLException {
        String text = row.getString(at);
        if (text == null) {
            requireValue(at);
        }
        return text == null || text.isEmpty() ? 0 : text.charAt(0);
    }

    /** Reads a character, or null. */
    public @Nullable Character charOrNullAt(int at) throws SQLException {
        String text = row.getString(at);
        return text == null || text.isEmpty() ? null : text.charAt(0);
    }

    /** Reads text, or null. */
    public @Nullable String stringAt(int at) throws SQLException {
        return row.getString(at);
    }

    /** Reads a decimal with the scale of its column, or null. */
    public @Nullable BigDecimal decimalAt(int at, int scale) throws SQLException {
        return values.readDecimal(row, at, scale);
    }

    /** Reads an integer of any size, or null. */
    public @Nullable BigInteger integerAt(int at) throws SQLException {
        return values.readInteger(row, at);
    }

    /** Reads a date, or null. */
    public @Nullable LocalDate dateAt(int at) throws SQLException {
        return values.readDate(row, at);
    }

    /** Reads a time of day, or null. */
    public @Nullable LocalTime timeAt(int at) throws SQLException {
        return values.readTime(row, at);
    }

    /** Reads a date with time, without a zone, or null. */
    public @Nullable LocalDateTime dateTimeAt(int at) throws SQLException {
        return values.readDateTime(row, at);
    }

    /** Reads a point in time with an offset, which is UTC, or null. */
    public @Nullable OffsetDateTime offsetDateTimeAt(int at) throws SQLException {
        return values.readOffsetDateTime(row, at);
    }

    /** Reads a point in time, or null. */
    public @Nullable Instant instantAt(int at) throws SQLException {
        return values.readInstant(row, at);
    }

    /** Reads a duration, or null. */
    public @Nullable Duration durationAt(int at) throws SQLException {
        return values.readDuration(row, at);
    }

    /** Reads a UUID, or null. */
    public @Nullable UUID uuidAt(int at) throws SQLException {
        return values.readUuid(row, at);
    }

    /** Reads a JSON document, or null. */
    public @Nullable JsonText jsonAt(int at) throws SQLException {
        return values.readJson(row, at);
    }

    /** Reads an array as the attribute holds it, or null. */
    public <A> @Nullable A arrayAt(int at, ConvertedType<A, SqlArray> type) throws SQLException {
        return type.read(row, at, values);
    }

    /** Reads bytes, or null. */
    public byte @Nullable [] bytesAt(int at) throws SQLException {
        return values.readBytes(row, at);
    }

    /** Reads an enum constant stored by name, or null; a name that none has is an error. */
    public <N extends Enum<N>> @Nullable N enumAt(int at, Class<N> type) throws SQLException {
        String name = row.getString(at);
        if (name == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw refused(
                    at,
                    "a name that no constant of " + type.getSimpleName() + " has. Its constants are "
                            + EnumSet.allOf(type) + ".");
        }
    }

    /** Reads an enum constant stored by position, or null; a position that none has is an error. */
    public <N extends Enum<N>> @Nullable N enumAt(int at, N[] constants) throws SQLException {
        int ordinal = values.readInt(row, at);
        if (row.wasNull()) {
            return null;
        }
        if (ordinal < 0 || ordinal >= constants.length) {
            throw refused(at, "the position of no constant: there are " + constants.length + ", counted from 0.");
        }
        return constants[ordinal];
    }

    /**
     * Reads the object of an entity, which stands beside other values; null where there is none.
     *
     * @throws InvalidStatementException where no session reads the row
     */
    public <E> @Nullable E objectAt(int at, SelectedValue<E> entity) throws SQLException {
        if (objects == null) {
            throw new InvalidStatementException("The objects of " + entity
                    + " belong to a session. Run the SELECT with session.execute(...), or select columns.");
        }
        return objects.read(entity, this, at);
    }

    /** Reads a value of a type that is known at run time only, or null. */
    public <T> @Nullable T valueAt(int at, ColumnType<T> type) throws SQLException {
        return type.read(row, at, values);
    }

    private SQLException refused(int at, String what) throws SQLException {
        return new SQLDataException("The column " + columnAt(at) + " holds " + what, INVALID_VALUE);
    }

    /** A primitive can't tell NULL from 0, which a flush would write back. */
    private void requireValue(int at) throws SQLException {
        if (row.wasNull()) {
            throw new SQLDataException(
                    "The column " + columnAt(at)
                            + " is NULL, and its attribute, a primitive, can't be null. Declare it as"
                            + " an object: Integer for int, and so on.",
                    INVALID_VALUE);
        }
    }

    private String columnAt(int at) throws SQLException {
        return row.getMetaData().getColumnName(at).toLowerCase(Locale.ROOT);
    }
}
