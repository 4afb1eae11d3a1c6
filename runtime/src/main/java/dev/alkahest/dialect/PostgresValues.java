package dev.alkahest.dialect;

import dev.alkahest.type.JsonText;
import dev.alkahest.type.SqlArray;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL is given values: it keeps microseconds, and the driver would round where this cuts off. */
final class PostgresValues extends LimitedValues {

    PostgresValues() {
        super("PostgreSQL", MICROSECONDS);
    }

    @Override
    public void writeText(PreparedStatement statement, int at, @Nullable String value) throws SQLException {
        super.writeText(statement, at, storable(value));
    }

    private static @Nullable String storable(@Nullable String text) throws SQLException {
        if (text != null && text.indexOf('\0') >= 0) {
            throw refuse("PostgreSQL keeps no text with the character NUL (U+0000).");
        }
        return requireUnicode(text);
    }

    /** PostgreSQL takes no text for a document unless the driver leaves its type open. */
    @Override
    public void writeJson(PreparedStatement statement, int at, @Nullable JsonText value) throws SQLException {
        statement.setObject(at, value == null ? null : storable(value.text()), Types.OTHER);
    }

    /** PostgreSQL takes no text for a constant either. */
    @Override
    public void writeEnum(PreparedStatement statement, int at, @Nullable Enum<?> value) throws SQLException {
        statement.setObject(at, value == null ? null : value.name(), Types.OTHER);
    }

    /** An array is told as text: so it is of the type of its column, however long its texts may be. */
    @Override
    public void writeArray(PreparedStatement statement, int at, @Nullable SqlArray value) throws SQLException {
        statement.setObject(at, value == null ? null : text(value), Types.OTHER);
    }

    @Override
    public void writeOffsetDateTime(PreparedStatement statement, int at, @Nullable OffsetDateTime value)
            throws SQLException {
        super.writeOffsetDateTime(statement, at, value == null ? null : keptDigits(value));
    }

    @Override
    public @Nullable Object arrayElement(@Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            return storable(text);
        }
        if (value instanceof Instant instant) {
            return text(toUtc(instant).toLocalDateTime(), "Z");
        }
        if (value instanceof OffsetDateTime dateTime) {
            return text(toUtc(dateTime).toLocalDateTime(), "Z");
        }
        if (value instanceof LocalDateTime dateTime) {
            return text(dateTime, "");
        }
        if (value instanceof LocalDate date) {
            return text(date, "");
        }
        if (value instanceof LocalTime time) {
            return time.truncatedTo(ChronoUnit.MICROS).toString();
        }
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        return value instanceof SqlArray array ? text(array) : super.arrayElement(value);
    }

    /** Returns {@code {"oak","",NULL}}: in quotes, an element is what it is whatever it holds. */
    private String text(SqlArray array) throws SQLException {
        StringJoiner elements = new StringJoiner(",", "{", "}");
        for (Object value : array.elements()) {
            Object element = arrayElement(value);
            elements.add(element == null ? "NULL" : quoted(element.toString()));
        }
        return elements.toString();
    }

    private static String quoted(String element) {
        return '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String text(LocalDateTime value, String zone) {
        return text(value.toLocalDate(), " " + value.toLocalTime().truncatedTo(ChronoUnit.MICROS) + zone);
    }

    /** Returns a date as PostgreSQL reads it: without a plus before far years, and with BC behind early ones. */
    private static String text(LocalDate date, String rest) {
        boolean isEarly = date.getYear() <= 0;
        String day = (isEarly ? date.withYear(1 - date.getYear()) : date).toString();
        return (day.startsWith("+") ? day.substring(1) : day) + rest + (isEarly ? " BC" : "");
    }
}
