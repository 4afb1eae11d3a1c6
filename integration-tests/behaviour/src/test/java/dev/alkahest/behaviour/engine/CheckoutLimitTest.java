package dev.alkahest.behaviour.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.alkahest.AlkahestException;
import dev.alkahest.PoolTimeoutException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.Databases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import dev.alkahest.engine.Pooling;
import dev.alkahest.engine.StatementBinder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code connect()} takes no longer than {@code poolTimeout} says, by a tenth at most. */
class CheckoutLimitTest {

    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final Duration WITH_A_TENTH = Duration.ofMillis(3300);

    private static Duration failingCheckout(Engine engine, Class<? extends AlkahestException> error) {
        long start = System.nanoTime();
        Throwable thrown = catchThrowable(engine::connect);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(thrown).isInstanceOf(error);
        return taken;
    }

    private static EngineBuilder oneConnection(Database database) {
        return Engine.builder(Databases.url(database))
                .poolSize(1)
                .maxOverflow(0)
                .poolTimeout(LIMIT);
    }

    @Test
    void checkoutsOfAFullPoolEndInTime() throws InterruptedException, ExecutionException {
        try (Engine engine = oneConnection(Database.H2).create();
                Connection held = engine.connect()) {
            ExecutorService threads = Executors.newFixedThreadPool(6);
            List<Future<Duration>> waiting = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                waiting.add(threads.submit(() -> failingCheckout(engine, PoolTimeoutException.class)));
            }
            threads.shutdown();
            for (Future<Duration> each : waiting) {
                assertThat(each.get()).isBetween(LIMIT.minusMillis(50), WITH_A_TENTH);
            }
            assertThat(held.isClosed()).isFalse();
        }
    }

    @Test
    void checkoutsEndInTimeWhereOthersAreFaster() throws InterruptedException, ExecutionException {
        try (Engine engine = oneConnection(Database.H2).create()) {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<Duration>> all = new ArrayList<>();
            for (int i = 0; i < 70; i++) {
                all.add(threads.submit(() -> holdFor(engine, 60)));
            }
            threads.shutdown();
            for (Future<Duration> each : all) {
                assertThat(each.get()).isLessThan(WITH_A_TENTH);
            }
        }
    }

    /** Returns how long it took to take a connection, or to be told that there is none. */
    private static Duration holdFor(Engine engine, long millis) throws InterruptedException {
        long start = System.nanoTime();
        try (Connection connection = engine.connect()) {
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            Thread.sleep(connection.isClosed() ? 0 : millis);
            return taken;
        } catch (PoolTimeoutException e) {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    @ParameterizedTest
    @CsvSource({"postgresql, QUEUE", "postgresql, NONE", "mariadb, QUEUE", "mariadb, NONE"})
    void serverThatDoesNotAnswerIsNotWaitedForLonger(String scheme, Pooling pooling) throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Engine engine = to(scheme, silent.getLocalPort(), pooling)) {
            failingCheckout(to(scheme, 1, pooling), AlkahestException.class); // loads the driver
            assertThat(failingCheckout(engine, AlkahestException.class)).isLessThan(WITH_A_TENTH);
        }
    }

    private static Engine to(String scheme, int port, Pooling pooling) {
        return Engine.builder(scheme + "://scott:tiger@localhost:" + port + "/music")
                .pooling(pooling)
                .poolTimeout(LIMIT)
                .create();
    }

    @Test
    void serverThatDoesNotAnswerIsNotWaitedForLongerBehindOthers() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Engine engine = Engine.builder("mariadb://scott:tiger@localhost:" + silent.getLocalPort() + "/music")
                        .poolSize(1)
                        .maxOverflow(0)
                        .poolTimeout(LIMIT)
                        .create()) {
            ExecutorService threads = Executors.newFixedThreadPool(3);
            List<Future<Duration>> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                all.add(threads.submit(() -> failingCheckout(engine, AlkahestException.class)));
                Thread.sleep(500);
            }
            threads.shutdown();
            for (Future<Duration> each : all) {
                assertThat(each.get()).isLessThan(WITH_A_TENTH);
            }
        }
    }

    @Test
    void deadConnectionsAreTriedInTime() {
        String url = Databases.url(Database.POSTGRESQL);
        try (Engine engine =
                        Engine.builder(url).prePing(true).poolTimeout(LIMIT).create();
                Engine killer = Engine.create(url)) {
            List<Integer> pids = pids(engine, 5);
            killer.begin(connection -> pids.forEach(pid -> connection.query(
                    "SELECT pg_terminate_backend(" + pid + ", 5000)", StatementBinder.NOTHING, rows -> rows.next())));
            long start = System.nanoTime();
            assertThat(pids(engine, 5)).doesNotContainAnyElementsOf(pids);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(WITH_A_TENTH);
        }
    }

    private static List<Integer> pids(Engine engine, int connections) {
        if (connections == 0) {
            return List.of();
        }
        try (Connection connection = engine.connect()) {
            List<Integer> pids = new ArrayList<>(pids(engine, connections - 1));
            connection.query("SELECT pg_backend_pid()", StatementBinder.NOTHING, rows -> {
                rows.next();
                return pids.add(rows.getInt(1));
            });
            return pids;
        }
    }
}
