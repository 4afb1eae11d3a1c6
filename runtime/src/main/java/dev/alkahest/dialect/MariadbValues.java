package dev.alkahest.dialect;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How MariaDB is given values: points in time as a date and time of UTC, as its own type for them ends in 2038; microseconds,
 * where the driver would round.
 */
class MariadbValues extends LimitedValues {

    MariadbValues() {
        this("MariaDB");
    }

    /** Makes the values of a database that messages call so. */
    MariadbValues(String database) {
        super(database, MICROSECONDS);
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

    @Override
    public void writeDate(PreparedStatement statement, int at, @Nullable LocalDate value) throws SQLException {
        requireYear(value, 0);
        super.writeDate(statement, at, value);
    }

    /** The driver takes both together through the time zone of the JVM, where an hour of spring is missing. */
    @Override
    public @Nullable LocalDateTime readDateTime(ResultSet row, int at) throws SQLException {
        LocalDate date = row.getObject(at, LocalDate.class);
        return date == null ? null : date.atTime(row.getObject(at, LocalTime.class));
    }

    @Override
    public void writeDateTime(PreparedStatement statement, int at, @Nullable LocalDateTime value) throws SQLException {
        requireYear(value, 0);
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
}
