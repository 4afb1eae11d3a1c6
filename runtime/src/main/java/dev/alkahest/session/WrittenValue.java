package dev.alkahest.session;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.RowWriter;
import dev.alkahest.sql.Column;
import dev.alkahest.type.JsonText;
import dev.alkahest.type.SqlArray;
import dev.alkahest.type.SqlKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks an object for the value of one column, by what its mapper writes into it. */
final class WrittenValue extends RowWriter {

    private final int wanted;
    private @Nullable Object value;

    private WrittenValue(int wanted) {
        this.wanted = wanted;
    }

    /** Returns the value of an attribute that a column keeps; null where it is null. */
    static <E, V> @Nullable V of(EntityMapper<E, ?> mapper, E object, Column<V> column) {
        Object written = stored(mapper, object, column);
        try {
            return written == null ? null : column.type().fromWritten(written);
        } catch (SQLException e) {
            throw new IllegalStateException(column + " can't be told.", e);
        }
    }

    /** Returns what the mapper writes for the attribute, as another class where values are converted; null for NULL. */
    static <E> @Nullable Object stored(EntityMapper<E, ?> mapper, E object, Column<?> column) {
        int bit = Math.min(column.position(), Long.SIZE - 1); // the last bit stands for all columns from there on
        WrittenValue written = new WrittenValue(column.position() - bit);
        try {
            mapper.write(object, 1L << bit, written, 0);
            return written.value;
        } catch (SQLException e) {
            throw new IllegalStateException(column + " can't be told.", e);
        }
    }

    private void take(int at, @Nullable Object next) {
        if (at == wanted) {
            value = next;
        }
    }

    @Override
    public void writeNull(int at, SqlKind kind) {
        take(at, null);
    }

    @Override
    public void write(int at, boolean next) {
        take(at, next);
    }

    @Override
    public void write(int at, byte next) {
        take(at, next);
    }

    @Override
    public void write(int at, short next) {
        take(at, next);
    }

    @Override
    public void write(int at, int next) {
        take(at, next);
    }

    @Override
    public void write(int at, long next) {
        take(at, next);
    }

    @Override
    public void write(int at, float next) {
        take(at, next);
    }

    @Override
    public void write(int at, double next) {
        take(at, next);
    }

    @Override
    public void write(int at, char next) {
        take(at, next);
    }

    @Override
    public void write(int at, @Nullable String next) {
        take(at, next);
    }

    @Override
    public void write(int at, @Nullable BigDecimal next) {
        take(at, next);
    }

    @Override
    public void write(int at, @Nullable BigInteger next) {
        take(at, next);
    }

    @Override
    public void write(int at, @Nullable LocalDate next) {
        take(at, next);
    }

    @Override
    public void write(int at, @Nullable LocalTime next) {
        take(at, next);
    }

    @Override
    public void write(int at, @Nullable LocalDateTime next) {
        take(at, next);
    }

    @Override
    public void write(int at, @Nullable OffsetDateTime next) {
        take(at, next);
    }

    @Override
    public void write(int at, @Nullable Instant next) {
        take(at, next);
    }

    @Override
    public void write(int at, @Nullable Duration next) {
        take(at, next);
    }

    @Override
    public void write(int at, @Nullable UUID next) {
        take(at, next);
    }

    @Override
    public void write(int at, @Nullable JsonText next) {
        take(at, next);
    }

    @Override
    public void writeNative(int at, @Nullable Enum<?> next) {
        take(at, next);
    }

    @Override
    public void write(int at, @Nullable SqlArray next) {
        take(at, next);
    }

    @Override
    public void write(int at, byte @Nullable [] next) {
        take(at, next);
    }
}
