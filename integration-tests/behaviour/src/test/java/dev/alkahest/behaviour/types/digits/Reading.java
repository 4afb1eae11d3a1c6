package dev.alkahest.behaviour.types.digits;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What an instrument has shown, with all its digits. */
@Table("digits_reading")
public class Reading {

    @Id
    @Nullable
    Long id;

    @Version
    int version;

    @Column(value = "shown", precision = 12, scale = 3)
    @Nullable
    BigDecimal value;

    @Nullable
    LocalTime time;

    @Column("local_time")
    @Nullable
    LocalDateTime local;

    @Nullable
    Instant instant;

    @Column("elsewhere")
    @Nullable
    OffsetDateTime offset;

    @Embedded
    @Nullable
    Fee fee;

    @Embedded
    @Nullable
    Span span;

    private @Nullable BigDecimal plain;

    @Nullable
    BigDecimal getPlain() {
        return plain;
    }

    void setPlain(@Nullable BigDecimal plain) {
        this.plain = plain;
    }
}
