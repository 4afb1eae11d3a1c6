package dev.alkahest.behaviour.session.retry;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.retry.SavingTable.SAVING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.NotFoundException;
import dev.alkahest.SerializationException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import dev.alkahest.engine.Isolation;
import dev.alkahest.session.Retrying;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class RetryTest {

    private static SessionFactory sessions(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new RetryMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.addAll(List.of(new Saving(1, 100), new Saving(2, 100))));
        return sessions;
    }

    private static Retrying quickly(SessionFactory sessions, int tries) {
        return sessions.retrying(tries).withPause(Duration.ofMillis(1));
    }

    /** Takes 10 from the first saving, with another transaction in between that has committed, while there are conflicts left. */
    private static void withdraw(Session session, Engine engine, AtomicInteger conflicts) {
        Saving account = session.getOne(SAVING, 1L);
        if (conflicts.getAndDecrement() > 0) {
            change(engine, "update saving set balance = balance - 1 where id = 1");
        }
        account.balance -= 10;
    }

    /** Firebird locks whole tables for SERIALIZABLE, so that nobody comes between. */
    private static Isolation strict(Database database) {
        return database == Database.FIREBIRD ? Isolation.REPEATABLE_READ : Isolation.SERIALIZABLE;
    }

    // H2 and MariaDB let the later writer wait for a lock in place of refusing it, and on Derby it waits for who reads.
    @TestOnAllDatabases(except = {Database.H2, Database.MARIADB, Database.DERBY})
    void T9_serializationFailureIsTriedAgainInANewSession(EngineBuilder builder, Database database) {
        try (Engine engine = builder.isolation(strict(database)).create()) {
            SessionFactory sessions = sessions(engine);
            List<Session> used = new ArrayList<>();
            AtomicInteger conflicts = new AtomicInteger(2);
            quickly(sessions, 3).transaction(session -> {
                used.add(session);
                withdraw(session, engine, conflicts);
            });
            assertThat(used).hasSize(3).doesNotHaveDuplicates();
            assertThat(rows(engine, "select balance from saving where id = 1")).containsExactly("88");
        }
    }

    // HSQLDB tells no conflict from a deadlock.
    @TestOnAllDatabases(except = {Database.H2, Database.MARIADB, Database.HSQLDB, Database.DERBY})
    void T9_theLastErrorIsPassedOnWithThoseBefore(EngineBuilder builder, Database database) {
        try (Engine engine = builder.isolation(strict(database)).create()) {
            SessionFactory sessions = sessions(engine);
            AtomicInteger conflicts = new AtomicInteger(9);
            assertThatThrownBy(() -> quickly(sessions, 2).transaction(session -> withdraw(session, engine, conflicts)))
                    .isInstanceOf(SerializationException.class)
                    .satisfies(error -> assertThat(error.getSuppressed())
                            .filteredOn(SerializationException.class::isInstance)
                            .hasSize(1));
            assertThat(conflicts).hasValue(7);
        }
    }

    // SQLite has one writer at a time, so nobody waits in a circle.
    @TestOnAllDatabases(except = Database.SQLITE)
    void T9_victimOfADeadlockIsTriedAgain(Engine engine) throws Exception {
        SessionFactory sessions = sessions(engine);
        CyclicBarrier bothHaveOne = new CyclicBarrier(2);
        AtomicInteger tries = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> transfers = new ArrayList<>();
            for (long first = 1; first <= 2; first++) {
                long from = first;
                transfers.add(threads.submit(() -> quickly(sessions, 9).transaction(session -> {
                    add(session, from, -10);
                    if (tries.incrementAndGet() <= 2) {
                        await(bothHaveOne);
                    }
                    add(session, 3 - from, 10);
                })));
            }
            for (Future<?> transfer : transfers) {
                transfer.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(tries).hasValueGreaterThan(2);
        assertThat(rows(engine, "select sum(balance) from saving")).containsExactly("200");
    }

    private static void add(Session session, long id, int amount) {
        session.query(SAVING).where(SAVING.id.eq(id)).update(SAVING.balance.to(SAVING.balance.plus(amount)));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @TestOnAllDatabases
    void T9_otherErrorsAreNotTriedAgain(Engine engine) {
        SessionFactory sessions = sessions(engine);
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> quickly(sessions, 3).transaction(session -> {
                    tries.incrementAndGet();
                    session.add(new Saving(1, 0));
                }))
                .isInstanceOf(UniqueException.class);
        assertThat(tries).hasValue(1);
    }

    @TestOnAllDatabases
    void T9_retryOnNamesAnotherError(Engine engine) {
        SessionFactory sessions = sessions(engine);
        AtomicInteger tries = new AtomicInteger();
        Integer balance = quickly(sessions, 3)
                .retryOn(NotFoundException.class)
                .call(session -> session.getOne(SAVING, tries.incrementAndGet() < 3 ? 7L : 1L).balance);
        assertThat(balance).isEqualTo(100);
        assertThat(tries).hasValue(3);
    }

    @TestOnAllDatabases
    void T9_interruptedThreadTriesNoMore(Engine engine) {
        SessionFactory sessions = sessions(engine);
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> quickly(sessions, 3)
                        .retryOn(NotFoundException.class)
                        .call(session -> {
                            tries.incrementAndGet();
                            Thread.currentThread().interrupt();
                            throw new NotFoundException("nothing");
                        }))
                .isInstanceOf(NotFoundException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(tries).hasValue(1);
    }

    @TestOnAllDatabases
    void T9_noTryAtAllIsRefused(Engine engine) {
        SessionFactory sessions = sessions(engine);
        assertThatThrownBy(() -> sessions.retrying(0))
                .hasMessage("retrying(0) tries nothing: say how often to try, the first time included.");
    }

    @TestOnAllDatabases
    void T9_pausesGrow(Engine engine) {
        SessionFactory sessions = sessions(engine);
        List<Long> began = new ArrayList<>();
        assertThatThrownBy(() -> sessions.retrying(4)
                        .withPause(Duration.ofMillis(20))
                        .retryOn(NotFoundException.class)
                        .transaction(session -> {
                            began.add(System.nanoTime());
                            session.getOne(SAVING, 7L);
                        }))
                .isInstanceOf(NotFoundException.class);

        assertThat(began).hasSize(4);
        for (int at = 1; at < 4; at++) { // each is cut by up to a half
            assertThat(Duration.ofNanos(began.get(at) - began.get(at - 1)))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(10L << at - 1));
        }
    }
}
