package dev.alkahest.dialect;

import dev.alkahest.type.JdbcValues;
import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How MariaDB is given values: points in time as a date and time of UTC, as its own type for them ends in 2038; microseconds,
 * where the driver would round.
 */
class MariadbValues extends JdbcValues {

    private final String database;

    MariadbValues() {
        this("MariaDB");
    }

    /** Makes the values of a database that messages call so. */
    MariadbValues(String database) {
        this.database = database;
    }

    @Override
    public void writeText(PreparedStatement statement, int at, @Nullable String value) throws SQLException {
        super.writeText(statement, at, requireUnicode(value));
    }

    @Override
    public void writeFloat(PreparedStatement statement, int at, float value) throws SQLException {
        requireFinite(value);
        statement.setFloat(at, value);
    }

    @Override
    public void writeDouble(PreparedStatement statement, int at, double value) throws SQLException {
        requireFinite(value);
        statement.setDouble(at, value);
    }

    private void requireFinite(double value) throws SQLException {
        if (!Double.isFinite(value)) {
            throw refuse(database + " keeps no NaN and no infinite numbers.");
        }
    }

    @Override
    public void writeDate(PreparedStatement statement, int at, @Nullable LocalDate value) throws SQLException {
        requireYear(value);
        super.writeDate(statement, at, value);
    }

    @Override
    public @Nullable LocalTime kept(@Nullable LocalTime value) {
        return Microseconds.of(value);
    }

    @Override
    public @Nullable LocalDateTime kept(@Nullable LocalDateTime value) {
        return Microseconds.of(value);
    }

    @Override
    public @Nullable Instant kept(@Nullable Instant value) {
        return Microseconds.of(value);
    }

    @Override
    protected OffsetDateTime keptDigits(OffsetDateTime value) {
        return Microseconds.of(value);
    }

    @Override
    public void writeTime(PreparedStatement statement, int at, @Nullable LocalTime value) throws SQLException {
        super.writeTime(statement, at, kept(value));
    }

    /** The driver takes both together through the time zone of the JVM, where an hour of spring is missing. */
    @Override
    public @Nullable LocalDateTime readDateTime(ResultSet row, int at) throws SQLException {
        LocalDate date = row.getObject(at, LocalDate.class);
        return date == null ? null : date.atTime(row.getObject(at, LocalTime.class));
    }

    @Override
    public void writeDateTime(PreparedStatement statement, int at, @Nullable LocalDateTime value) throws SQLException {
        requireYear(value == null ? null : value.toLocalDate());
        super.writeDateTime(statement, at, kept(value));
    }

    private void requireYear(@Nullable LocalDate value) throws SQLException {
        if (value != null && !IsoText.hasFixedWidth(value)) {
            throw refuse(database + " keeps dates of the years 0 to 9999 only.");
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
}
