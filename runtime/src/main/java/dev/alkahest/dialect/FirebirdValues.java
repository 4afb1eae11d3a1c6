package dev.alkahest.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How Firebird is given values: points in time as a date and time of UTC, as version 3 has no type for them; four digits of a second; a
 * UUID as its 16 bytes.
 */
final class FirebirdValues extends LimitedValues {

    /** The least that a time of Firebird tells apart. */
    private static final int NANOS = 100_000;

    FirebirdValues() {
        super("Firebird", NANOS);
    }

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

    @SuppressWarnings("unchecked") // a temporal is adjusted to another of its own class
    @Override
    public void writeDate(PreparedStatement statement, int at, @Nullable LocalDate value) throws SQLException {
        requireYear(value, 1);
        super.writeDate(statement, at, value);
    }

    @Override
    public void writeDateTime(PreparedStatement statement, int at, @Nullable LocalDateTime value) throws SQLException {
        requireYear(value, 1);
        super.writeDateTime(statement, at, value);
    }

    @Override
    public @Nullable OffsetDateTime readOffsetDateTime(ResultSet row, int at) throws SQLException {
        return readUtc(row, at);
    }

    @Override
    public void writeOffsetDateTime(PreparedStatement statement, int at, @Nullable OffsetDateTime value)
            throws SQLException {
        writeUtc(statement, at, value);
    }

    @Override
    public @Nullable UUID readUuid(ResultSet row, int at) throws SQLException {
        return uuidOfBytes(row, at);
    }

    @Override
    public void writeUuid(PreparedStatement statement, int at, @Nullable UUID value) throws SQLException {
        writeAsBytes(statement, at, value);
    }
}
