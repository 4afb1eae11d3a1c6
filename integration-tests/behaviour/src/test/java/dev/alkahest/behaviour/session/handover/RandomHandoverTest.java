package dev.alkahest.behaviour.session.handover;

import static dev.alkahest.behaviour.TableRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;

/**
 * Values are dealt anew among rows, of which some are deleted and some are new. The flush leaves the rows as dealt, unless rows
 * wait for each other in a circle: then it is refused, and the rows are as before.
 */
@KeepsTables
class RandomHandoverTest {

    private static final int ROUNDS = 150;

    private final RandomDeals deals = new RandomDeals(new Random(1_815));
    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new HandoverMappers());
        sessions.metadata().createAll(engine);
    }

    @TestOnAllDatabases
    void F15_keysAndValuesOfClassesInOneTable(Engine engine) {
        sessions.transaction(session -> {
            for (int gate = 1; gate <= 5; gate++) {
                session.add(
                        gate % 2 == 0
                                ? new DayPass(gate, "abcde".substring(gate - 1, gate))
                                : new YearPass(gate, "abcde".substring(gate - 1, gate)));
            }
        });
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> before = passes(engine);
            try (Session session = sessions.open()) {
                Deal<Pass> deal = deals.passes(session);
                List<String> dealt = deal.rows();
                boolean isRefused = isRefused(session);
                assertThat(isRefused).as("%s -> %s", before, dealt).isEqualTo(deal.isCircular());
                assertThat(passes(engine)).isEqualTo(isRefused ? before : dealt);
                refused += isRefused ? 1 : 0;
            }
        }
        assertThat(refused).isBetween(ROUNDS / 20, ROUNDS * 19 / 20);
    }

    @TestOnAllDatabases
    void F15_valuesOfRowsThatReferToNewOnes(Engine engine) {
        sessions.transaction(session -> {
            for (int number = 1; number <= 4; number++) {
                session.add(new Shelf("abcd".substring(number - 1, number)));
            }
        });
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> before = shelves(engine);
            try (Session session = sessions.open()) {
                Deal<Shelf> deal = deals.shelves(session);
                List<String> dealt = deal.rows();
                boolean isRefused = isRefused(session);
                assertThat(isRefused).as("%s -> %s", before, dealt).isEqualTo(deal.isCircular());
                assertThat(shelves(engine)).isEqualTo(isRefused ? before : dealt);
                refused += isRefused ? 1 : 0;
            }
        }
        assertThat(refused).isBetween(ROUNDS / 20, ROUNDS * 19 / 20);
    }

    private static boolean isRefused(Session session) {
        try {
            session.commit();
            return false;
        } catch (InvalidStateException e) {
            assertThat(e).hasMessageContaining("in a circle");
            return true;
        }
    }

    private static List<String> passes(Engine engine) {
        return rows(engine, "select gate, holder, seat, dtype from hand_pass order by gate");
    }

    private static List<String> shelves(Engine engine) {
        return rows(
                engine,
                "select hand_shelf.label, outside.label from hand_shelf left join hand_shelf outside"
                        + " on outside.id = hand_shelf.outer_id order by hand_shelf.label");
    }
}
