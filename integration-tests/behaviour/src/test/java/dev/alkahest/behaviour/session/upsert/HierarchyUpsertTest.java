package dev.alkahest.behaviour.session.upsert;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.upsert.AppleTable.APPLE;
import static dev.alkahest.behaviour.session.upsert.BerryTable.BERRY;
import static dev.alkahest.behaviour.session.upsert.CableTable.CABLE;
import static dev.alkahest.behaviour.session.upsert.DrillTable.DRILL;
import static dev.alkahest.behaviour.session.upsert.FibreTable.FIBRE;
import static dev.alkahest.behaviour.session.upsert.FruitTable.FRUIT;
import static dev.alkahest.behaviour.session.upsert.SawTable.SAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.PlannedStatement;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Upserts of classes that share a table, that have one for what they add, and that have one with all of their columns. */
@KeepsTables
class HierarchyUpsertTest {

    private static final String TOOLS = "select code, dtype, watts, teeth, version from upsert_tool order by code";
    private static final String APPLES = "select code, colour, dtype, version, seeds, label from upsert_fruit f"
            + " join upsert_apple a on a.id = f.id order by code";

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new UpsertMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.addAll(List.of(
                new Drill("d", 500),
                new Saw("s", 30),
                new Apple("a", "red", 5, "gala"),
                new Berry("b", "blue"),
                new Cable("c", 10),
                new Fibre("f", 20, 1))));
    }

    @TestOnAllDatabases
    void F26_singleTableRowOfTheClassIsUpdatedAndOthersAreInsertedWithTheDiscriminator(Engine engine) {
        Drill drill = new Drill("d", 600);
        sessions.transaction(session -> {
            session.upsert(drill, DRILL.code);
            session.upsert(new Drill("e", 700), DRILL.code);
            session.upsert(new Saw("s", 31), SAW.code);
        });
        assertThat(rows(engine, TOOLS)).containsExactly("d|drill|600|null|2", "e|drill|700|null|1", "s|Saw|null|31|2");
        assertThat(drill.version).isEqualTo(2);
    }

    @TestOnAllDatabases
    void F26_constraintOfTheTopmostClassTellsForItsSubclasses(Engine engine) {
        sessions.transaction(session -> {
            Drill placed = session.query(DRILL).one();
            placed.shelf = 1;
            placed.place = 2;
        });
        Drill drill = new Drill("x", 800);
        drill.shelf = 1;
        drill.place = 2;
        sessions.transaction(session -> session.upsert(drill, DRILL.shelf, DRILL.place));
        assertThat(rows(engine, TOOLS)).containsExactly("s|Saw|null|30|1", "x|drill|800|null|3");
    }

    @TestOnAllDatabases
    void F26_rowOfAnotherClassIsRefusedAndStays(Engine engine) {
        assertThatThrownBy(() -> sessions.transaction(session -> session.upsert(new Drill("s", 600), DRILL.code)))
                .isInstanceOf(InvalidStateException.class)
                .hasMessage(
                        "The row of the upserted Drill is of another class: its dtype is Saw, and a row never changes its"
                                + " class. Query it, then change or delete it.");
        assertThatThrownBy(() ->
                        sessions.transaction(session -> session.upsert(new Apple("b", "green", 1, "none"), APPLE.code)))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("its dtype is 2");
        assertThat(rows(engine, TOOLS)).containsExactly("d|drill|500|null|1", "s|Saw|null|30|1");
        assertThat(rows(engine, "select code, colour from upsert_fruit order by code"))
                .containsExactly("a|red", "b|blue");
    }

    @TestOnAllDatabases
    void F26_joinedRowsOfAllTablesAreUpdatedOrInserted(Engine engine) {
        Apple changed = new Apple("a", "green", 6, "smith");
        Apple added = new Apple("n", "yellow", 7, null);
        sessions.transaction(session -> {
            session.upsert(changed, APPLE.code);
            session.upsert(added, APPLE.code);
            session.upsert(new Berry("b", "black"), BERRY.code);
            session.upsert(new Berry("k", "red"), BERRY.code);
            session.flush();
            assertThat(session.get(FRUIT, changed.id)).isSameAs(changed);
            changed.seeds++;
        });
        assertThat(rows(engine, APPLES)).containsExactly("a|green|1|3|7|smith", "n|yellow|1|1|7|null");
        assertThat(
                        rows(
                                engine,
                                "select code, colour, version from upsert_fruit f join upsert_berry b on b.id = f.id order by code"))
                .containsExactly("b|black|2", "k|red|1");
    }

    @TestOnAllDatabases
    void F26_uniqueValueOfAFurtherTableIsNotTakenFromAnotherRow(Engine engine) {
        assertThatThrownBy(() ->
                        sessions.transaction(session -> session.upsert(new Apple("n", "green", 1, "gala"), APPLE.code)))
                .isInstanceOf(UniqueException.class);
        assertThat(rows(engine, APPLES)).containsExactly("a|red|1|1|5|gala");
    }

    @TestOnAllDatabases
    void F26_columnsOfAFurtherTableTellNoRow(Engine engine) {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.upsert(new Apple("n", "green", 1, "gala"), APPLE.label))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "No constraint makes label of Apple unique in the topmost table, upsert_fruit. An upsert needs"
                                    + " one of: [id], [code].");
        }
    }

    @TestOnAllDatabases
    void F26_concreteRowIsUpsertedInTheTableOfItsClass(Engine engine) {
        Fibre fibre = new Fibre("f", 30, 2);
        sessions.transaction(session -> {
            session.upsert(fibre, FIBRE.code);
            session.upsert(new Fibre("c", 40, 3), FIBRE.code);
            session.upsert(new Cable("c", 50), CABLE.code);
            session.flush();
            assertThat(session.get(CABLE, fibre.id)).isSameAs(fibre);
        });
        assertThat(rows(engine, "select code, metres, modes, version from upsert_fibre order by code"))
                .containsExactly("c|40|3|1", "f|30|2|2");
        assertThat(rows(engine, "select code, metres, version from upsert_cable"))
                .containsExactly("c|50|2");
    }

    @TestOnAllDatabases(except = Database.DERBY) // whose unique constraint refuses the second INSERT
    void F26_twoObjectsOfOneRowInAFlushAreRefusedWhereSeveralTablesHoldIt(Engine engine) {
        List<String> before = rows(engine, "select code from upsert_fruit order by code");
        assertThatThrownBy(() -> sessions.transaction(session -> {
                    session.upsert(new Apple("n", "green", 1, "none"), APPLE.code);
                    session.upsert(new Apple("n", "red", 2, "other"), APPLE.code);
                }))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageStartingWith("The row of the upserted Apple with key ")
                .hasMessageContaining("is that of another object of this session");
        assertThat(rows(engine, "select code from upsert_fruit order by code")).isEqualTo(before);
    }

    @TestOnAllDatabases
    void F26_planTellsTheUpsertAndTheUpdatesOfFurtherTables(Engine engine) {
        try (Session session = sessions.open()) {
            session.upsert(new Apple("a", "green", 6, "smith"), APPLE.code);
            List<PlannedStatement> planned = session.planFlush().statements();
            assertThat(planned)
                    .extracting(statement -> statement.reasons().toString())
                    .containsExactly("[upserted]", "[upserted]");
            assertThat(planned.get(1).sql()).isEqualTo("UPDATE upsert_apple SET seeds = ?, label = ? WHERE id = ?");
        }
    }
}
