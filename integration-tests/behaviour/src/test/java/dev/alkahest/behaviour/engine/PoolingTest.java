package dev.alkahest.behaviour.engine;

import static dev.alkahest.behaviour.engine.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DisconnectException;
import dev.alkahest.PoolTimeoutException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.Databases;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import dev.alkahest.engine.Pooling;
import dev.alkahest.engine.StatementBinder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PoolingTest {

    private final ConnectionEvents events = new ConnectionEvents();

    @TestOnAllDatabases
    void withNoneEachConnectionIsOpenedAndClosed(EngineBuilder builder) {
        try (Engine engine = builder.pooling(Pooling.NONE).create()) {
            NOTE.create(engine);
            engine.addListener(events);
            engine.begin(connection -> NOTE.insert(connection, 1, "a"));
            engine.connect().close();
            assertThat(events.heard())
                    .filteredOn(event -> event.startsWith("connect") || event.startsWith("close"))
                    .containsExactly("connect 1", "close 1", "connect 2", "close 2");
            assertThat(NOTE.count(engine)).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void queueUsesAsFewConnectionsAsItCan(EngineBuilder builder) {
        try (Engine engine = builder.poolSize(4).create()) {
            engine.addListener(events);
            open(engine, 4);
            events.heard();
            for (int i = 0; i < 5; i++) {
                engine.connect().close();
            }
            assertThat(events.heard())
                    .as("the others get idle")
                    .filteredOn(event -> event.startsWith("checkout"))
                    .hasSize(5)
                    .containsOnly("checkout 1");
        }
    }

    @TestOnAllDatabases
    void withNoneThereIsNoLimit(EngineBuilder builder) {
        try (Engine engine = builder.pooling(Pooling.NONE).create()) {
            assertThat(open(engine, 40)).isEqualTo(40);
        }
    }

    private static int open(Engine engine, int connections) {
        if (connections == 0) {
            return 0;
        }
        try (Connection connection = engine.connect()) {
            return open(engine, connections - 1) + (connection.isClosed() ? 0 : 1);
        }
    }

    @TestOnAllDatabases
    void closedEngineClosesConnectionsThatAreInUse(EngineBuilder builder) {
        Engine engine = builder.pooling(Pooling.PER_THREAD).create();
        engine.addListener(events);
        Connection first = engine.connect();
        Connection second = engine.connect();
        engine.close();
        assertThat(events.heard()).contains("close 1", "close 2");
        first.close();
        second.close();
    }

    @TestOnAllDatabases
    void singleConnectionIsTakenInTurns(EngineBuilder builder) {
        try (Engine engine = builder.pooling(Pooling.SINGLE)
                .poolTimeout(Duration.ofMillis(200))
                .create()) {
            engine.addListener(events);
            engine.connect().close();
            try (Connection connection = engine.connect()) {
                assertThat(connection.isClosed()).isFalse();
                assertThatThrownBy(engine::connect).isInstanceOf(PoolTimeoutException.class);
            }
            assertThat(events.heard()).doesNotContain("connect 2", "close 1");
        }
    }

    @TestOnAllDatabases
    void eachThreadHasItsOwnConnection(EngineBuilder builder) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Engine engine = builder.pooling(Pooling.PER_THREAD).create()) {
            engine.addListener(events);
            for (int round = 0; round < 2; round++) {
                engine.connect().close();
                other.submit(() -> engine.connect().close()).get();
            }
            assertThat(events.heard())
                    .filteredOn(event -> !event.startsWith("reset") && !event.startsWith("checkin"))
                    .containsExactly(
                            "firstConnect 1",
                            "connect 1",
                            "checkout 1",
                            "connect 2",
                            "checkout 2",
                            "checkout 1",
                            "checkout 2");
        } finally {
            other.shutdownNow();
        }
    }

    @TestOnAllDatabases
    void secondConnectionOfAThreadIsClosedAfterwards(EngineBuilder builder) {
        try (Engine engine = builder.pooling(Pooling.PER_THREAD).create()) {
            engine.addListener(events);
            try (Connection first = engine.connect();
                    Connection second = engine.connect()) {
                assertThat(first).isNotSameAs(second);
            }
            engine.connect().close();
            assertThat(events.heard())
                    .contains("close 2")
                    .endsWith("checkout 1", "reset 1", "checkin 1")
                    .doesNotContain("close 1");
        }
    }

    @TestOnAllDatabases
    void connectionsOfThreadsThatHaveEndedAreClosed(EngineBuilder builder) throws Exception {
        try (Engine engine = builder.pooling(Pooling.PER_THREAD).create()) {
            engine.addListener(events);
            for (int at = 0; at < 3; at++) {
                Thread thread = new Thread(() -> engine.connect().close());
                thread.start();
                thread.join();
            }
            assertThat(events.heard())
                    .contains("close 1", "close 2", "connect 3")
                    .doesNotContain("close 3");
        }
    }

    @TestOnAllDatabases
    void connectionOfAThreadIsRecycledAtItsAge(EngineBuilder builder) throws InterruptedException {
        try (Engine engine = builder.pooling(Pooling.PER_THREAD)
                .poolRecycle(Duration.ofMillis(50))
                .create()) {
            engine.addListener(events);
            engine.connect().close();
            Thread.sleep(60);
            engine.connect().close();
            assertThat(events.heard()).containsSubsequence("connect 1", "close 1", "connect 2");
        }
    }

    @Test
    void connectionOfAThreadThatDiedIsReplaced() throws Exception {
        String url = Databases.url(Database.POSTGRESQL);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Engine engine = Engine.builder(url).pooling(Pooling.PER_THREAD).create();
                Engine killer = Engine.create(url)) {
            Callable<Integer> others = () -> engine.beginAndReturn(PoolingTest::pid);
            int before = other.submit(others).get();
            int mine = engine.beginAndReturn(PoolingTest::pid);
            kill(killer, mine);
            assertThatThrownBy(() -> engine.beginAndReturn(PoolingTest::pid)).isInstanceOf(DisconnectException.class);
            assertThat(engine.beginAndReturn(PoolingTest::pid)).isNotEqualTo(mine);
            assertThat(other.submit(others).get())
                    .as("of the generation that was lost")
                    .isNotEqualTo(before);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void connectionOfAThreadIsTriedBeforeItIsUsed() {
        String url = Databases.url(Database.POSTGRESQL);
        try (Engine engine = Engine.builder(url)
                        .pooling(Pooling.PER_THREAD)
                        .prePing(true)
                        .create();
                Engine killer = Engine.create(url)) {
            int before = engine.beginAndReturn(PoolingTest::pid);
            kill(killer, before);
            assertThat(engine.beginAndReturn(PoolingTest::pid)).isNotEqualTo(before);
        }
    }

    @TestOnAllDatabases
    void disposedEngineOpensNewConnections(EngineBuilder builder) {
        try (Engine engine = builder.poolSize(3).create()) {
            NOTE.create(engine);
            engine.addListener(events);
            try (Connection inUse = engine.connect()) {
                engine.connect().close();
                engine.dispose();
                NOTE.insert(inUse, 1, "a");
                inUse.commit();
            }
            engine.begin(connection -> NOTE.insert(connection, 2, "b"));
            assertThat(NOTE.count(engine)).isEqualTo(2);
        }
        List<String> heard = events.heard();
        assertThat(heard).contains("close 1", "close 2").containsOnlyOnce("checkout 1", "checkout 2");
        assertThat(heard.subList(heard.indexOf("checkin 1"), heard.size()))
                .as("the pool may have opened some that nobody used")
                .filteredOn(event -> event.startsWith("checkout"))
                .hasSize(2);
    }

    @TestOnAllDatabases
    void disposedEngineHasNewConnectionsForItsThreads(EngineBuilder builder) {
        try (Engine engine = builder.pooling(Pooling.PER_THREAD).create()) {
            engine.addListener(events);
            engine.connect().close();
            engine.dispose();
            engine.connect().close();
            engine.connect().close();
            assertThat(events.heard()).containsSubsequence("close 1", "checkout 2", "checkout 2");
        }
    }

    @Test
    void disposedEngineKeepsWhatIsInMemory() {
        for (String url : List.of("sqlite://", "h2:mem:")) {
            try (Engine engine = Engine.create(url)) {
                NOTE.create(engine);
                engine.begin(connection -> NOTE.insert(connection, 1, "a"));
                engine.dispose();
                assertThat(NOTE.count(engine)).isEqualTo(1);
            }
        }
    }

    private static void kill(Engine killer, int pid) {
        killer.begin(connection -> connection.query(
                "SELECT pg_terminate_backend(" + pid + ", 5000)", StatementBinder.NOTHING, rows -> rows.next()));
    }

    private static int pid(Connection connection) {
        return connection.query("SELECT pg_backend_pid()", StatementBinder.NOTHING, rows -> {
            rows.next();
            return rows.getInt(1);
        });
    }

    @TestOnAllDatabases
    void settingsOfAQueueAreRefusedForOthers(EngineBuilder builder) {
        for (Pooling other : List.of(Pooling.NONE, Pooling.SINGLE, Pooling.PER_THREAD)) {
            assertThatThrownBy(() -> builder.poolSize(3).pooling(other).create())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("poolSize(...) is for Pooling.QUEUE, and this engine has pooling(" + other
                            + "): leave out one of them.");
        }
    }

    @Test
    void memoryOfSqliteHasOneConnection() {
        for (Pooling several : List.of(Pooling.NONE, Pooling.PER_THREAD)) {
            assertThatThrownBy(
                            () -> Engine.builder("sqlite://").pooling(several).create())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("pooling(" + several
                            + ") gives several connections, and a SQLite database in memory is lost"
                            + " with its one: leave it out, or name a file.");
        }
    }
}
