package dev.alkahest.behaviour.projection;

import static dev.alkahest.behaviour.projection.GaugeTable.GAUGE;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.ProjectedSelect;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ProjectionTypesTest {

    private static final ProjectedSelect<Numbers> NUMBERS = select(NumbersProjection.of(
                    GAUGE.on,
                    GAUGE.tiny,
                    GAUGE.small,
                    GAUGE.whole,
                    GAUGE.large,
                    GAUGE.real,
                    GAUGE.exact,
                    GAUGE.letter,
                    GAUGE.numeral))
            .orderBy(GAUGE.id.asc());

    private static final ProjectedSelect<Things> THINGS = select(ThingsProjection.of(
                    GAUGE.level,
                    GAUGE.rank,
                    GAUGE.labels,
                    GAUGE.code,
                    GAUGE.day,
                    GAUGE.moment,
                    GAUGE.amount,
                    GAUGE.on,
                    GAUGE.numeral,
                    GAUGE.letter))
            .orderBy(GAUGE.id.asc());

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new ProjectionMappers());
        sessions.metadata().createAll(engine);
    }

    private <R> List<R> read(ProjectedSelect<R> select, Gauge... saved) {
        sessions.transaction(session -> session.addAll(List.of(saved)));
        return sessions.call(session -> session.execute(select).all());
    }

    @TestOnAllDatabases
    void eachPrimitiveIsRead(Engine engine) {
        assertThat(read(NUMBERS, Gauge.full(1), Gauge.zero(2)))
                .containsExactly(
                        new Numbers(true, (byte) 1, (short) 2, 3, 4, 0.5f, 0.25, 'x', 7),
                        new Numbers(false, (byte) 0, (short) 0, 0, 0, 0, 0, 'x', 0));
    }

    @TestOnAllDatabases
    void eachPrimitiveRefusesNull(Engine engine) {
        List<String> components =
                List.of("on", "tiny", "small", "whole", "large", "real", "exact", "letter", "numeral");
        for (int at = 0; at < components.size(); at++) {
            int id = at + 1;
            Gauge gauge = Gauge.full(id);
            List<Runnable> clearing = List.of(
                    () -> gauge.on = null,
                    () -> gauge.tiny = null,
                    () -> gauge.small = null,
                    () -> gauge.whole = null,
                    () -> gauge.large = null,
                    () -> gauge.real = null,
                    () -> gauge.exact = null,
                    () -> gauge.letter = null,
                    () -> gauge.numeral = null);
            clearing.get(at).run();
            assertThatThrownBy(() -> read(NUMBERS.where(GAUGE.id.eq(id)), gauge), components.get(at))
                    .hasMessageContaining("Numbers." + components.get(at) + " can't be null");
        }
    }

    @TestOnAllDatabases
    void everyOtherTypeIsRead(Engine engine) {
        Things read = read(THINGS, Gauge.full(1)).get(0);

        assertThat(read.level()).isEqualTo(Gauge.Level.HIGH);
        assertThat(read.rank()).isEqualTo(Gauge.Level.LOW);
        assertThat(read.labels()).isEqualTo(Map.of("a", "b"));
        assertThat(read.code()).isEqualTo(new UUID(1, 2));
        assertThat(read.day()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(read.moment()).isEqualTo(Instant.parse("2024-02-29T10:00:00Z"));
        assertThat(read.amount()).isEqualByComparingTo(new BigDecimal("1.5"));
        assertThat(read.on()).isTrue();
        assertThat(read.numeral()).isEqualTo(7);
        assertThat(read.letter()).isEqualTo('x');
    }

    @TestOnAllDatabases
    void aNullableComponentTakesNull(Engine engine) {
        assertThat(read(THINGS, Gauge.empty(1)))
                .containsExactly(new Things(null, null, null, null, null, null, null, null, null, null));
    }

    @TestOnAllDatabases
    void bytesAreRead(Engine engine) {
        List<Picture> read = read(
                select(PictureProjection.of(GAUGE.picture)).orderBy(GAUGE.id.asc()), Gauge.full(1), Gauge.empty(2));

        assertThat(read.get(0).bytes).containsExactly(1, 2);
        assertThat(read.get(1).bytes).isNull();
    }
}
