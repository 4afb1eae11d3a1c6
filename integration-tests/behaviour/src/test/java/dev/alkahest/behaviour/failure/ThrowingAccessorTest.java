package dev.alkahest.behaviour.failure;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.failure.ValveTable.VALVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

/** The getters and setters of an object throw: the transaction ends all the same, and its connection is given back. */
class ThrowingAccessorTest {

    private static void withTwoValves(EngineBuilder builder, BiConsumer<Engine, Session> test) {
        try (Engine small = builder.poolSize(1)
                .maxOverflow(0)
                .poolTimeout(Duration.ofMillis(200))
                .create()) {
            SessionFactory sessions = SessionFactory.create(small, new FailureMappers());
            sessions.metadata().createAll(small);
            sessions.transaction(session -> session.addAll(List.of(new Valve(1), new Valve(2))));
            try (Session session = sessions.open()) {
                test.accept(small, session);
            }
        }
    }

    private static List<Valve> valves(Session session) {
        return session.query(VALVE).orderBy(VALVE.id.asc()).all();
    }

    private static List<String> pressures(Engine engine) {
        return rows(engine, "select pressure from fail_valve order by id");
    }

    @TestOnAllDatabases
    void T6_getterThatThrowsInAFlushLeavesNoTransactionOpen(EngineBuilder builder) {
        withTwoValves(builder, (engine, session) -> {
            List<Valve> valves = valves(session);
            valves.forEach(valve -> valve.setPressure(5));
            valves.get(0).isStuck = true;
            assertThatThrownBy(session::commit).isInstanceOf(IllegalStateException.class);
            assertThat(pressures(engine)).containsExactly("1", "2");
            session.rollback();
            valves.get(0).isStuck = false;
            assertThat(valves).extracting(Valve::getPressure).containsExactly(1, 2);
            valves.get(0).setPressure(7);
            session.commit();
            assertThat(pressures(engine)).containsExactly("7", "2");
        });
    }

    @TestOnAllDatabases
    void D2_setterThatRefusesAFormerValueIsToldOfWhenAllElseIsRolledBack(EngineBuilder builder) {
        withTwoValves(builder, (engine, session) -> {
            List<Valve> valves = valves(session);
            valves.forEach(valve -> valve.setPressure(5));
            valves.get(0).refuses = true;
            assertThatThrownBy(session::rollback)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageMatching("Valve with key \\d+ was not put back by the rollback, as its class threw"
                            + " IllegalArgumentException. Refresh or expunge it.")
                    .hasRootCauseInstanceOf(IllegalArgumentException.class);
            assertThat(pressures(engine)).containsExactly("1", "2");
            assertThat(valves).extracting(Valve::getPressure).containsExactly(5, 2);
            valves.get(0).refuses = false;
            session.expunge(valves.get(0));
            session.commit();
            assertThat(pressures(engine)).containsExactly("1", "2");
        });
    }
}
