package dev.alkahest.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one database passes the values that JDBC leaves open. This class does what JDBC 4.2 says; a dialect overrides what
 * its driver does otherwise. Positions count from 1; null is NULL. Stateless, so thread-safe.
 */
public class JdbcValues {

    /** The SQLSTATE of a value that does not fit. */
    private static final String OUT_OF_RANGE = "22003";

    /** Makes the values of a driver that does as JDBC 4.2 says. */
    public JdbcValues() {}

    /** Reads a truth value; {@code false} where it is NULL: ask {@link ResultSet#wasNull()}. */
    public boolean readBoolean(ResultSet row, int at) throws SQLException {
        return row.getBoolean(at);
    }

    /** Sets a truth value. */
    public void writeBoolean(PreparedStatement statement, int at, boolean value) throws SQLException {
        statement.setBoolean(at, value);
    }

    /** Reads an {@code int}; 0 where it is NULL: ask {@link ResultSet#wasNull()}. A larger number is an error. */
    public int readInt(ResultSet row, int at) throws SQLException {
        return row.getInt(at);
    }

    /** Sets an array of {@code long}. */
    public void writeLongs(PreparedStatement statement, int at, long @Nullable [] value) throws SQLException {
        statement.setObject(at, value);
    }

    /** Sets a {@code float}. */
    public void writeFloat(PreparedStatement statement, int at, float value) throws SQLException {
        statement.setFloat(at, value);
    }

    /** Sets a {@code double}. */
    public void writeDouble(PreparedStatement statement, int at, double value) throws SQLException {
        statement.setDouble(at, value);
    }

    /** Reads a decimal with the digits the database gives. */
    public @Nullable BigDecimal readDecimal(ResultSet row, int at) throws SQLException {
        return row.getBigDecimal(at);
    }

    /** Reads a decimal with this many digits after the decimal point. */
    public final @Nullable BigDecimal readDecimal(ResultSet row, int at, int scale) throws SQLException {
        return kept(readDecimal(row, at), scale);
    }

    /** Returns the decimal that a column with this many digits after the point holds for one; null for null. */
    public final @Nullable BigDecimal kept(@Nullable BigDecimal value, int scale) {
        return value == null || value.scale() == scale ? value : value.setScale(scale, RoundingMode.HALF_UP);
    }

    /** Returns the time of day that a column holds for one, with the digits it keeps; null for null. */
    public @Nullable LocalTime kept(@Nullable LocalTime value) {
        return value;
    }

    /** Returns the date and time that a column holds for one, with the digits it keeps; null for null. */
    public @Nullable LocalDateTime kept(@Nullable LocalDateTime value) {
        return value;
    }

    /** Returns the point in time that a column holds for one, with the digits it keeps; null for null. */
    public @Nullable Instant kept(@Nullable Instant value) {
        return value;
    }

    /**
     * Returns the point in time that a column holds for one, with the digits it keeps and told in UTC; one too far for that stays
     * as it is, and is refused when it is written.
     */
    public final @Nullable OffsetDateTime kept(@Nullable OffsetDateTime value) {
        if (value == null) {
            return null;
        }
        try {
            return keptDigits(value.withOffsetSameInstant(ZoneOffset.UTC));
        } catch (DateTimeException tooFar) {
            return value;
        }
    }

    /** Returns a point in time with the digits that a column keeps. */
    protected OffsetDateTime keptDigits(OffsetDateTime value) {
        return value;
    }

    /** Sets a decimal. */
    public void writeDecimal(PreparedStatement statement, int at, @Nullable BigDecimal value) throws SQLException {
        statement.setBigDecimal(at, value);
    }

    /** Reads a whole number of any size. */
    public @Nullable BigInteger readInteger(ResultSet row, int at) throws SQLException {
        BigDecimal value = row.getBigDecimal(at);
        return value == null ? null : value.toBigInteger();
    }

    /** Sets a whole number of any size. */
    public void writeInteger(PreparedStatement statement, int at, @Nullable BigInteger value) throws SQLException {
        statement.setBigDecimal(at, value == null ? null : new BigDecimal(value));
    }

    /** Sets a text. */
    public void writeText(PreparedStatement statement, int at, @Nullable String value) throws SQLException {
        statement.setString(at, value);
    }

    /** Refuses half of a surrogate pair, in place of which a driver that writes UTF-8 would put a "?". */
    protected static @Nullable String requireUnicode(@Nullable String text) throws SQLException {
        if (text != null && hasLoneSurrogate(text)) {
            throw refuse("The text has half of a surrogate pair, which is no character and can't be stored.");
        }
        return text;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Character.isSurrogate(unit)
                    && (Character.isLowSurrogate(unit)
                            || ++at == text.length()
                            || !Character.isLowSurrogate(text.charAt(at)))) {
                return true;
            }
        }
        return false;
    }

    /** Reads a date. */
    public @Nullable LocalDate readDate(ResultSet row, int at) throws SQLException {
        return row.getObject(at, LocalDate.class);
    }

    /** Sets a date. */
    public void writeDate(PreparedStatement statement, int at, @Nullable LocalDate value) throws SQLException {
        writeObject(statement, at, value, SqlKind.DATE);
    }

    /** Reads a time of day. */
    public @Nullable LocalTime readTime(ResultSet row, int at) throws SQLException {
        return row.getObject(at, LocalTime.class);
    }

    /** Sets a time of day. */
    public void writeTime(PreparedStatement statement, int at, @Nullable LocalTime value) throws SQLException {
        writeObject(statement, at, value, SqlKind.TIME);
    }

    /** Reads a date and time. */
    public @Nullable LocalDateTime readDateTime(ResultSet row, int at) throws SQLException {
        return row.getObject(at, LocalDateTime.class);
    }

    /** Sets a date and time. */
    public void writeDateTime(PreparedStatement statement, int at, @Nullable LocalDateTime value) throws SQLException {
        writeObject(statement, at, value, SqlKind.TIMESTAMP);
    }

    /** Reads a point in time, told in UTC. */
    public @Nullable OffsetDateTime readOffsetDateTime(ResultSet row, int at) throws SQLException {
        OffsetDateTime value = row.getObject(at, OffsetDateTime.class);
        return value == null ? null : value.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Sets a point in time; its offset is not kept. */
    public void writeOffsetDateTime(PreparedStatement statement, int at, @Nullable OffsetDateTime value)
            throws SQLException {
        OffsetDateTime utc = value == null ? null : toUtc(value);
        writeObject(statement, at, utc, SqlKind.TIMESTAMP_UTC);
    }

    /** Reads a point in time. */
    public @Nullable Instant readInstant(ResultSet row, int at) throws SQLException {
        OffsetDateTime value = readOffsetDateTime(row, at);
        return value == null ? null : value.toInstant();
    }

    /** Sets a point in time. */
    public void writeInstant(PreparedStatement statement, int at, @Nullable Instant value) throws SQLException {
        writeOffsetDateTime(statement, at, value == null ? null : toUtc(value));
    }

    /** Reads a duration, stored as a number of nanoseconds. */
    public @Nullable Duration readDuration(ResultSet row, int at) throws SQLException {
        long nanos = row.getLong(at);
        return nanos == 0 && row.wasNull() ? null : Duration.ofNanos(nanos);
    }

    /** Sets a duration, as a number of nanoseconds; one longer than 292 years is refused. */
    public void writeDuration(PreparedStatement statement, int at, @Nullable Duration value) throws SQLException {
        if (value == null) {
            writeNull(statement, at, SqlKind.BIGINT);
        } else {
            statement.setLong(at, nanosOf(value));
        }
    }

    /** Reads a UUID. */
    public @Nullable UUID readUuid(ResultSet row, int at) throws SQLException {
        return row.getObject(at, UUID.class);
    }

    /** Sets a UUID. */
    public void writeUuid(PreparedStatement statement, int at, @Nullable UUID value) throws SQLException {
        writeObject(statement, at, value, SqlKind.UUID);
    }

    /** Reads a JSON document; the document {@code null} is null, as NULL is. */
    public final @Nullable JsonText readJson(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        return text == null || text.strip().equals("null") ? null : new JsonText(text);
    }

    /** Sets a JSON document. */
    public void writeJson(PreparedStatement statement, int at, @Nullable JsonText value) throws SQLException {
        writeText(statement, at, value == null ? null : value.text());
    }

    /** Sets a constant of an enum that the database knows. */
    public void writeEnum(PreparedStatement statement, int at, @Nullable Enum<?> value) throws SQLException {
        statement.setString(at, value == null ? null : value.name());
    }

    /** Reads an array, element by element. */
    public final @Nullable SqlArray readArray(ResultSet row, int at, ColumnType<?> element) throws SQLException {
        Array array = row.getArray(at);
        if (array == null) {
            return null;
        }
        List<@Nullable Object> read = new ArrayList<>();
        try (ResultSet elements = array.getResultSet()) {
            if (elements.getMetaData().getColumnType(2) == Types.ARRAY) {
                throw refuse("It has more than one dimension.");
            }
            while (elements.next()) {
                read.add(element.read(elements, 2, this));
            }
        }
        return new SqlArray(read);
    }

    /** Sets an array; no element type is told, so the database takes that of the column. */
    public void writeArray(PreparedStatement statement, int at, @Nullable SqlArray value) throws SQLException {
        throw new SQLFeatureNotSupportedException("This database has no arrays.");
    }

    /** Reads bytes. */
    public byte @Nullable [] readBytes(ResultSet row, int at) throws SQLException {
        return row.getBytes(at);
    }

    /** Sets bytes. */
    public void writeBytes(PreparedStatement statement, int at, byte @Nullable [] value) throws SQLException {
        statement.setBytes(at, value);
    }

    /** Sets NULL. */
    public void writeNull(PreparedStatement statement, int at, SqlKind kind) throws SQLException {
        statement.setNull(at, kind.jdbcType());
    }

    /** Returns the value as this database wants it in an array parameter. */
    public @Nullable Object arrayElement(@Nullable Object value) throws SQLException {
        if (value instanceof Duration duration) {
            return nanosOf(duration);
        }
        if (value instanceof OffsetDateTime dateTime) {
            return toUtc(dateTime);
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Character character ? character.toString() : value;
    }

    /** Returns an error for a value that this database cannot keep as it is. */
    protected static SQLException refuse(String reason) {
        return new SQLDataException(reason, OUT_OF_RANGE);
    }

    /** Returns a point in time told in UTC; one whose year has more than nine digits is refused. */
    protected static OffsetDateTime toUtc(Instant value) throws SQLException {
        try {
            return value.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw tooFar();
        }
    }

    /** Returns a point in time told in UTC; one whose year then has more than nine digits is refused. */
    protected static OffsetDateTime toUtc(OffsetDateTime value) throws SQLException {
        try {
            return value.withOffsetSameInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw tooFar();
        }
    }

    private static SQLException tooFar() {
        return refuse("The point in time is further away than this database can tell.");
    }

    private void writeObject(PreparedStatement statement, int at, @Nullable Object value, SqlKind kind)
            throws SQLException {
        if (value == null) {
            writeNull(statement, at, kind);
        } else {
            statement.setObject(at, value);
        }
    }

    private static long nanosOf(Duration value) throws SQLException {
        try {
            return value.toNanos();
        } catch (ArithmeticException tooLong) {
            throw refuse("A duration is stored as nanoseconds, so it must be shorter than 292 years.");
        }
    }
}
