package dev.alkahest.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.type.ColumnTypes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;

/** Dates, times of day, points in time, and how long something lasts. */
class TimeTypeTest extends ColumnTypeTests {

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
        } else if (database == Database.MARIADB
                || database == Database.HSQLDB
                || database == Database.FIREBIRD
                || database == Database.DERBY) {
            String reason =
                    database + " keeps dates of the years " + (database == Database.MARIADB ? 0 : 1) + " to 9999 only.";
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
                database::kept,
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
                        database::kept,
                        LocalDateTime.of(2024, 3, 31, 2, 30),
                        LocalDateTime.of(2024, 10, 27, 2, 30),
                        LocalDateTime.of(2011, 12, 30, 12, 0),
                        LocalDateTime.of(1893, 4, 1, 0, 3),
                        LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999),
                        LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999));
                assertKeptAs(
                        engine,
                        ColumnTypes.instant(),
                        database::kept,
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
}
