package dev.alkahest.dialect;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Cuts times off after their microseconds, where a database keeps no more; null for null. */
final class Microseconds {

    private Microseconds() {}

    static @Nullable LocalTime of(@Nullable LocalTime value) {
        return value == null ? null : value.truncatedTo(ChronoUnit.MICROS);
    }

    static @Nullable LocalDateTime of(@Nullable LocalDateTime value) {
        return value == null ? null : value.truncatedTo(ChronoUnit.MICROS);
    }

    static @Nullable Instant of(@Nullable Instant value) {
        return value == null ? null : value.truncatedTo(ChronoUnit.MICROS);
    }

    static OffsetDateTime of(OffsetDateTime value) {
        return value.truncatedTo(ChronoUnit.MICROS);
    }
}
