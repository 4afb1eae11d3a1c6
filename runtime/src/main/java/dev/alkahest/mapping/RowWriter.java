package dev.alkahest.mapping;

import dev.alkahest.type.JsonText;
import dev.alkahest.type.SqlArray;
import dev.alkahest.type.SqlKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of a row by position, counted from 1, typed and without boxing where the type is primitive. What
 * becomes of them, parameters of a statement or elements of arrays, is the subclass's affair. Null is NULL. Not
 * thread-safe.
 */
public abstract class RowWriter {

    /** For a subclass to say where values go. */
    protected RowWriter() {}

    /** Writes NULL for a column of a kind. */
    public abstract void writeNull(int at, SqlKind kind) throws SQLException;

    /** Writes a boolean. */
    public abstract void write(int at, boolean value) throws SQLException;

    /** Writes a boolean, or NULL. */
    public final void write(int at, @Nullable Boolean value) throws SQLException {
        if (value == null) {
            writeNull(at, SqlKind.BOOLEAN);
        } else {
            write(at, value.booleanValue());
        }
    }

    /** Writes a byte. */
    public abstract void write(int at, byte value) throws SQLException;

    /** Writes a byte, or NULL. */
    public final void write(int at, @Nullable Byte value) throws SQLException {
        if (value == null) {
            writeNull(at, SqlKind.SMALLINT);
        } else {
            write(at, value.byteValue());
        }
    }

    /** Writes a short. */
    public abstract void write(int at, short value) throws SQLException;

    /** Writes a short, or NULL. */
    public final void write(int at, @Nullable Short value) throws SQLException {
        if (value == null) {
            writeNull(at, SqlKind.SMALLINT);
        } else {
            write(at, value.shortValue());
        }
    }

    /** Writes an int. */
    public abstract void write(int at, int value) throws SQLException;

    /** Writes an int, or NULL. */
    public final void write(int at, @Nullable Integer value) throws SQLException {
        if (value == null) {
            writeNull(at, SqlKind.INTEGER);
        } else {
            write(at, value.intValue());
        }
    }

    /** Writes a long. */
    public abstract void write(int at, long value) throws SQLException;

    /** Writes a long, or NULL. */
    public final void write(int at, @Nullable Long value) throws SQLException {
        if (value == null) {
            writeNull(at, SqlKind.BIGINT);
        } else {
            write(at, value.longValue());
        }
    }

    /** Writes a float. */
    public abstract void write(int at, float value) throws SQLException;

    /** Writes a float, or NULL. */
    public final void write(int at, @Nullable Float value) throws SQLException {
        if (value == null) {
            writeNull(at, SqlKind.REAL);
        } else {
            write(at, value.floatValue());
        }
    }

    /** Writes a double. */
    public abstract void write(int at, double value) throws SQLException;

    /** Writes a double, or NULL. */
    public final void write(int at, @Nullable Double value) throws SQLException {
        if (value == null) {
            writeNull(at, SqlKind.DOUBLE);
        } else {
            write(at, value.doubleValue());
        }
    }

    /** Writes a character. */
    public abstract void write(int at, char value) throws SQLException;

    /** Writes a character, or NULL. */
    public final void write(int at, @Nullable Character value) throws SQLException {
        if (value == null) {
            writeNull(at, SqlKind.CHAR);
        } else {
            write(at, value.charValue());
        }
    }

    /** Writes text, or NULL. */
    public abstract void write(int at, @Nullable String value) throws SQLException;

    /** Writes a decimal, or NULL. */
    public abstract void write(int at, @Nullable BigDecimal value) throws SQLException;

    /** Writes an integer of any size, or NULL. */
    public abstract void write(int at, @Nullable BigInteger value) throws SQLException;

    /** Writes a date, or NULL. */
    public abstract void write(int at, @Nullable LocalDate value) throws SQLException;

    /** Writes a time of day, or NULL. */
    public abstract void write(int at, @Nullable LocalTime value) throws SQLException;

    /** Writes a date with time, or NULL. */
    public abstract void write(int at, @Nullable LocalDateTime value) throws SQLException;

    /** Writes a point in time, kept as UTC, or NULL. */
    public abstract void write(int at, @Nullable OffsetDateTime value) throws SQLException;

    /** Writes a point in time, or NULL. */
    public abstract void write(int at, @Nullable Instant value) throws SQLException;

    /** Writes a duration, or NULL. */
    public abstract void write(int at, @Nullable Duration value) throws SQLException;

    /** Writes a UUID, or NULL. */
    public abstract void write(int at, @Nullable UUID value) throws SQLException;

    /** Writes a JSON document, or NULL. */
    public abstract void write(int at, @Nullable JsonText value) throws SQLException;

    /** Writes an array, or NULL. */
    public abstract void write(int at, @Nullable SqlArray value) throws SQLException;

    /** Writes bytes, or NULL. */
    public abstract void write(int at, byte @Nullable [] value) throws SQLException;

    /** Writes an enum constant by name, or NULL. */
    public final void writeName(int at, @Nullable Enum<?> value) throws SQLException {
        if (value == null) {
            writeNull(at, SqlKind.TEXT);
        } else {
            write(at, value.name());
        }
    }

    /** Writes a constant of an enum that the database knows, or NULL. */
    public abstract void writeNative(int at, @Nullable Enum<?> value) throws SQLException;

    /** Writes an enum constant by position, or NULL. */
    public final void writeOrdinal(int at, @Nullable Enum<?> value) throws SQLException {
        if (value == null) {
            writeNull(at, SqlKind.INTEGER);
        } else {
            write(at, value.ordinal());
        }
    }
}
