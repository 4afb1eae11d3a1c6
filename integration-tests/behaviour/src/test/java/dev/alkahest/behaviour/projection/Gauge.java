package dev.alkahest.behaviour.projection;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Json;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A column of each sort. */
@Table("projected_gauge")
class Gauge {

    @Id
    int id;

    @Column("is_on")
    Boolean on;

    Byte tiny;
    Short small;
    Integer whole;
    Long large;
    Float real;
    Double exact;
    Character letter;

    @Convert(Roman.class)
    Long numeral;

    Level level;

    @Enumerated(Enumerated.As.ORDINAL)
    Level rank;

    @Column(precision = 10, scale = 1)
    BigDecimal amount;

    @Json(Labels.class)
    Map<String, String> labels;

    byte[] picture;
    UUID code;
    LocalDate day;
    Instant moment;

    enum Level {
        LOW,
        HIGH
    }

    static Gauge full(int id) {
        Gauge gauge = new Gauge();
        gauge.id = id;
        gauge.on = true;
        gauge.tiny = 1;
        gauge.small = 2;
        gauge.whole = 3;
        gauge.large = 4L;
        gauge.real = 0.5f;
        gauge.exact = 0.25;
        gauge.letter = 'x';
        gauge.numeral = 7L;
        gauge.level = Level.HIGH;
        gauge.rank = Level.LOW;
        gauge.labels = Map.of("a", "b");
        gauge.picture = new byte[] {1, 2};
        gauge.code = new UUID(1, 2);
        gauge.day = LocalDate.of(2024, 2, 29);
        gauge.moment = Instant.parse("2024-02-29T10:00:00Z");
        gauge.amount = new BigDecimal("1.5");
        return gauge;
    }

    /** The same with nothing but zeros, which are no NULLs. */
    static Gauge zero(int id) {
        Gauge gauge = full(id);
        gauge.on = false;
        gauge.tiny = 0;
        gauge.small = 0;
        gauge.whole = 0;
        gauge.large = 0L;
        gauge.real = 0f;
        gauge.exact = 0.0;
        gauge.numeral = 0L;
        return gauge;
    }

    static Gauge empty(int id) {
        Gauge gauge = new Gauge();
        gauge.id = id;
        return gauge;
    }
}
