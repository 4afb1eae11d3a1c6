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
 * How Sybase ASE is given values: dates and times as texts, as its drivers would move them by the time zone of the JVM, and with
 * hundredths of a second, the smallest decimal part that its times of three hundredths keep as it is. What it would keep as something
 * else is refused.
 */
final class SybaseValues extends LimitedValues {

    /** A hundredth of a second, in nanoseconds. */
    private static final int SMALLEST = 10_000_000;

    private static final int FIRST_YEAR_WITH_TIME = 1753;

    /** The digits that a text of nanoseconds has and one of milliseconds has not. */
    private static final int DIGITS_TOO_MANY = 6;

    SybaseValues() {
        super("Sybase ASE", SMALLEST);
    }

    @Override
    public void writeText(PreparedStatement statement, int at, @Nullable String value) throws SQLException {
        if (value != null && value.isEmpty()) {
            throw refuse("Sybase ASE keeps an empty text as one space. Use null, or a text that is not empty.");
        }
        super.writeText(statement, at, requireUnicode(value));
    }

    @Override
    public void writeBytes(PreparedStatement statement, int at, byte @Nullable [] value) throws SQLException {
        if (value != null && value.length == 0) {
            throw refuse("Sybase ASE keeps an empty array of bytes as one byte. Use null, or one that is not empty.");
        }
        super.writeBytes(statement, at, value);
    }

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

    @Override
    public @Nullable LocalDate readDate(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        return text == null ? null : IsoText.date(text);
    }

    @Override
    public void writeDate(PreparedStatement statement, int at, @Nullable LocalDate value) throws SQLException {
        requireYear(value, 1);
        statement.setString(at, value == null ? null : IsoText.of(value));
    }

    @Override
    public @Nullable LocalTime readTime(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        return text == null ? null : IsoText.time(text);
    }

    @Override
    public void writeTime(PreparedStatement statement, int at, @Nullable LocalTime value) throws SQLException {
        LocalTime kept = kept(value);
        statement.setString(at, kept == null ? null : withMillis(IsoText.of(kept)));
    }

    @Override
    public @Nullable LocalDateTime readDateTime(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        return text == null ? null : IsoText.dateTime(text);
    }

    @Override
    public void writeDateTime(PreparedStatement statement, int at, @Nullable LocalDateTime value) throws SQLException {
        LocalDateTime kept = kept(value);
        statement.setString(at, kept == null ? null : text(kept));
    }

    private String text(LocalDateTime value) throws SQLException {
        requireYear(value, FIRST_YEAR_WITH_TIME);
        return withMillis(IsoText.of(value).replace('T', ' '));
    }

    private static String withMillis(String text) {
        return text.substring(0, text.length() - DIGITS_TOO_MANY);
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
        return uuidOfText(row, at);
    }

    @Override
    public void writeUuid(PreparedStatement statement, int at, @Nullable UUID value) throws SQLException {
        writeAsText(statement, at, value);
    }

    @Override
    public void writeNull(PreparedStatement statement, int at, SqlKind kind) throws SQLException {
        statement.setNull(
                at,
                switch (kind) {
                    case BOOLEAN -> Types.TINYINT;
                    case CHAR, TEXT, DATE, TIME, TIMESTAMP, TIMESTAMP_UTC, UUID, JSON, ENUM -> Types.VARCHAR;
                    default -> kind.jdbcType();
                });
    }
}
