package dev.alkahest.session;

import dev.alkahest.dialect.Dialect;
import dev.alkahest.mapping.RowWriter;
import dev.alkahest.sql.Column;
import dev.alkahest.type.JsonText;
import dev.alkahest.type.SqlArray;
import dev.alkahest.type.SqlKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects the values of many rows column by column, to be sent as one array for each column. */
final class ArrayWriter extends RowWriter {

    private final @Nullable Object[][] columns;
    private int row;

    ArrayWriter(int columns, int rows) {
        this.columns = new Object[columns][rows];
    }

    /** Goes on to the next row. */
    void nextRow() {
        row++;
    }

    /** Binds one array for each column, of elements as the database takes them. */
    void bind(PreparedStatement statement, Dialect dialect, List<Column<?>> written) throws SQLException {
        for (int at = 0; at < columns.length; at++) {
            @Nullable Object[] elements = columns[at];
            for (int element = 0; element < elements.length; element++) {
                Object value = elements[element];
                elements[element] = value == null ? null : dialect.values().arrayElement(value);
            }
            String type = dialect.arrayType(written.get(at));
            statement.setArray(at + 1, statement.getConnection().createArrayOf(type, elements));
        }
    }

    /** Returns what was written at a position of the first row. */
    @Nullable
    Object valueAt(int at) {
        return columns[at - 1][0];
    }

    private void put(int at, @Nullable Object value) {
        columns[at - 1][row] = value;
    }

    @Override
    public void writeNull(int at, SqlKind kind) {
        put(at, null);
    }

    @Override
    public void write(int at, boolean value) {
        put(at, value);
    }

    @Override
    public void write(int at, byte value) {
        put(at, (short) value);
    }

    @Override
    public void write(int at, short value) {
        put(at, value);
    }

    @Override
    public void write(int at, int value) {
        put(at, value);
    }

    @Override
    public void write(int at, long value) {
        put(at, value);
    }

    @Override
    public void write(int at, float value) {
        put(at, value);
    }

    @Override
    public void write(int at, double value) {
        put(at, value);
    }

    @Override
    public void write(int at, char value) {
        put(at, String.valueOf(value));
    }

    @Override
    public void write(int at, @Nullable String value) {
        put(at, value);
    }

    @Override
    public void write(int at, @Nullable BigDecimal value) {
        put(at, value);
    }

    @Override
    public void write(int at, @Nullable BigInteger value) {
        put(at, value == null ? null : new BigDecimal(value));
    }

    @Override
    public void write(int at, @Nullable LocalDate value) {
        put(at, value);
    }

    @Override
    public void write(int at, @Nullable LocalTime value) {
        put(at, value);
    }

    @Override
    public void write(int at, @Nullable LocalDateTime value) {
        put(at, value);
    }

    @Override
    public void write(int at, @Nullable OffsetDateTime value) {
        put(at, value == null ? null : value.withOffsetSameInstant(ZoneOffset.UTC));
    }

    @Override
    public void write(int at, @Nullable Instant value) {
        put(at, value == null ? null : value.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void write(int at, @Nullable Duration value) {
        put(at, value == null ? null : value.toNanos());
    }

    @Override
    public void write(int at, @Nullable UUID value) {
        put(at, value);
    }

    @Override
    public void write(int at, @Nullable JsonText value) {
        put(at, value == null ? null : value.text());
    }

    @Override
    public void writeNative(int at, @Nullable Enum<?> value) {
        put(at, value == null ? null : value.name());
    }

    @Override
    public void write(int at, @Nullable SqlArray value) {
        put(at, value);
    }

    @Override
    public void write(int at, byte @Nullable [] value) {
        put(at, value);
    }
}
