package dev.alkahest.behaviour.session.handover;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.handover.PassTable.PASS;
import static dev.alkahest.behaviour.session.handover.PermitTable.PERMIT;
import static dev.alkahest.behaviour.session.handover.ShelfTable.SHELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class HandoverTest {

    private static final List<BiFunction<Integer, String, Pass>> PASSES = List.of(DayPass::new, YearPass::new);
    private static final List<BiFunction<String, String, Permit>> PERMITS =
            List.of(FishingPermit::new, ParkingPermit::new);

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new HandoverMappers());
        sessions.metadata().createAll(engine);
    }

    private static Pass pass(Session session, int gate) {
        return session.query(PASS).where(PASS.gate.eq(gate)).one();
    }

    private static Permit permit(Session session, String number) {
        return session.query(PERMIT).where(PERMIT.number.eq(number)).one();
    }

    private static Shelf shelf(Session session, String label) {
        return session.query(SHELF).where(SHELF.label.eq(label)).one();
    }

    private static List<String> passes(Engine engine) {
        return rows(engine, "select gate, holder from hand_pass order by gate");
    }

    private static List<String> permits(Engine engine) {
        return rows(engine, "select number from hand_permit order by number");
    }

    private static List<String> shelves(Engine engine) {
        return rows(
                engine,
                "select hand_shelf.label, outside.label from hand_shelf left join hand_shelf outside"
                        + " on outside.id = hand_shelf.outer_id order by hand_shelf.label");
    }

    @TestOnAllDatabases
    void F15_newRowTakesTheValueThatOneOfAnotherClassGivesUp(Engine engine) {
        for (BiFunction<Integer, String, Pass> giver : PASSES) {
            for (BiFunction<Integer, String, Pass> taker : PASSES) {
                sessions.transaction(session -> session.add(giver.apply(1, "Ada")));
                sessions.transaction(session -> {
                    pass(session, 1).holder = "Bo";
                    session.add(taker.apply(2, "Ada"));
                });
                assertThat(passes(engine)).containsExactly("1|Bo", "2|Ada");
                sessions.transaction(
                        session -> session.deleteAll(session.query(PASS).all()));
            }
        }
    }

    @TestOnAllDatabases
    void F15_newRowTakesTheKeyThatOneOfAnotherClassGivesUp(Engine engine) {
        for (BiFunction<Integer, String, Pass> giver : PASSES) {
            for (BiFunction<Integer, String, Pass> taker : PASSES) {
                sessions.transaction(session -> session.add(giver.apply(1, "Ada")));
                sessions.transaction(session -> {
                    pass(session, 1).gate = 2;
                    session.add(taker.apply(1, "Bo"));
                });
                assertThat(passes(engine)).containsExactly("1|Bo", "2|Ada");
                sessions.transaction(
                        session -> session.deleteAll(session.query(PASS).all()));
            }
        }
    }

    @TestOnAllDatabases
    void F15_rowsOfAllClassesAreNumberedAnew(Engine engine) {
        sessions.transaction(session -> session.addAll(
                List.of(new DayPass(1, "Ada"), new YearPass(2, "Bo"), new DayPass(3, "Cy"), new YearPass(4, "Di"))));
        sessions.transaction(
                session -> session.query(PASS).orderBy(PASS.gate.asc()).all().forEach(pass -> pass.gate++));
        assertThat(passes(engine)).containsExactly("2|Ada", "3|Bo", "4|Cy", "5|Di");
        sessions.transaction(
                session -> session.query(PASS).orderBy(PASS.gate.asc()).all().forEach(pass -> pass.gate--));
        assertThat(passes(engine)).containsExactly("1|Ada", "2|Bo", "3|Cy", "4|Di");
    }

    @TestOnAllDatabases
    void F15_swapBetweenClassesGoesThroughNullOrIsRefusedBeforeAnythingIsWritten(Engine engine) {
        sessions.transaction(session -> {
            DayPass day = new DayPass(1, "Ada");
            YearPass year = new YearPass(2, "Bo");
            day.seat = "window";
            year.seat = "aisle";
            session.addAll(List.of(day, year));
        });
        sessions.transaction(session -> {
            Pass one = pass(session, 1);
            Pass two = pass(session, 2);
            one.seat = "aisle";
            two.seat = "window";
        });
        assertThat(rows(engine, "select seat from hand_pass order by gate")).containsExactly("aisle", "window");
        assertThatThrownBy(() -> sessions.transaction(session -> {
                    Pass one = pass(session, 1);
                    Pass two = pass(session, 2);
                    one.holder = "Bo";
                    two.holder = "Ada";
                }))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("change the values of holder in a circle");
        assertThat(passes(engine)).containsExactly("1|Ada", "2|Bo");
    }

    @TestOnAllDatabases
    void F15_valueChangesHandsInTheTopmostTable(Engine engine) {
        for (BiFunction<String, String, Permit> giver : PERMITS) {
            for (BiFunction<String, String, Permit> taker : PERMITS) {
                sessions.transaction(session -> session.addAll(List.of(giver.apply("a", "x"), taker.apply("b", "y"))));
                sessions.transaction(session -> {
                    Permit first = permit(session, "a");
                    Permit second = permit(session, "b");
                    session.add(taker.apply("a", "z"));
                    first.number = "b";
                    second.number = "c";
                });
                assertThat(permits(engine)).containsExactly("a", "b", "c");
                sessions.transaction(
                        session -> session.deleteAll(session.query(PERMIT).all()));
            }
        }
    }

    @TestOnAllDatabases
    void F15_takerWaitsForOneThatWaitsForItsTarget(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(new Shelf("a"), new Shelf("b"))));
        sessions.transaction(session -> {
            Shelf giver = shelf(session, "a");
            Shelf taker = shelf(session, "b");
            Shelf added = new Shelf("d");
            session.add(new Shelf("b"));
            session.add(added);
            giver.label = "c";
            giver.outer.set(added);
            taker.label = "a";
        });
        assertThat(shelves(engine)).containsExactly("a|null", "b|null", "c|d", "d|null");
    }

    @TestOnAllDatabases
    void F15_circleOfATargetAndAValueIsRefusedBeforeAnythingIsWritten(Engine engine) {
        sessions.transaction(session -> session.add(new Shelf("a")));
        assertThatThrownBy(() -> sessions.transaction(session -> {
                    Shelf giver = shelf(session, "a");
                    Shelf taker = new Shelf("a");
                    giver.label = "b";
                    giver.outer.set(taker);
                }))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("Shelf with key 1")
                .hasMessageContaining("label");
        assertThat(shelves(engine)).containsExactly("a|null");
    }

    @TestOnAllDatabases
    void F20_rowThatIsTakenOverGivesUpItsValueOrTakesAnothers(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(new DayPass(1, "Ada"), new DayPass(2, "Bo"))));
        sessions.transaction(session -> {
            Pass second = pass(session, 2);
            session.delete(pass(session, 1));
            session.add(new DayPass(1, "Bo"));
            second.holder = "Cy";
        });
        assertThat(passes(engine)).containsExactly("1|Bo", "2|Cy");
        sessions.transaction(session -> {
            session.deleteAll(session.query(PASS).all());
            session.addAll(List.of(new DayPass(1, "Cy"), new DayPass(2, "Di"), new YearPass(3, "Bo")));
        });
        assertThat(passes(engine)).containsExactly("1|Cy", "2|Di", "3|Bo");
    }

    @TestOnAllDatabases
    void F15_chainAsLongAsATableIsUpdatedFromItsEnd(Engine engine) {
        sessions.transaction(session -> {
            for (int gate = 1; gate <= 3000; gate++) {
                session.add(new DayPass(gate, "holder " + gate));
            }
        });
        sessions.transaction(session -> session.query(PASS).all().forEach(pass -> pass.gate++));
        assertThat(rows(engine, "select count(*), min(gate), max(gate) from hand_pass"))
                .containsExactly("3000|2|3001");
    }
}
