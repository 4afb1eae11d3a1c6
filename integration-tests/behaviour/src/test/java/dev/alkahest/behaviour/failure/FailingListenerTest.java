package dev.alkahest.behaviour.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.function.Consumer;

/**
 * Every scenario is run as often as listeners hear of it, and each time another call of theirs throws. The exception comes through, the
 * rows are as before unless the transaction was committed, and the session does the work again once it is rolled back.
 */
class FailingListenerTest {

    private final FailingListener listener = new FailingListener();

    @TestOnAllDatabases
    void H1_listenerThatThrowsLeavesRowsAndSessionAsTheyWere(Engine engine) {
        SessionFactory plain = SessionFactory.create(engine, new FailureMappers());
        plain.metadata().createAll(engine);
        SessionFactory sessions = listener.listeningTo(plain);
        Rows rows = new Rows(engine, plain);
        Scenarios.all().forEach((name, scenario) -> {
            rows.reset();
            List<String> before = rows.all();
            sessions.transaction(scenario);
            List<String> after = rows.all();
            rows.reset();
            int call = 1;
            while (fails(new Run(name, scenario, sessions, call), rows, before, after)) {
                rows.reset();
                call++;
            }
            assertThat(call).as(name).isGreaterThan(5);
        });
    }

    /** Returns whether a call has thrown: else there were fewer. */
    private boolean fails(Run run, Rows rows, List<String> before, List<String> after) {
        try (Session session = run.sessions().open()) {
            listener.arm(run.call());
            Throwable error = catchThrowable(() -> {
                run.scenario().accept(session);
                session.commit();
            });
            boolean isCommitted = listener.hasCommitted();
            boolean hasFailed = !listener.failed().isEmpty();
            String what = run.name() + ", call " + run.call() + " " + listener.failed();
            listener.arm(0);
            if (hasFailed) {
                assertThat(error).as(what).isInstanceOf(FailingListener.ListenerFault.class);
            } else {
                assertThat(error).as(what).isNull();
            }
            session.rollback();
            assertThat(rows.all()).as(what).isEqualTo(isCommitted ? after : before);
            if (!isCommitted) {
                rows.assertDoneAgain(session, run.scenario(), after, what);
            }
            return hasFailed;
        }
    }

    private record Run(String name, Consumer<Session> scenario, SessionFactory sessions, int call) {}
}
