package dev.alkahest.behaviour.arrays;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.arrays.ArrayTables.tables;
import static dev.alkahest.behaviour.arrays.AssortmentTable.ASSORTMENT;
import static dev.alkahest.behaviour.arrays.HerbariumTable.HERBARIUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DataTooLongException;
import dev.alkahest.DatabaseException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ArrayElementsTest {

    private static final String[] AWKWARD = {
        "",
        " ",
        "a,b",
        "{a}",
        "\"",
        "\\",
        "\\\"",
        "NULL",
        "null",
        "it's",
        "\u00e4\ud83c\udf33",
        "line\nbreak",
        "?",
        null
    };

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine, Database database) {
        if (!database.dialect().supports(Capability.ARRAYS)) {
            return;
        }
        sessions = SessionFactory.create(engine, new ArraysMappers());
        tables(sessions, engine).createAll(engine);
    }

    private void save(Object... objects) {
        sessions.transaction(session -> session.addAll(List.of(objects)));
    }

    private static Herbarium herbarium(Session session) {
        return session.query(HERBARIUM).one();
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void elementsComeBackWhateverTheyHold(Engine engine) {
        Herbarium written = new Herbarium(AWKWARD);
        written.sheets = new long[] {Long.MIN_VALUE, 0, Long.MAX_VALUE};
        written.labels = Arrays.asList("dry", null);
        written.hues = List.of(Hue.BROWN, Hue.GREEN);
        save(written);

        try (Session session = sessions.open()) {
            Herbarium read = herbarium(session);
            assertThat(read.names).containsExactly(AWKWARD);
            assertThat(read.sheets).containsExactly(Long.MIN_VALUE, 0, Long.MAX_VALUE);
            assertThat(read.labels).containsExactly("dry", null);
            assertThat(read.hues).containsExactly(Hue.BROWN, Hue.GREEN);
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void elementThatIsTooLongIsRefused() {
        Herbarium tooLong = Herbarium.labelled("dry", null, "123456789012345678901");

        assertThatThrownBy(() -> save(tooLong))
                .isInstanceOf(DataTooLongException.class)
                .hasMessageEndingWith("column: labels");
        assertThatThrownBy(() -> save(Herbarium.labelled("wet"), tooLong))
                .isInstanceOf(DataTooLongException.class)
                .hasMessageEndingWith("column: labels");
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void nullElementThatAPrimitiveCantHoldIsAnError(Engine engine) {
        save(new Herbarium("oak"));
        change(engine, "update array_herbarium set sheets = array[1, null]");

        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> herbarium(session))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("array_herbarium.sheets holds an array with a NULL in it, which no long[] can"
                            + " hold. Declare the attribute as an array or a List of objects.");
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void elementThatIsNoConstantIsAnError(Engine engine) {
        save(new Herbarium("oak"));
        change(engine, "update array_herbarium set hues = array['PINK']");

        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> herbarium(session))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining(
                            "array_herbarium.hues holds an array that can't be read: Hue has no constant");
        }
    }

    @TestOnAllDatabases(
            needs = Capability.ARRAYS,
            except = {Database.H2, Database.HSQLDB}) // which declare the dimensions of an array
    void arrayOfArraysIsAnError(Engine engine) {
        save(new Herbarium("oak"));
        change(engine, "update array_herbarium set names = array[array['a'], array['b']]");

        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> herbarium(session))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining(
                            "array_herbarium.names holds an array that can't be read: It has more than one"
                                    + " dimension.");
        }
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void everyKindOfElementIsReadAsItWasWritten(Engine engine) {
        Assortment written = assortment();
        save(written, assortment(), new Assortment());

        try (Session session = sessions.open()) {
            List<Assortment> read =
                    session.query(ASSORTMENT).orderBy(ASSORTMENT.id.asc()).all();
            for (Assortment each : read.subList(0, 2)) {
                assertThat(each)
                        .usingRecursiveComparison()
                        .withComparatorForType(Float::compare, Float.class)
                        .withComparatorForType(Double::compare, Double.class)
                        .ignoringFields("id")
                        .isEqualTo(written);
            }
            assertThat(read.get(2))
                    .usingRecursiveComparison()
                    .ignoringFields("id")
                    .isEqualTo(new Assortment());
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    private static Assortment assortment() {
        Assortment made = new Assortment();
        made.flags = new boolean[] {true, false};
        made.shorts = new short[] {Short.MIN_VALUE, 1};
        made.ints = new int[] {Integer.MIN_VALUE, 1};
        made.floats = new float[] {1.5f, Float.NaN, Float.POSITIVE_INFINITY, 1e-20f};
        made.doubles = new double[] {1.5, Double.NaN, Double.NEGATIVE_INFINITY, 1e300};
        made.boxedFlags = new Boolean[] {true, null};
        made.bytes = Arrays.asList((byte) 1, null);
        made.boxedShorts = new Short[] {1, null};
        made.boxedInts = new Integer[] {1, null};
        made.boxedLongs = new Long[] {null, 1L};
        made.boxedFloats = Arrays.asList(1.25f, null);
        made.boxedDoubles = new Double[] {1.25, null};
        made.letters = Arrays.asList('x', '"', ',', null);
        made.amounts = new BigDecimal[] {new BigDecimal("12.50"), null};
        made.big = Arrays.asList(BigInteger.TEN.pow(30), null);
        made.days = Arrays.asList(LocalDate.of(2024, 2, 29), null, LocalDate.of(1500, 1, 1));
        made.times = Arrays.asList(LocalTime.of(23, 59, 59, 123_456_000), null);
        made.moments = Arrays.asList(LocalDateTime.of(2024, 2, 29, 1, 2, 3, 4_000), null);
        made.offsets = Arrays.asList(OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 4_000, ZoneOffset.UTC), null);
        made.instants = new Instant[] {Instant.parse("2024-02-29T01:02:03.000004Z"), null};
        made.durations = Arrays.asList(Duration.ofNanos(5), null);
        made.keys = new UUID[] {new UUID(1, 2), null};
        made.hues = new Hue[] {Hue.BROWN, null};
        return made;
    }
}
