package dev.alkahest.behaviour.sql;

import static dev.alkahest.behaviour.sql.ThingTable.THING;
import static dev.alkahest.sql.Dates.currentDate;
import static dev.alkahest.sql.Dates.currentTimestamp;
import static dev.alkahest.sql.Dates.daysBetween;
import static dev.alkahest.sql.Dates.firstOfMonth;
import static dev.alkahest.sql.Dates.firstOfWeek;
import static dev.alkahest.sql.Dates.firstOfYear;
import static dev.alkahest.sql.Dates.secondsBetween;
import static dev.alkahest.sql.Values.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class DateTest {

    private static final LocalDate LAST_OF_JANUARY = LocalDate.of(2024, 1, 31);
    private static final Instant MOMENT = Instant.parse("2024-03-30T23:59:59.999999Z");

    @BeforeEach
    void createThing(Engine engine) {
        THING.create(engine);
        THING.add(
                engine, THING.madeOn.to(LAST_OF_JANUARY), THING.madeAt.to(MOMENT), THING.opens.to(LocalTime.of(8, 30)));
    }

    @TestOnAllDatabases
    void periodsAreAddedToDates(Engine engine) {
        assertThat(THING.one(engine, THING.madeOn.plus(Period.ofDays(30)))).isEqualTo(LAST_OF_JANUARY.plusDays(30));
        assertThat(THING.one(engine, THING.madeOn.minus(Period.ofDays(31)))).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(THING.one(engine, THING.madeOn.plus(Period.ofMonths(1)))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(THING.one(engine, THING.madeOn.minus(Period.ofMonths(2)))).isEqualTo(LocalDate.of(2023, 11, 30));
        assertThat(THING.one(engine, THING.madeOn.plus(Period.of(1, 1, 1)))).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(THING.one(engine, THING.madeOn.plus(Period.ZERO))).isEqualTo(LAST_OF_JANUARY);
    }

    @TestOnAllDatabases
    void timesKeepTheirFraction(Engine engine, Database database) {
        assertThat(THING.one(engine, THING.madeAt.plus(Duration.ofSeconds(1))))
                .isEqualTo(database.kept(MOMENT.plusSeconds(1)));
        assertThat(THING.one(engine, THING.madeAt.minus(Duration.ofHours(100))))
                .isEqualTo(database.kept(MOMENT.minus(100, ChronoUnit.HOURS)));
        assertThat(THING.one(engine, THING.madeAt.plus(Period.ofDays(1))))
                .isEqualTo(database.kept(MOMENT.plus(1, ChronoUnit.DAYS)));
        assertThat(THING.one(engine, THING.madeAt.minus(Period.ofMonths(1))))
                .isEqualTo(database.kept(Instant.parse("2024-02-29T23:59:59.999999Z")));
        LocalDateTime local = LocalDateTime.of(2024, 1, 31, 12, 0, 0, 250_000_000);
        assertThat(THING.one(engine, value(local).plus(Period.ofMonths(1)).plus(Duration.ofMinutes(-1))))
                .isEqualTo(LocalDateTime.of(2024, 2, 29, 11, 59, 0, 250_000_000));
    }

    @TestOnAllDatabases(needs = Capability.STANDARD_FUNCTIONS)
    void datesAreComparedWithWhatIsComputed(Engine engine) {
        assertThat(THING.one(engine, THING.madeOn.plus(Period.ofMonths(1)).eq(LocalDate.of(2024, 2, 29))))
                .isTrue();
        assertThat(THING.one(engine, THING.madeAt.plus(Duration.ofSeconds(1)).gt(MOMENT)))
                .isTrue();
        assertThat(THING.one(engine, THING.madeOn.lt(currentDate()))).isTrue();
        assertThat(THING.one(engine, THING.madeAt.plus(Period.ofDays(1)).lt(currentTimestamp())))
                .isTrue();
    }

    @TestOnAllDatabases(needs = Capability.STANDARD_FUNCTIONS)
    void now(Engine engine) {
        assertThat(THING.one(engine, currentTimestamp())).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(THING.one(engine, currentDate()))
                .isBetween(LocalDate.now(ZoneOffset.UTC).minusDays(1), LocalDate.now(ZoneOffset.UTC));
    }

    @TestOnAllDatabases
    void daysAndFirstDays(Engine engine) {
        assertThat(THING.one(engine, daysBetween(THING.madeOn, THING.madeOn.plus(Period.ofMonths(1)))))
                .isEqualTo(29);
        assertThat(THING.one(engine, daysBetween(THING.madeOn, value(LocalDate.of(2023, 12, 31)))))
                .isEqualTo(-31);
        assertThat(THING.one(engine, firstOfMonth(THING.madeOn))).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(THING.one(engine, firstOfYear(THING.madeOn.plus(Period.ofMonths(3)))))
                .isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @TestOnAllDatabases
    void weeksBeginOnMonday(Engine engine) {
        for (int days = 0; days < 8; days++) {
            LocalDate day = LAST_OF_JANUARY.plusDays(days);
            assertThat(THING.one(engine, firstOfWeek(THING.madeOn.plus(Period.ofDays(days)))))
                    .isEqualTo(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        }
    }

    @TestOnAllDatabases
    void timesAreTruncated(Engine engine) {
        LocalDateTime local = LocalDateTime.of(1969, 12, 31, 23, 59, 59, 750_000_000);
        Instant instant = Instant.parse("1900-01-01T00:59:59.999999Z");
        for (ChronoUnit unit : List.of(ChronoUnit.SECONDS, ChronoUnit.MINUTES, ChronoUnit.HOURS, ChronoUnit.DAYS)) {
            assertThat(THING.one(engine, THING.madeAt.truncatedTo(unit))).isEqualTo(MOMENT.truncatedTo(unit));
            assertThat(THING.one(engine, value(instant).truncatedTo(unit))).isEqualTo(instant.truncatedTo(unit));
            assertThat(THING.one(engine, value(local).truncatedTo(unit))).isEqualTo(local.truncatedTo(unit));
            assertThat(THING.one(engine, THING.madeAt.truncatedTo(unit).eq(MOMENT.truncatedTo(unit))))
                    .isTrue();
        }
    }

    @TestOnAllDatabases
    void timesHaveADate(Engine engine) {
        assertThat(THING.one(engine, THING.madeAt.date())).isEqualTo(LocalDate.of(2024, 3, 30));
        assertThat(THING.one(engine, value(LocalDateTime.of(1, 2, 3, 23, 59)).date()))
                .isEqualTo(LocalDate.of(1, 2, 3));
        assertThat(THING.one(engine, THING.madeOn.date())).isEqualTo(LAST_OF_JANUARY);
        assertThat(THING.one(engine, firstOfMonth(THING.madeAt.date()))).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(THING.one(engine, THING.madeAt.date().gt(THING.madeOn))).isTrue();
    }

    @TestOnAllDatabases
    void secondsBetweenTimesAreWhole(Engine engine, Database database) {
        for (long micros : new long[] {0, 1, -1, 1_000_000, -1_000_000, 1_999_999, -1_999_999, -86_400_000_001L}) {
            Instant later = MOMENT.plus(micros, ChronoUnit.MICROS);
            assertThat(THING.one(engine, secondsBetween(THING.madeAt, value(later))))
                    .as("%d", micros)
                    .isEqualTo(ChronoUnit.SECONDS.between(database.kept(MOMENT), database.kept(later)));
        }
        LocalDateTime before = LocalDateTime.of(1600, 2, 29, 12, 0, 0, 500_000_000);
        LocalDateTime after = LocalDateTime.of(2400, 2, 29, 12, 0, 0, 250_000_000);
        assertThat(THING.one(engine, secondsBetween(value(before), value(after))))
                .isEqualTo(ChronoUnit.SECONDS.between(before, after));
        assertThat(THING.one(engine, secondsBetween(value(after), value(before))))
                .isEqualTo(ChronoUnit.SECONDS.between(after, before));
    }

    @TestOnAllDatabases
    void whatHasNoTimeIsNotTruncated(Engine engine) {
        assertThatThrownBy(() -> THING.madeOn.truncatedTo(ChronoUnit.HOURS))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("thing.made_on is no date and time, so that it can't be truncated.");
        assertThatThrownBy(() -> THING.madeAt.truncatedTo(ChronoUnit.MONTHS))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "thing.made_at can't be truncated to Months, but to SECONDS, MINUTES, HOURS and DAYS. Weeks,"
                                + " months and years are counted in dates: firstOfMonth(expression.date()).");
        assertThatThrownBy(() -> THING.opens.date())
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("thing.opens is no date and time, so that it has no date.");
    }

    @TestOnAllDatabases
    void whatHasNoDateIsRefused(Engine engine) {
        assertThatThrownBy(() -> THING.opens.plus(Period.ofDays(1)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("thing.opens has no date, so that no Period can be added to it.");
        assertThatThrownBy(() -> THING.madeOn.plus(Duration.ofHours(1)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("thing.made_on is no date and time, so that no Duration can be added to it: add a Period.");
        assertThatThrownBy(() -> THING.madeAt.plus(Duration.ofMillis(1)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("A Duration that is added to thing.made_at has whole seconds:"
                        + " not every database counts in smaller ones.");
    }
}
