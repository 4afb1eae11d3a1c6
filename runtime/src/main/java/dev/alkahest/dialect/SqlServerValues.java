package dev.alkahest.dialect;

import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How SQL Server is given values: times with seven digits of a second, UUIDs as texts, and numbers that are finite. */
final class SqlServerValues extends JdbcValues {

    /** The smallest part of a second, in nanoseconds. */
    private static final int SMALLEST = 100;

    @Override
    public void writeFloat(PreparedStatement statement, int at, float value) throws SQLException {
        requireFinite(value);
        super.writeFloat(statement, at, value);
    }

    @Override
    public void writeDouble(PreparedStatement statement, int at, double value) throws SQLException {
        requireFinite(value);
        super.writeDouble(statement, at, value);
    }

    private static void requireFinite(double value) throws SQLException {
        if (!Double.isFinite(value)) {
            throw refuse("SQL Server keeps no NaN and no infinite numbers.");
        }
    }

    @Override
    public void writeDate(PreparedStatement statement, int at, @Nullable LocalDate value) throws SQLException {
        requireYear(value);
        super.writeDate(statement, at, value);
    }

    @Override
    public @Nullable LocalTime kept(@Nullable LocalTime value) {
        return value == null ? null : value.minusNanos(tooSmall(value));
    }

    @Override
    public @Nullable LocalDateTime kept(@Nullable LocalDateTime value) {
        return value == null ? null : value.minusNanos(tooSmall(value));
    }

    @Override
    public @Nullable Instant kept(@Nullable Instant value) {
        return value == null ? null : value.minusNanos(tooSmall(value));
    }

    @Override
    protected OffsetDateTime keptDigits(OffsetDateTime value) {
        return value.minusNanos(tooSmall(value));
    }

    private static int tooSmall(TemporalAccessor time) {
        return time.get(ChronoField.NANO_OF_SECOND) % SMALLEST;
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

    @Override
    public void writeOffsetDateTime(PreparedStatement statement, int at, @Nullable OffsetDateTime value)
            throws SQLException {
        if (value != null) {
            requireYear(toUtc(value).toLocalDate());
        }
        super.writeOffsetDateTime(statement, at, kept(value));
    }

    private static void requireYear(@Nullable LocalDate value) throws SQLException {
        if (value != null && (value.getYear() < 1 || value.getYear() > 9999)) {
            throw refuse("SQL Server keeps dates of the years 1 to 9999 only.");
        }
    }

    @Override
    public @Nullable UUID readUuid(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            SQLException refusal = refuse("Column " + at + " holds text that is not a UUID.");
            refusal.initCause(e);
            throw refusal;
        }
    }

    @Override
    public void writeUuid(PreparedStatement statement, int at, @Nullable UUID value) throws SQLException {
        statement.setString(at, value == null ? null : value.toString());
    }

    @Override
    public void writeNull(PreparedStatement statement, int at, SqlKind kind) throws SQLException {
        statement.setNull(
                at,
                switch (kind) {
                    case BOOLEAN -> Types.BIT;
                    case CHAR, TEXT, UUID, JSON, ENUM -> Types.NVARCHAR;
                    case TIMESTAMP_UTC -> Types.TIMESTAMP;
                    default -> kind.jdbcType();
                });
    }
}
