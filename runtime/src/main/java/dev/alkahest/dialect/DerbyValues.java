package dev.alkahest.dialect;

import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How Derby is given values: dates and times as texts, as its driver would move them by the time zone of the JVM; times of day and UUIDs
 * are kept as texts.
 */
final class DerbyValues extends LimitedValues {

    DerbyValues() {
        super("Derby", NANOSECONDS);
    }

    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

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
        statement.setString(at, value == null ? null : IsoText.of(value));
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the driver's way alone minds no time zone of the JVM
    public @Nullable LocalDateTime readDateTime(ResultSet row, int at) throws SQLException {
        GregorianCalendar utc = new GregorianCalendar(UTC);
        utc.setGregorianChange(new Date(Long.MIN_VALUE)); // dates are those of one calendar
        Timestamp value = row.getTimestamp(at, utc);
        return value == null
                ? null
                : LocalDateTime.ofEpochSecond(Math.floorDiv(value.getTime(), 1000L), value.getNanos(), ZoneOffset.UTC);
    }

    @Override
    public void writeDateTime(PreparedStatement statement, int at, @Nullable LocalDateTime value) throws SQLException {
        statement.setString(at, value == null ? null : text(value));
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

    private String text(LocalDateTime value) throws SQLException {
        requireYear(value, 1);
        return IsoText.of(value).replace('T', ' ');
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
        switch (kind) {
            case DATE, TIME, TIMESTAMP, TIMESTAMP_UTC, UUID, JSON, ENUM -> statement.setNull(at, Types.VARCHAR);
            default -> super.writeNull(statement, at, kind);
        }
    }
}
