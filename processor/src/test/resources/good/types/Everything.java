package types;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Transient;
import dev.alkahest.annotation.Version;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** A column of every type. */
@Table
public class Everything {

    static final Map<String, String> CONSTANT = Map.of();

    @Id
    Long id;

    boolean aBoolean;
    byte aByte;
    short aShort;
    int anInt;
    long aLong;
    float aFloat;
    double aDouble;
    char aChar;
    Boolean booleanObject;
    Byte byteObject;
    Short shortObject;
    Integer intObject;
    Long longObject;
    Float floatObject;
    Double doubleObject;
    Character charObject;
    String text;

    @Column(length = 20)
    String shortText;

    BigDecimal decimal;

    @Column(precision = 12, scale = 2)
    BigDecimal money;

    BigInteger bigInteger;
    byte[] bytes;

    @Column(length = 16)
    byte[] digest;

    LocalDate date;
    LocalTime time;
    LocalDateTime dateTime;
    OffsetDateTime offsetDateTime;
    Instant instant;
    Duration duration;
    UUID uuid;
    DayOfWeek day;

    @Enumerated(Enumerated.As.ORDINAL)
    DayOfWeek position;

    @Enumerated(Enumerated.As.NATIVE)
    DayOfWeek nativeEnum;

    @Version
    Long version;

    @Transient
    Map<String, String> remembered;

    transient Object cached;
}
