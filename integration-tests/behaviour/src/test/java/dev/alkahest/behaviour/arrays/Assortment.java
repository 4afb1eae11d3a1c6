package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Has an array of every kind. */
@Table("array_assortment")
class Assortment {

    @Id
    Long id;

    @Column
    boolean[] flags;

    @Column
    short[] shorts;

    @Column
    int[] ints;

    @Column
    float[] floats;

    @Column
    double[] doubles;

    @Column
    Boolean[] boxedFlags;

    @Column
    List<Byte> bytes;

    @Column
    Short[] boxedShorts;

    @Column
    Integer[] boxedInts;

    @Column
    Long[] boxedLongs;

    @Column
    List<Float> boxedFloats;

    @Column
    Double[] boxedDoubles;

    @Column
    List<Character> letters;

    @Column(precision = 12, scale = 2)
    BigDecimal[] amounts;

    @Column
    List<BigInteger> big;

    @Column
    List<LocalDate> days;

    @Column
    List<LocalTime> times;

    @Column
    List<LocalDateTime> moments;

    @Column
    List<OffsetDateTime> offsets;

    @Column
    Instant[] instants;

    @Column
    List<Duration> durations;

    @Column
    UUID[] keys;

    @Column
    Hue[] hues;
}
