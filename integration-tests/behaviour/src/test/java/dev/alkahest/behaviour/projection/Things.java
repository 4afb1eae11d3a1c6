package dev.alkahest.behaviour.projection;

import dev.alkahest.annotation.Projection;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Projection
record Things(
        Gauge.@Nullable Level level,
        Gauge.@Nullable Level rank,
        @Nullable Map<String, String> labels,
        @Nullable UUID code,
        @Nullable LocalDate day,
        @Nullable Instant moment,
        @Nullable BigDecimal amount,
        @Nullable Boolean on,
        @Nullable Long numeral,
        @Nullable Character letter) {}
