package dev.alkahest.behaviour.session.usage;

import static dev.alkahest.behaviour.session.usage.SignalTable.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.ClosedException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class UsageTest {

    private SessionFactory sessions;

    @BeforeEach
    void createRow(Engine engine) {
        sessions = SessionFactory.create(engine, new UsageMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.add(new Signal()));
    }

    @AfterEach
    void forgetSignal() {
        Signal.whenCreated(() -> {});
    }

    /** Runs some calls, one by one, while another thread reads a row in the session. */
    private static void whileAnotherThreadReads(Session session, Runnable calls) throws Exception {
        Exchanger<String> turns = new Exchanger<>();
        Signal.whenCreated(() -> {
            pass(turns);
            pass(turns);
        });
        ExecutorService reader = Executors.newSingleThreadExecutor(task -> new Thread(task, "reader"));
        try {
            Future<List<Signal>> read =
                    reader.submit(() -> session.query(SIGNAL).all());
            pass(turns);
            try {
                calls.run();
            } finally {
                pass(turns);
            }
            assertThat(read.get()).hasSize(1);
        } finally {
            reader.shutdown();
        }
    }

    private static void pass(Exchanger<String> turns) {
        try {
            turns.exchange("", 10, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(String operation, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(InvalidStateException.class)
                .hasMessage(
                        operation + "() in thread '" + Thread.currentThread().getName()
                                + "' while thread 'reader' runs a statement: a session, and a connection, are for one thread at a"
                                + " time. Open one for each thread.");
    }

    @TestOnAllDatabases
    void twoThreadsAtOnceAreRefused(Engine engine) throws Exception {
        Signal signal = new Signal();
        try (Session session = sessions.open()) {
            whileAnotherThreadReads(session, () -> {
                assertRefused("add", () -> session.add(signal));
                assertRefused("query", () -> session.query(SIGNAL));
                assertRefused("get", () -> session.get(SIGNAL, 1));
                assertRefused("flush", session::flush);
                assertRefused("commit", session::commit);
                assertRefused("rollback", session::rollback);
                assertRefused("close", session::close);
            });
            assertThat(session.query(SIGNAL).all()).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void oneThreadAfterTheOtherIsFine(Engine engine) throws InterruptedException, ExecutionException {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Session session = sessions.open()) {
            List<Signal> here = session.query(SIGNAL).all();
            assertThat(other.submit(() -> session.query(SIGNAL).all()).get()).isEqualTo(here);
        } finally {
            other.shutdown();
        }
    }

    @TestOnAllDatabases
    void S7_closedSessionCanBeUsedAgain(Engine engine) {
        Session session = sessions.open();
        session.query(SIGNAL).all();
        session.close();
        assertThat(session.query(SIGNAL).all()).hasSize(1);
        session.close();
    }

    @TestOnAllDatabases
    void S7_sessionClosedForGoodRefusesEveryCall(Engine engine) {
        Session session = sessions.withCloseResetsOnly(false).open();
        session.query(SIGNAL).all();
        session.reset();
        assertThat(session.query(SIGNAL).all()).hasSize(1);
        session.close();
        session.close();
        assertThatThrownBy(() -> session.add(new Signal()))
                .isInstanceOf(ClosedException.class)
                .hasMessage(
                        "add() on a closed session: open a new one with sessions.open(). That of transaction(...) or"
                                + " call(...) ends with the block.");
        assertThatThrownBy(session::commit).hasMessageStartingWith("commit() on a closed session");
        assertThatThrownBy(session::reset).hasMessageStartingWith("reset() on a closed session");
    }

    @TestOnAllDatabases
    void S7_sessionOfABlockEndsWithIt(Engine engine) {
        List<Session> kept = new ArrayList<>();
        sessions.transaction(kept::add);
        assertThatThrownBy(() -> kept.get(0).query(SIGNAL))
                .isInstanceOf(ClosedException.class)
                .hasMessageStartingWith("query() on a closed session");
    }
}
