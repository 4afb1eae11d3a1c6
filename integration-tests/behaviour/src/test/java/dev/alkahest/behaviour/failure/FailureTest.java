package dev.alkahest.behaviour.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.alkahest.AlkahestException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.behaviour.failure.FailingConnections.Fault;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Every scenario is run as often as it calls JDBC, and each time another call fails. The rows are then all as before, or all as
 * they should be where the database had committed; nothing stays open; and the session does the work again once it is rolled back.
 */
class FailureTest {

    private static final Logger LOG = Logger.getLogger("dev.alkahest");

    @BeforeAll
    static void keepQuiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        LOG.setLevel(null);
    }

    @TestOnAllDatabases
    void T6_callThatFailsLeavesRowsAndSessionAsTheyWere(Engine engine, Database database) throws SQLException {
        run(engine, new Fault(1, false, false, database != Database.H2));
    }

    @TestOnAllDatabases
    void T6_lostConnectionLeavesRowsAndSessionAsTheyWere(Engine engine) throws SQLException {
        run(engine, new Fault(1, true, false, true));
    }

    @TestOnAllDatabases
    void T6_callWhoseAnswerFailsLeavesRowsAsTheDatabaseHasThem(Engine engine) throws SQLException {
        run(engine, new Fault(1, true, true, true));
    }

    private static void run(Engine engine, Fault first) throws SQLException {
        SessionFactory plain = SessionFactory.create(engine, new FailureMappers());
        plain.metadata().createAll(engine);
        try (FailingConnections jdbc = new FailingConnections(engine);
                Engine failing = Engine.builder(jdbc.source(), engine.dialect()).create()) {
            Rows rows = new Rows(engine, plain);
            SessionFactory sessions = SessionFactory.create(failing, new FailureMappers());
            Scenarios.all().forEach((name, scenario) -> {
                rows.reset();
                List<String> before = rows.all();
                sessions.transaction(scenario);
                List<String> after = rows.all();
                rows.reset();
                assertThat(after).as(name).isNotEqualTo(before);
                Fault fault = first;
                while (fails(new Run(name, scenario, sessions, jdbc, fault), rows, before, after)) {
                    rows.reset();
                    fault = fault.next();
                }
                assertThat(fault.call()).as(name).isGreaterThan(5);
            });
        }
    }

    /** Returns whether a call has failed: else there were fewer. */
    private static boolean fails(Run run, Rows rows, List<String> before, List<String> after) {
        boolean hasFailed;
        try (Session session = run.sessions().open()) {
            run.jdbc().arm(run.fault());
            Throwable error = catchThrowable(() -> {
                run.scenario().accept(session);
                session.commit();
            });
            hasFailed = run.jdbc().hasFailed();
            boolean isCommitted = run.jdbc().commits() > 0;
            run.jdbc().arm(Fault.NONE);
            if (error != null) {
                assertThat(error).as(run.toString()).isInstanceOf(AlkahestException.class);
                session.rollback();
            }
            assertThat(rows.all()).as(run.toString()).isEqualTo(isCommitted ? after : before);
            if (!isCommitted) {
                assertThat(hasFailed).as(run.toString()).isTrue();
                rows.assertDoneAgain(session, run.scenario(), after, run.toString());
            }
        }
        assertThat(run.jdbc().open()).as(run.toString()).isEmpty();
        return hasFailed;
    }

    private record Run(
            String name, Consumer<Session> scenario, SessionFactory sessions, FailingConnections jdbc, Fault fault) {

        @Override
        public String toString() {
            return name + ", " + fault;
        }
    }
}
