package dev.alkahest.dialect;

import dev.alkahest.type.SqlKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How SQLite keeps what it has no type for: dates, times and UUIDs as text, decimals as numbers as far as a {@code
 * double} is exact.
 */
final class SqliteValues extends LimitedValues {

    private static final int EXACT_DIGITS = 15;

    SqliteValues() {
        super("SQLite", NANOSECONDS);
    }

    @Override
    public void writeText(PreparedStatement statement, int at, @Nullable String value) throws SQLException {
        super.writeText(statement, at, requireUnicode(value));
    }

    @Override
    public int readInt(ResultSet row, int at) throws SQLException {
        long value = row.getLong(at);
        if (value != (int) value) {
            throw refuse("Column " + at + " holds a number beyond the range of int.");
        }
        return (int) value;
    }

    @Override
    public void writeFloat(PreparedStatement statement, int at, float value) throws SQLException {
        writeDouble(statement, at, value);
    }

    @Override
    public void writeDouble(PreparedStatement statement, int at, double value) throws SQLException {
        if (Double.isNaN(value)) {
            throw refuse("SQLite would store NaN as NULL.");
        }
        statement.setDouble(at, value);
    }

    @Override
    public @Nullable BigDecimal readDecimal(ResultSet row, int at) throws SQLException {
        Object value = row.getObject(at);
        if (value == null) {
            return null;
        }
        if (value instanceof Long || value instanceof Integer) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        return value instanceof Double number ? BigDecimal.valueOf(number) : parsed(value.toString(), at);
    }

    @Override
    public void writeDecimal(PreparedStatement statement, int at, @Nullable BigDecimal value) throws SQLException {
        if (value == null) {
            writeNull(statement, at, SqlKind.DECIMAL);
        } else if (isLong(value)) {
            statement.setLong(at, value.longValueExact());
        } else {
            statement.setDouble(at, exactDouble(value));
        }
    }

    @Override
    public @Nullable BigInteger readInteger(ResultSet row, int at) throws SQLException {
        BigDecimal value = readDecimal(row, at);
        return value == null ? null : value.toBigInteger();
    }

    @Override
    public void writeInteger(PreparedStatement statement, int at, @Nullable BigInteger value) throws SQLException {
        if (value == null) {
            writeNull(statement, at, SqlKind.DECIMAL);
        } else if (value.bitLength() < Long.SIZE) {
            statement.setLong(at, value.longValueExact());
        } else {
            throw refuse("SQLite keeps whole numbers of 64 bits; a larger one would be rounded.");
        }
    }

    @Override
    public @Nullable LocalDate readDate(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        try {
            return text == null ? null : IsoText.date(text);
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw notATime(at, e);
        }
    }

    @Override
    public void writeDate(PreparedStatement statement, int at, @Nullable LocalDate value) throws SQLException {
        if (value != null) {
            requireFixedWidth(value);
        }
        statement.setString(at, value == null ? null : IsoText.of(value));
    }

    @Override
    public @Nullable LocalTime readTime(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        try {
            return text == null ? null : IsoText.time(text);
        } catch (DateTimeException | NumberFormatException e) {
            throw notATime(at, e);
        }
    }

    @Override
    public void writeTime(PreparedStatement statement, int at, @Nullable LocalTime value) throws SQLException {
        statement.setString(at, value == null ? null : IsoText.of(value));
    }

    @Override
    public @Nullable LocalDateTime readDateTime(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        try {
            return text == null ? null : IsoText.dateTime(text);
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw notATime(at, e);
        }
    }

    @Override
    public void writeDateTime(PreparedStatement statement, int at, @Nullable LocalDateTime value) throws SQLException {
        if (value != null) {
            requireFixedWidth(value.toLocalDate());
        }
        statement.setString(at, value == null ? null : IsoText.of(value));
    }

    @Override
    public @Nullable Instant readInstant(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        try {
            return text == null ? null : IsoText.instant(text);
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw notATime(at, e);
        }
    }

    @Override
    public @Nullable OffsetDateTime readOffsetDateTime(ResultSet row, int at) throws SQLException {
        Instant value = readInstant(row, at);
        return value == null ? null : value.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void writeOffsetDateTime(PreparedStatement statement, int at, @Nullable OffsetDateTime value)
            throws SQLException {
        if (value == null) {
            writeNull(statement, at, SqlKind.TIMESTAMP_UTC);
            return;
        }
        LocalDateTime utc = toUtc(value).toLocalDateTime();
        requireFixedWidth(utc.toLocalDate());
        statement.setString(at, IsoText.ofUtc(utc));
    }

    @Override
    public @Nullable UUID readUuid(ResultSet row, int at) throws SQLException {
        return uuidOfText(row, at);
    }

    @Override
    public void writeUuid(PreparedStatement statement, int at, @Nullable UUID value) throws SQLException {
        writeAsText(statement, at, value);
    }

    private static boolean isLong(BigDecimal value) {
        return value.signum() == 0
                || value.precision() - value.scale() <= 19
                        && value.stripTrailingZeros().scale() <= 0
                        && value.toBigIntegerExact().bitLength() < Long.SIZE;
    }

    private static double exactDouble(BigDecimal value) throws SQLException {
        double number = value.doubleValue();
        boolean isExact = value.stripTrailingZeros().precision() <= EXACT_DIGITS
                && Double.isFinite(number)
                && BigDecimal.valueOf(number).compareTo(value) == 0;
        if (!isExact) {
            throw refuse("SQLite keeps decimals of " + EXACT_DIGITS + " digits; one with more would be rounded.");
        }
        return number;
    }

    private static BigDecimal parsed(String text, int at) throws SQLException {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw withCause(refuse("Column " + at + " holds text that is not a number."), e);
        }
    }

    private static void requireFixedWidth(LocalDate date) throws SQLException {
        if (!IsoText.hasFixedWidth(date)) {
            throw refuse("SQLite keeps dates as text, whose order is right for the years 0 to 9999 only.");
        }
    }

    private static SQLException notATime(int at, RuntimeException cause) {
        return withCause(refuse("Column " + at + " holds text that is not a date or time."), cause);
    }

    private static SQLException withCause(SQLException error, RuntimeException cause) {
        error.initCause(cause);
        return error;
    }
}
