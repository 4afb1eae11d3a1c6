package dev.alkahest.dialect;

import dev.alkahest.type.SqlArray;
import dev.alkahest.type.SqlKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** How HSQLDB is given values: its driver reads days before 1582 as those of the Julian calendar, and knows no year before the first. */
final class HsqldbValues extends LimitedValues {

    /** From here on, both calendars have the same days. */
    private static final LocalDate GREGORIAN = LocalDate.of(1582, 10, 15);

    HsqldbValues() {
        super("HSQLDB", NANOSECONDS);
    }

    @Override
    public @Nullable LocalDate readDate(ResultSet row, int at) throws SQLException {
        LocalDate value = super.readDate(row, at);
        return value == null || isGregorian(value)
                ? value
                : instantAt(row, at).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    @Override
    public @Nullable LocalDateTime readDateTime(ResultSet row, int at) throws SQLException {
        LocalDateTime value = super.readDateTime(row, at);
        return value == null || isGregorian(value.toLocalDate())
                ? value
                : instantAt(row, at).atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    @Override
    public @Nullable OffsetDateTime readOffsetDateTime(ResultSet row, int at) throws SQLException {
        OffsetDateTime value = super.readOffsetDateTime(row, at);
        return value == null || isGregorian(value.toLocalDate())
                ? value
                : instantAt(row, at).atOffset(ZoneOffset.UTC);
    }

    private static boolean isGregorian(LocalDate date) {
        return !date.isBefore(GREGORIAN);
    }

    private static Instant instantAt(ResultSet row, int at) throws SQLException {
        Calendar utc = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        return row.getTimestamp(at, utc).toInstant();
    }

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
    public void writeOffsetDateTime(PreparedStatement statement, int at, @Nullable OffsetDateTime value)
            throws SQLException {
        requireYear(value == null ? null : toUtc(value).toLocalDateTime(), 1);
        super.writeOffsetDateTime(statement, at, value);
    }

    /** HSQLDB takes arrays of objects. */
    @Override
    public void writeLongs(PreparedStatement statement, int at, long @Nullable [] value) throws SQLException {
        statement.setObject(
                at, value == null ? null : Arrays.stream(value).boxed().toArray());
    }

    /** HSQLDB takes arrays of objects here, too. */
    @Override
    public void writeArray(PreparedStatement statement, int at, @Nullable SqlArray value) throws SQLException {
        if (value == null) {
            writeNull(statement, at, SqlKind.ARRAY);
            return;
        }
        @Nullable Object[] elements = value.elements().toArray();
        for (int element = 0; element < elements.length; element++) {
            elements[element] = arrayElement(elements[element]);
        }
        statement.setObject(at, elements);
    }
}
