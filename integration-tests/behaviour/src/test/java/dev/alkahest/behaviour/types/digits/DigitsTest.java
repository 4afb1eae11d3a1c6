package dev.alkahest.behaviour.types.digits;

import static dev.alkahest.behaviour.types.digits.ReadingTable.READING;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;

/** After a flush an object has what its row has, though a column keeps fewer digits than it was given. */
@KeepsTables
class DigitsTest {

    private static final LocalTime TIME = LocalTime.of(1, 2, 3, 123_456_789);
    private static final LocalDateTime LOCAL = LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_999);
    private static final Instant INSTANT = Instant.parse("2024-06-01T10:00:00.000000999Z");

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new DigitsMappers());
        sessions.metadata().createAll(engine);
    }

    private static Reading reading() {
        Reading reading = new Reading();
        reading.value = new BigDecimal("1.0005");
        reading.setPlain(new BigDecimal("7"));
        reading.time = TIME;
        reading.local = LOCAL;
        reading.instant = INSTANT;
        reading.offset = OffsetDateTime.of(LOCAL, ZoneOffset.ofHours(5));
        reading.fee = new Fee(new BigDecimal("9.999"), "EUR", INSTANT);
        reading.span = new Span(TIME, LocalTime.MAX);
        return reading;
    }

    private void assertAsStored(Reading reading) {
        try (Session other = sessions.open()) {
            Reading stored = other.getOne(READING, reading.id);
            assertThat(reading).usingRecursiveComparison().isEqualTo(stored);
            assertThat(reading.value).isEqualTo(stored.value);
            assertThat(reading.getPlain()).isEqualTo(stored.getPlain());
            assertThat(reading.offset).isEqualTo(stored.offset);
            assertThat(reading.fee).isEqualTo(stored.fee);
        }
    }

    @TestOnAllDatabases
    void F24_insertedObjectHasWhatItsRowHas() {
        Reading reading = reading();
        sessions.transaction(session -> session.add(reading));

        assertThat(reading.value).isEqualTo("1.001");
        assertThat(reading.getPlain()).isEqualTo("7.0000000000");
        assertThat(reading.fee.amount()).isEqualTo("10.00");
        assertThat(reading.offset.getOffset()).isEqualTo(ZoneOffset.UTC);
        assertAsStored(reading);
    }

    @TestOnAllDatabases
    void F24_changedObjectHasWhatItsRowHas() {
        Reading reading = new Reading();
        Span span = new Span(LocalTime.NOON, LocalTime.NOON);
        reading.span = span;
        try (Session session = sessions.open()) {
            session.add(reading);
            session.commit();
            Reading given = reading();
            reading.value = given.value.negate();
            reading.setPlain(given.getPlain());
            reading.time = given.time;
            reading.local = given.local;
            reading.instant = given.instant;
            reading.offset = given.offset;
            reading.fee = given.fee;
            span.ends = TIME;
            session.commit();
            assertThat(session.isModified(reading)).isFalse();
        }

        assertThat(reading.span).isSameAs(span);
        assertThat(reading.value).isEqualTo("-1.001");
        assertAsStored(reading);
    }

    @TestOnAllDatabases
    void F24_planOfAFlushLeavesEveryDigit() {
        try (Session session = sessions.open()) {
            Reading reading = reading();
            session.add(reading);
            session.planFlush();
            assertThat(reading).usingRecursiveComparison().isEqualTo(reading());
        }
    }

    @TestOnAllDatabases
    void F24_rollbackGivesBackWhatWasStored() {
        Reading reading = reading();
        sessions.transaction(session -> session.add(reading));
        try (Session session = sessions.open()) {
            Reading own = session.getOne(READING, reading.id);
            own.value = new BigDecimal("2.00049");
            own.time = LocalTime.MAX;
            session.flush();
            assertThat(own.value).isEqualTo("2.000");
            session.rollback();
            assertThat(own).usingRecursiveComparison().isEqualTo(reading);
        }
    }

    @TestOnAllDatabases
    void statementRoundsADecimalForItsColumn(Engine engine) {
        engine.begin(connection -> {
            connection.execute(insert(READING)
                    .set(READING.value, new BigDecimal("-0.0005"))
                    .set(READING.version, 1));
            assertThat(connection
                            .execute(select(READING.value).where(READING.value.eq(new BigDecimal("-0.001"))))
                            .one()
                            .get(READING.value))
                    .isEqualTo("-0.001");
        });
    }
}
