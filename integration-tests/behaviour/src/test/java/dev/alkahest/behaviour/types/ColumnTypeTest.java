package dev.alkahest.behaviour.types;

import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DataTooLongException;
import dev.alkahest.DatabaseException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

class ColumnTypeTest {

    @TestOnAllDatabases
    void booleans(Engine engine) {
        assertKept(engine, ColumnTypes.bool(), true, false);
    }

    @TestOnAllDatabases
    void wholeNumbers(Engine engine) {
        assertKept(engine, ColumnTypes.int8(), Byte.MIN_VALUE, (byte) 0, Byte.MAX_VALUE);
        assertKept(engine, ColumnTypes.int16(), Short.MIN_VALUE, (short) 0, Short.MAX_VALUE);
        assertKept(engine, ColumnTypes.int32(), Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
        assertKept(engine, ColumnTypes.int64(), Long.MIN_VALUE, 0L, 1L << 53 | 1, Long.MAX_VALUE);
    }

    @TestOnAllDatabases
    void floatingPointNumbers(Engine engine, Database database) {
        assertKept(engine, ColumnTypes.float32(), 0f, 0.1f, Float.MIN_NORMAL, Float.MAX_VALUE, -Float.MAX_VALUE);
        assertKept(engine, ColumnTypes.float64(), 0d, 0.1, 1e-300, Double.MAX_VALUE, Math.nextDown(1d));
        if (database != Database.MARIADB) {
            assertKept(engine, ColumnTypes.float64(), Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        }
    }

    @TestOnAllDatabases
    void notANumber(Engine engine, Database database) {
        if (database == Database.SQLITE) {
            assertRefused(engine, ColumnTypes.float64(), Double.NaN, "SQLite would store NaN as NULL.");
            assertRefused(engine, ColumnTypes.float32(), Float.NaN, "SQLite would store NaN as NULL.");
        } else if (database == Database.MARIADB) {
            String reason = "MariaDB keeps no NaN and no infinite numbers.";
            assertRefused(engine, ColumnTypes.float64(), Double.NaN, reason);
            assertRefused(engine, ColumnTypes.float32(), Float.NEGATIVE_INFINITY, reason);
        } else {
            assertKept(engine, ColumnTypes.float64(), Double.NaN);
            assertKept(engine, ColumnTypes.float32(), Float.NaN);
        }
    }

    @TestOnAllDatabases
    void decimalsHaveTheScaleOfTheirColumn(Engine engine) {
        assertKept(
                engine,
                ColumnTypes.decimal(10, 2),
                new BigDecimal("0.00"),
                new BigDecimal("0.01"),
                new BigDecimal("-0.10"),
                new BigDecimal("12.50"),
                new BigDecimal("100.00"),
                new BigDecimal("99999999.99"));
        assertKept(engine, ColumnTypes.decimal(15, 15), new BigDecimal("0.123456789012345"));
        assertKeptAs(
                engine,
                ColumnTypes.decimal(10, 2),
                value -> value.setScale(2),
                new BigDecimal("1E+3"),
                BigDecimal.TEN,
                BigDecimal.ZERO);
    }

    @TestOnAllDatabases
    void decimalsOfManyDigitsAreKeptOrRefused(Engine engine, Database database) {
        BigDecimal wide = new BigDecimal("1234567890123456789012345678.0123456789");
        if (database == Database.SQLITE) {
            String reason = "SQLite keeps decimals of 15 digits; one with more would be rounded.";
            assertRefused(engine, ColumnTypes.decimal(38, 10), wide, reason);
            assertRefused(engine, ColumnTypes.decimal(38, 16), new BigDecimal("0.1234567890123456"), reason);
            assertKept(engine, ColumnTypes.decimal(19, 0), BigDecimal.valueOf(Long.MAX_VALUE));
        } else {
            assertKept(engine, ColumnTypes.decimal(38, 10), wide, wide.negate());
        }
    }

    @TestOnAllDatabases
    void decimalsAreRoundedToTheScaleOfTheirColumn(Engine engine) {
        assertKeptAs(
                engine,
                ColumnTypes.decimal(10, 2),
                value -> value.setScale(2, RoundingMode.HALF_UP),
                new BigDecimal("0.005"),
                new BigDecimal("-0.005"),
                new BigDecimal("1.0049999999999999999"),
                new BigDecimal("99999999.994"));
    }

    @TestOnAllDatabases
    void integersOfManyDigitsAreKeptOrRefused(Engine engine, Database database) {
        assertKept(engine, ColumnTypes.integer(38), BigInteger.ZERO, BigInteger.valueOf(Long.MIN_VALUE));
        BigInteger wide = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
        if (database == Database.SQLITE) {
            assertRefused(
                    engine,
                    ColumnTypes.integer(38),
                    wide,
                    "SQLite keeps whole numbers of 64 bits; a larger one would be rounded.");
        } else {
            assertKept(engine, ColumnTypes.integer(38), wide, wide.negate());
        }
    }

    @TestOnAllDatabases
    void text(Engine engine) {
        String every = "'\"\\%_?:$1 -- /* \t\r\n \u00a0 é ﬁ 日本 😀 \u202e";
        assertKept(engine, ColumnTypes.string(0), "", " ", "  two  ", every, "x".repeat(100_000));
        assertKept(engine, ColumnTypes.string(100), "", " ", "null", every);
        assertKept(engine, ColumnTypes.string(1_500_000), "y".repeat(1_500_000));
    }

    @TestOnAllDatabases
    void halfOfASurrogatePairIsKeptOrRefused(Engine engine, Database database) {
        for (String text : List.of("a\ud800b", "\udc00", "\ud83d", "\udc00\ud800", "\ud800\ud800\udc00")) {
            if (database == Database.H2) {
                assertKept(engine, ColumnTypes.string(20), text);
            } else {
                assertRefused(
                        engine,
                        ColumnTypes.string(20),
                        text,
                        "The text has half of a surrogate pair, which is no character and can't be stored.");
            }
        }
        assertKept(engine, ColumnTypes.string(20), "\ud83d\ude00", "a\ud83d\ude00\ud83d\ude00b");
    }

    @TestOnAllDatabases
    void nulIsKeptOrRefused(Engine engine, Database database) {
        for (String text : List.of("a\u0000b", "\u0000")) {
            if (database == Database.POSTGRESQL) {
                assertRefused(
                        engine,
                        ColumnTypes.string(20),
                        text,
                        "PostgreSQL keeps no text with the character NUL (U+0000).");
            } else {
                assertKept(engine, ColumnTypes.string(20), text);
            }
        }
    }

    @TestOnAllDatabases
    void sixteenMegabytes(Engine engine) {
        byte[] bytes = new byte[16 << 20];
        new Random(1).nextBytes(bytes);
        assertKept(engine, ColumnTypes.string(0), "ä".repeat(8 << 20));
        assertKept(engine, ColumnTypes.binary(0), bytes);
    }

    @TestOnAllDatabases
    void textTooLongIsAnErrorWhereTheDatabaseCounts(Engine engine, Database database) {
        if (database != Database.SQLITE) {
            assertThatThrownBy(() -> stored(engine, ColumnTypes.string(3), "four"))
                    .isInstanceOf(DataTooLongException.class)
                    .hasMessageStartingWith("A value is longer than its column")
                    .hasMessageNotContaining("four");
        }
    }

    @TestOnAllDatabases
    void characters(Engine engine) {
        assertKept(engine, ColumnTypes.character(), 'a', ' ', '\'', '%', 'é', '日');
    }

    @TestOnAllDatabases
    void bytes(Engine engine) {
        byte[] all = new byte[256];
        for (int at = 0; at < all.length; at++) {
            all[at] = (byte) at;
        }
        byte[] large = new byte[2_000_000];
        Arrays.fill(large, (byte) -1);
        assertKept(engine, ColumnTypes.binary(0), new byte[0], new byte[] {0}, all, large);
        assertKept(engine, ColumnTypes.binary(256), new byte[0], all);
    }

    @TestOnAllDatabases
    void dates(Engine engine) {
        assertKept(
                engine,
                ColumnTypes.localDate(),
                LocalDate.EPOCH,
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(1900, 2, 28),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(9999, 12, 31));
    }

    @TestOnAllDatabases
    void yearsBeyondFourDigitsAreKeptOrRefused(Engine engine, Database database) {
        LocalDate far = LocalDate.of(10_000, 1, 1);
        LocalDate early = LocalDate.of(-44, 3, 15);
        if (database == Database.SQLITE) {
            String reason = "SQLite keeps dates as text, whose order is right for the years 0 to 9999 only.";
            assertRefused(engine, ColumnTypes.localDate(), far, reason);
            assertRefused(engine, ColumnTypes.localDateTime(), early.atStartOfDay(), reason);
            assertRefused(engine, ColumnTypes.instant(), far.atStartOfDay().toInstant(ZoneOffset.UTC), reason);
        } else if (database == Database.MARIADB) {
            String reason = "MariaDB keeps dates of the years 0 to 9999 only.";
            assertRefused(engine, ColumnTypes.localDate(), far, reason);
            assertRefused(engine, ColumnTypes.localDateTime(), early.atStartOfDay(), reason);
            assertRefused(engine, ColumnTypes.instant(), far.atStartOfDay().toInstant(ZoneOffset.UTC), reason);
        } else {
            assertKept(engine, ColumnTypes.localDate(), far, early);
            assertKept(engine, ColumnTypes.localDateTime(), far.atStartOfDay(), early.atTime(12, 30));
            assertKept(engine, ColumnTypes.instant(), far.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
    }

    @TestOnAllDatabases
    void timesOfDay(Engine engine, Database database) {
        assertKeptAs(
                engine,
                ColumnTypes.localTime(),
                kept(database, ChronoUnit.MICROS),
                LocalTime.MIDNIGHT,
                LocalTime.NOON,
                LocalTime.of(23, 59, 59),
                LocalTime.of(1, 2, 3, 123_456_789),
                LocalTime.of(1, 2, 3, 1_000),
                LocalTime.MAX);
    }

    @TestOnAllDatabases
    void datesWithTimesInEveryTimeZoneOfTheJvm(Engine engine, Database database) {
        TimeZone own = TimeZone.getDefault();
        try {
            for (String zone : List.of("Europe/Berlin", "America/St_Johns", "Pacific/Apia", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertKeptAs(
                        engine,
                        ColumnTypes.localDateTime(),
                        value -> database.keepsMicroseconds() ? value.truncatedTo(ChronoUnit.MICROS) : value,
                        LocalDateTime.of(2024, 3, 31, 2, 30),
                        LocalDateTime.of(2024, 10, 27, 2, 30),
                        LocalDateTime.of(2011, 12, 30, 12, 0),
                        LocalDateTime.of(1893, 4, 1, 0, 3),
                        LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999),
                        LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999));
                assertKeptAs(
                        engine,
                        ColumnTypes.instant(),
                        value -> database.keepsMicroseconds() ? value.truncatedTo(ChronoUnit.MICROS) : value,
                        Instant.EPOCH,
                        Instant.parse("2024-03-31T01:30:00Z"),
                        Instant.parse("1969-12-31T23:59:59.999999999Z"),
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("9999-12-31T23:59:59.999999999Z"));
                assertKept(engine, ColumnTypes.localDate(), LocalDate.of(2011, 12, 30), LocalDate.of(2024, 3, 31));
                assertKept(engine, ColumnTypes.localTime(), LocalTime.of(2, 30));
            }
        } finally {
            TimeZone.setDefault(own);
        }
    }

    @TestOnAllDatabases
    void pointsInTimeComeBackInUtc(Engine engine) {
        OffsetDateTime somewhere =
                OffsetDateTime.of(2024, 6, 1, 12, 0, 0, 500_000_000, ZoneOffset.ofHoursMinutes(5, 45));

        assertThat(stored(engine, ColumnTypes.offsetDateTime(), somewhere))
                .isEqualTo(somewhere.withOffsetSameInstant(ZoneOffset.UTC));
    }

    @TestOnAllDatabases
    void furthestInstantsAreKeptOrRefused(Engine engine, Database database) {
        for (Instant far : List.of(Instant.MIN, Instant.MAX)) {
            if (database == Database.H2) {
                assertKept(engine, ColumnTypes.instant(), far);
            } else {
                assertRefused(
                        engine,
                        ColumnTypes.instant(),
                        far,
                        "The point in time is further away than this database can tell.");
            }
        }
    }

    @TestOnAllDatabases
    void durations(Engine engine) {
        assertKept(
                engine,
                ColumnTypes.duration(),
                Duration.ZERO,
                Duration.ofNanos(1),
                Duration.ofDays(-3).minusNanos(1),
                Duration.ofNanos(Long.MAX_VALUE),
                Duration.ofNanos(Long.MIN_VALUE));
        assertRefused(
                engine,
                ColumnTypes.duration(),
                Duration.ofDays(365 * 300),
                "A duration is stored as nanoseconds, so it must be shorter than 292 years.");
    }

    @TestOnAllDatabases
    void uuids(Engine engine) {
        assertKept(engine, ColumnTypes.uuid(), new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID());
    }

    @TestOnAllDatabases
    void enums(Engine engine) {
        assertKept(engine, ColumnTypes.enumByName(TimeUnit.class, TimeUnit.values()), TimeUnit.values());
        assertKept(engine, ColumnTypes.enumByOrdinal(TimeUnit.class, TimeUnit.values()), TimeUnit.values());
    }

    @TestOnAllDatabases
    void constantThatIsGoneIsAnErrorWithoutItsName(Engine engine) {
        TimeUnit[] fewer = {TimeUnit.NANOSECONDS};
        Box<TimeUnit> box = Box.of(ColumnTypes.enumByName(TimeUnit.class, TimeUnit.values()));
        Box<TimeUnit> smaller = Box.of(ColumnTypes.enumByName(TimeUnit.class, fewer));
        engine.begin(connection -> {
            box.create(connection);
            box.put(connection, 0, TimeUnit.DAYS);
        });

        assertThatThrownBy(() -> engine.begin(smaller::all))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("TimeUnit has no constant of the name that column 1 holds.");
    }

    @TestOnAllDatabases
    void nothingOfEveryType(Engine engine) {
        for (ColumnType<?> type : List.of(
                ColumnTypes.bool(),
                ColumnTypes.int8(),
                ColumnTypes.int16(),
                ColumnTypes.int32(),
                ColumnTypes.int64(),
                ColumnTypes.float32(),
                ColumnTypes.float64(),
                ColumnTypes.character(),
                ColumnTypes.string(0),
                ColumnTypes.string(10),
                ColumnTypes.decimal(10, 2),
                ColumnTypes.integer(20),
                ColumnTypes.binary(0),
                ColumnTypes.localDate(),
                ColumnTypes.localTime(),
                ColumnTypes.localDateTime(),
                ColumnTypes.offsetDateTime(),
                ColumnTypes.instant(),
                ColumnTypes.duration(),
                ColumnTypes.uuid(),
                ColumnTypes.enumByName(TimeUnit.class, TimeUnit.values()),
                ColumnTypes.enumByOrdinal(TimeUnit.class, TimeUnit.values()))) {
            assertNullKept(engine, type);
        }
    }

    private static <T> void assertNullKept(Engine engine, ColumnType<T> type) {
        Box<T> box = Box.of(type);
        engine.begin(connection -> {
            box.create(connection);
            box.put(connection, 0, null);
            assertThat(box.all(connection)).as("%s", type).hasSize(1).containsOnlyNulls();
            box.drop(connection);
        });
    }

    @SafeVarargs
    private static <T> void assertKept(Engine engine, ColumnType<T> type, T... values) {
        for (T value : values) {
            assertKeptAs(engine, type, UnaryOperator.identity(), value);
        }
    }

    @SafeVarargs
    private static <T> void assertKeptAs(Engine engine, ColumnType<T> type, UnaryOperator<T> kept, T... values) {
        for (T value : values) {
            assertThat(stored(engine, type, value)).as("%s in %s", value, type).isEqualTo(kept.apply(value));
        }
    }

    private static <T> void assertRefused(Engine engine, ColumnType<T> type, T value, String reason) {
        assertThatThrownBy(() -> stored(engine, type, value))
                .isInstanceOf(DatabaseException.class)
                .hasMessage(reason + "\n  SQL: INSERT INTO box (number, content) VALUES (?, ?)");
    }

    /** Returns what comes back. */
    private static <T> T stored(Engine engine, ColumnType<T> type, T value) {
        Box<T> box = Box.of(type);
        return engine.beginAndReturn(connection -> {
            box.create(connection);
            box.put(connection, 0, value);
            T kept = box.all(connection).get(0);
            box.drop(connection);
            return kept;
        });
    }

    private static UnaryOperator<LocalTime> kept(Database database, ChronoUnit unit) {
        return value -> database.keepsMicroseconds() ? value.truncatedTo(unit) : value;
    }

    /** A table with one column of a type. */
    private record Box<T>(Table table, Column<T> content) {

        static <T> Box<T> of(ColumnType<T> type) {
            Table table = Table.named("box")
                    .column("number", ColumnTypes.int32(), ColumnOption.PRIMARY_KEY)
                    .column("content", type)
                    .build();
            return new Box<>(table, table.column("content", type.javaType()));
        }

        void create(Connection connection) {
            MetaData.of(table).createAll(connection);
        }

        void drop(Connection connection) {
            MetaData.of(table).dropAll(connection);
        }

        void put(Connection connection, int number, T value) {
            connection.execute(insert(table)
                    .set(table.column("number", Integer.class), number)
                    .set(content, value));
        }

        List<T> all(Connection connection) {
            return connection
                    .execute(select(content).orderBy(table.column("number").asc()))
                    .map(row -> row.get(content))
                    .all();
        }
    }
}
