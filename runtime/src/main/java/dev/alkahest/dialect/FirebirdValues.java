package dev.alkahest.dialect;

import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.SqlKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How Firebird is given values: points in time as a date and time of UTC, as version 3 has no type for them; four digits of a second; a
 * UUID as its 16 bytes.
 */
final class FirebirdValues extends JdbcValues {

    /** The least that a time of Firebird tells apart. */
    private static final int NANOS = 100_000;

    @Override
    public void writeText(PreparedStatement statement, int at, @Nullable String value) throws SQLException {
        super.writeText(statement, at, requireUnicode(value));
    }

    /** The server would cut off what does not fit, or refuse it as an overflow. */
    @Override
    public void writeInteger(PreparedStatement statement, int at, @Nullable BigInteger value) throws SQLException {
        if (value != null && value.bitLength() >= Long.SIZE) {
            throw refuse("Firebird keeps whole numbers of 64 bits.");
        }
        super.writeInteger(statement, at, value);
    }

    @Override
    public void writeDecimal(PreparedStatement statement, int at, @Nullable BigDecimal value) throws SQLException {
        if (value != null && value.unscaledValue().bitLength() >= Long.SIZE) {
            throw refuse("Firebird keeps decimals of " + FirebirdDialect.DIGITS + " digits.");
        }
        super.writeDecimal(statement, at, value);
    }

    @Override
    public @Nullable LocalTime kept(@Nullable LocalTime value) {
        return value == null ? null : cut(value);
    }

    @Override
    public @Nullable LocalDateTime kept(@Nullable LocalDateTime value) {
        return value == null ? null : cut(value);
    }

    @Override
    public @Nullable Instant kept(@Nullable Instant value) {
        return value == null ? null : cut(value);
    }

    @Override
    protected OffsetDateTime keptDigits(OffsetDateTime value) {
        return cut(value);
    }

    @SuppressWarnings("unchecked") // a temporal is adjusted to another of its own class
    private static <T extends Temporal> T cut(T value) {
        int nanos = value.get(ChronoField.NANO_OF_SECOND);
        return (T) value.with(ChronoField.NANO_OF_SECOND, nanos - nanos % NANOS);
    }

    @Override
    public void writeDate(PreparedStatement statement, int at, @Nullable LocalDate value) throws SQLException {
        requireYear(value);
        super.writeDate(statement, at, value);
    }

    @Override
    public void writeTime(PreparedStatement statement, int at, @Nullable LocalTime value) throws SQLException {
        super.writeTime(statement, at, kept(value));
    }

    @Override
    public void writeDateTime(PreparedStatement statement, int at, @Nullable LocalDateTime value) throws SQLException {
        requireYear(value == null ? null : value.toLocalDate());
        super.writeDateTime(statement, at, kept(value));
    }

    private static void requireYear(@Nullable LocalDate value) throws SQLException {
        if (value != null && (value.getYear() < 1 || value.getYear() > 9999)) {
            throw refuse("Firebird keeps dates of the years 1 to 9999 only.");
        }
    }

    @Override
    public @Nullable OffsetDateTime readOffsetDateTime(ResultSet row, int at) throws SQLException {
        LocalDateTime value = readDateTime(row, at);
        return value == null ? null : value.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void writeOffsetDateTime(PreparedStatement statement, int at, @Nullable OffsetDateTime value)
            throws SQLException {
        if (value == null) {
            writeNull(statement, at, SqlKind.TIMESTAMP);
        } else {
            writeDateTime(statement, at, toUtc(value).toLocalDateTime());
        }
    }

    @Override
    public @Nullable UUID readUuid(ResultSet row, int at) throws SQLException {
        byte[] bytes = row.getBytes(at);
        if (bytes == null) {
            return null;
        }
        if (bytes.length != 16) {
            throw refuse("Column " + at + " holds bytes that are not a UUID.");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    @Override
    public void writeUuid(PreparedStatement statement, int at, @Nullable UUID value) throws SQLException {
        statement.setBytes(
                at,
                value == null
                        ? null
                        : ByteBuffer.allocate(16)
                                .putLong(value.getMostSignificantBits())
                                .putLong(value.getLeastSignificantBits())
                                .array());
    }
}
