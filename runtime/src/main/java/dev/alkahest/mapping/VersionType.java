package dev.alkahest.mapping;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes versions of rows that are no whole numbers. A time is the present one in milliseconds, which every database keeps,
 * and always later than the version before it, whatever the clock says.
 *
 * @param <V> the class of the versions
 */
public final class VersionType<V> {

    /** Points in time. */
    public static final VersionType<Instant> INSTANT =
            new VersionType<>(Instant.class, VersionType::instant, VersionType::instantAfter);

    /** Dates with a time, by the clock of this machine. */
    public static final VersionType<LocalDateTime> DATE_TIME =
            new VersionType<>(LocalDateTime.class, VersionType::dateTime, VersionType::dateTimeAfter);

    /** Random UUIDs. */
    public static final VersionType<UUID> UUID =
            new VersionType<>(UUID.class, java.util.UUID::randomUUID, version -> java.util.UUID.randomUUID());

    private final Class<V> type;
    private final Supplier<V> first;
    private final UnaryOperator<V> next;

    private VersionType(Class<V> type, Supplier<V> first, UnaryOperator<V> next) {
        this.type = type;
        this.first = first;
        this.next = next;
    }

    /** Returns the version of a new row. */
    public V first() {
        return first.get();
    }

    /** Returns the version after the one that was loaded, which is null where the row has none. */
    public V after(Snapshot<?> loaded) {
        V version = of(loaded);
        return version == null ? first.get() : next.apply(version);
    }

    /** Returns the version that was loaded, or null. */
    public @Nullable V of(Snapshot<?> loaded) {
        return type.cast(loaded.versionOrNull());
    }

    private static Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant instantAfter(Instant version) {
        Instant now = instant();
        return now.isAfter(version) ? now : version.plus(1, ChronoUnit.MILLIS);
    }

    private static LocalDateTime dateTime() {
        return LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MILLIS);
    }

    private static LocalDateTime dateTimeAfter(LocalDateTime version) {
        LocalDateTime now = dateTime();
        return now.isAfter(version) ? now : version.plus(1, ChronoUnit.MILLIS);
    }
}
