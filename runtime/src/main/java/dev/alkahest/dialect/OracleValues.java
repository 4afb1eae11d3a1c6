package dev.alkahest.dialect;

import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How Oracle is given values: truth values as the numbers 0 and 1, a time of day as that of the first day of 1970, a UUID as its 16
 * bytes. What Oracle would keep as NULL, and is none, is refused.
 */
final class OracleValues extends LimitedValues {

    /** The numbers that the driver has for floating-point values, which others would be converted to decimals. */
    private static final int BINARY_FLOAT = 100;

    private static final int BINARY_DOUBLE = 101;

    private static final LocalDate FIRST_DAY = LocalDate.EPOCH;

    OracleValues() {
        super("Oracle", NANOSECONDS);
    }

    @Override
    public void writeBoolean(PreparedStatement statement, int at, boolean value) throws SQLException {
        statement.setInt(at, value ? 1 : 0);
    }

    @Override
    public void writeText(PreparedStatement statement, int at, @Nullable String value) throws SQLException {
        if (value != null && value.isEmpty()) {
            throw refuse("Oracle keeps an empty text as NULL. Use null, or a text that is not empty.");
        }
        super.writeText(statement, at, requireUnicode(value));
    }

    @Override
    public void writeBytes(PreparedStatement statement, int at, byte @Nullable [] value) throws SQLException {
        if (value != null && value.length == 0) {
            throw refuse("Oracle keeps an empty array of bytes as NULL. Use null, or an array that is not empty.");
        }
        super.writeBytes(statement, at, value);
    }

    @Override
    public void writeFloat(PreparedStatement statement, int at, float value) throws SQLException {
        statement.setObject(at, value, BINARY_FLOAT);
    }

    @Override
    public void writeDouble(PreparedStatement statement, int at, double value) throws SQLException {
        statement.setObject(at, value, BINARY_DOUBLE);
    }

    @Override
    public void writeDate(PreparedStatement statement, int at, @Nullable LocalDate value) throws SQLException {
        requireSameCalendar(value);
        super.writeDate(statement, at, value);
    }

    @Override
    public @Nullable LocalTime readTime(ResultSet row, int at) throws SQLException {
        LocalDateTime value = readDateTime(row, at);
        return value == null ? null : value.toLocalTime();
    }

    @Override
    public void writeTime(PreparedStatement statement, int at, @Nullable LocalTime value) throws SQLException {
        super.writeDateTime(statement, at, value == null ? null : value.atDate(FIRST_DAY));
    }

    @Override
    public void writeDateTime(PreparedStatement statement, int at, @Nullable LocalDateTime value) throws SQLException {
        requireSameCalendar(value == null ? null : value.toLocalDate());
        super.writeDateTime(statement, at, value);
    }

    @Override
    public void writeOffsetDateTime(PreparedStatement statement, int at, @Nullable OffsetDateTime value)
            throws SQLException {
        requireSameCalendar(value == null ? null : toUtc(value).toLocalDate());
        super.writeOffsetDateTime(statement, at, value);
    }

    /** Oracle's calendar has the days of the Julian one before 1582. */
    private static void requireSameCalendar(@Nullable LocalDate value) throws SQLException {
        if (value != null && (value.getYear() < 1583 || value.getYear() > 9999)) {
            throw refuse("Dates of the years 1583 to 9999 are the same in Oracle and in Java: others are refused.");
        }
    }

    @Override
    public @Nullable UUID readUuid(ResultSet row, int at) throws SQLException {
        return uuidOfBytes(row, at);
    }

    @Override
    public void writeUuid(PreparedStatement statement, int at, @Nullable UUID value) throws SQLException {
        writeAsBytes(statement, at, value);
    }

    @Override
    public void writeNull(PreparedStatement statement, int at, SqlKind kind) throws SQLException {
        statement.setNull(
                at,
                switch (kind) {
                    case BOOLEAN -> Types.NUMERIC;
                    case REAL -> BINARY_FLOAT;
                    case DOUBLE -> BINARY_DOUBLE;
                    case TIME, TIMESTAMP_UTC -> Types.TIMESTAMP;
                    case UUID -> Types.BINARY;
                    case JSON, ENUM -> Types.VARCHAR;
                    default -> kind.jdbcType();
                });
    }
}
