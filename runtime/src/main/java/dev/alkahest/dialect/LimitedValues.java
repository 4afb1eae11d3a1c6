package dev.alkahest.dialect;

import dev.alkahest.type.JdbcValues;
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
import java.time.temporal.TemporalAccessor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a database is given values that keeps less than Java has: what its times have no digits for is cut off, where its driver might
 * round, and what it keeps none of is refused. Some keep a UUID as text or bytes.
 */
abstract class LimitedValues extends JdbcValues {

    /** The unit of times that have all digits. */
    static final int NANOSECONDS = 1;

    /** The unit of times with six digits of a second. */
    static final int MICROSECONDS = 1_000;

    private static final int LAST_YEAR = 9999;
    private static final int UUID_BYTES = 16;

    private final String database;
    private final int unit;

    /**
     * Makes the values of a database.
     *
     * @param database what messages call it
     * @param unit the unit its times are kept in, in nanoseconds
     */
    LimitedValues(String database, int unit) {
        this.database = database;
        this.unit = unit;
    }

    private int tooSmall(TemporalAccessor time) {
        return time.get(ChronoField.NANO_OF_SECOND) % unit;
    }

    @Override
    public final @Nullable LocalTime kept(@Nullable LocalTime value) {
        return value == null ? null : value.minusNanos(tooSmall(value));
    }

    @Override
    public final @Nullable LocalDateTime kept(@Nullable LocalDateTime value) {
        return value == null ? null : value.minusNanos(tooSmall(value));
    }

    @Override
    public final @Nullable Instant kept(@Nullable Instant value) {
        return value == null ? null : value.minusNanos(tooSmall(value));
    }

    @Override
    protected final OffsetDateTime keptDigits(OffsetDateTime value) {
        return value.minusNanos(tooSmall(value));
    }

    @Override
    public void writeTime(PreparedStatement statement, int at, @Nullable LocalTime value) throws SQLException {
        super.writeTime(statement, at, kept(value));
    }

    @Override
    public void writeDateTime(PreparedStatement statement, int at, @Nullable LocalDateTime value) throws SQLException {
        super.writeDateTime(statement, at, kept(value));
    }

    /** Refuses NaN and the infinities. */
    final void requireFinite(double value) throws SQLException {
        if (!Double.isFinite(value)) {
            throw refuse(database + " keeps no NaN and no infinite numbers.");
        }
    }

    /** Refuses dates beyond the years from a first one to 9999. */
    final void requireYear(@Nullable LocalDate value, int first) throws SQLException {
        if (value != null && (value.getYear() < first || value.getYear() > LAST_YEAR)) {
            throw refuse(database + " keeps dates of the years " + first + " to " + LAST_YEAR + " only.");
        }
    }

    /** Refuses dates with a time beyond the years from a first one to 9999. */
    final void requireYear(@Nullable LocalDateTime value, int first) throws SQLException {
        requireYear(value == null ? null : value.toLocalDate(), first);
    }

    /** Reads a point in time that is kept as a date and time of UTC. */
    final @Nullable OffsetDateTime readUtc(ResultSet row, int at) throws SQLException {
        LocalDateTime utc = readDateTime(row, at);
        return utc == null ? null : utc.atOffset(ZoneOffset.UTC);
    }

    final void writeUtc(PreparedStatement statement, int at, @Nullable OffsetDateTime value) throws SQLException {
        writeDateTime(statement, at, value == null ? null : toUtc(value).toLocalDateTime());
    }

    /** Reads a UUID that is kept as text. */
    static @Nullable UUID uuidOfText(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            SQLException refusal = refuse("Column " + at + " holds text that is not a UUID.");
            refusal.initCause(e);
            throw refusal;
        }
    }

    static void writeAsText(PreparedStatement statement, int at, @Nullable UUID value) throws SQLException {
        statement.setString(at, value == null ? null : value.toString());
    }

    /** Reads a UUID that is kept as its sixteen bytes. */
    static @Nullable UUID uuidOfBytes(ResultSet row, int at) throws SQLException {
        byte[] bytes = row.getBytes(at);
        if (bytes == null) {
            return null;
        }
        if (bytes.length != UUID_BYTES) {
            throw refuse("Column " + at + " holds bytes that are not a UUID: those are " + UUID_BYTES + ".");
        }
        ByteBuffer both = ByteBuffer.wrap(bytes);
        return new UUID(both.getLong(), both.getLong());
    }

    static void writeAsBytes(PreparedStatement statement, int at, @Nullable UUID value) throws SQLException {
        statement.setBytes(
                at,
                value == null
                        ? null
                        : ByteBuffer.allocate(UUID_BYTES)
                                .putLong(value.getMostSignificantBits())
                                .putLong(value.getLeastSignificantBits())
                                .array());
    }
}
