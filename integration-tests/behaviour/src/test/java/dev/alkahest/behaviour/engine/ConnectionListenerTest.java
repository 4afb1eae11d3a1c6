package dev.alkahest.behaviour.engine;

import static dev.alkahest.behaviour.engine.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.DisconnectException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.Databases;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.ConnectionListener;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import dev.alkahest.engine.Isolation;
import dev.alkahest.engine.StatementBinder;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConnectionListenerTest {

    private static final Logger LOG = Logger.getLogger("dev.alkahest");

    private final ConnectionEvents events = new ConnectionEvents();

    @BeforeAll
    static void keepQuiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        LOG.setLevel(null);
    }

    @TestOnAllDatabases
    void wayOfAConnectionIsHeardFromTheFirstToTheLast(EngineBuilder builder) {
        try (Engine engine = builder.poolSize(1).create()) {
            engine.addListener(events);
            try (Connection connection = engine.connect()) {
                assertThat(events.heard()).containsExactly("firstConnect 1", "connect 1", "checkout 1");
                connection.rollback();
                assertThat(events.heard()).isEmpty();
            }
            assertThat(events.heard()).containsExactly("reset 1", "checkin 1");
            try (Connection first = engine.connect();
                    Connection second = engine.connect()) {
                assertThat(first.isClosed() || second.isClosed()).isFalse();
                assertThat(events.heard()).containsExactly("checkout 1", "connect 2", "checkout 2");
            }
            events.heard();
        }
        assertThat(events.heard()).containsExactlyInAnyOrder("close 1", "close 2");
    }

    @TestOnAllDatabases
    void listenerThatWasTakenAwayHearsNothing(Engine engine) {
        engine.addListener(events);
        try (Connection connection = engine.connect()) {
            assertThat(connection.isClosed()).isFalse();
            assertThat(events.heard()).isNotEmpty();
            engine.removeListener(events);
        }
        engine.connect().close();
        assertThat(events.heard()).isEmpty();
    }

    @TestOnAllDatabases(needs = Capability.TABLES_AT_ONCE)
    void whatAListenerSendsStaysWithTheConnection(Engine engine) {
        engine.addListener(new ConnectionListener() {
            @Override
            public void firstConnect(java.sql.Connection jdbc) throws SQLException {
                execute(jdbc, "CREATE TABLE heard (id integer, body varchar(20))");
            }

            @Override
            public void checkout(java.sql.Connection jdbc) throws SQLException {
                execute(jdbc, "INSERT INTO heard VALUES (1, 'checkout')");
            }

            @Override
            public void reset(java.sql.Connection jdbc) throws SQLException {
                execute(jdbc, "INSERT INTO heard VALUES (2, 'reset')");
            }
        });
        try (Connection connection = engine.connect()) {
            assertThat(connection.isInTransaction()).isFalse();
            connection.update("DELETE FROM heard"); // rolled back
        }
        try (Connection connection = engine.connect(Isolation.AUTOCOMMIT)) {
            assertThat(connection.update("UPDATE heard SET id = 3")).isEqualTo(3);
        }
        engine.begin(
                connection -> assertThat(connection.update("DELETE FROM heard")).isEqualTo(5));
    }

    private static void execute(java.sql.Connection jdbc, String sql) throws SQLException {
        try (Statement statement = jdbc.createStatement()) {
            statement.execute(sql);
        }
    }

    @TestOnAllDatabases
    void connectionIsNotLentWhereAListenerRefusesIt(EngineBuilder builder) {
        try (Engine engine = builder.poolSize(1).maxOverflow(0).create()) {
            engine.addListener(events);
            for (String event : List.of("firstConnect", "connect", "checkout")) {
                events.fail(event);
                assertThatThrownBy(engine::connect)
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("The listener of " + event + " fails");
            }
            events.heard();
            NOTE.create(engine);
            assertThat(events.heard())
                    .containsSubsequence("connect 4", "checkout 4")
                    .doesNotContain("firstConnect 4");
        }
    }

    @TestOnAllDatabases
    void connectionIsNotLentAgainWhereAListenerCannotResetIt(EngineBuilder builder) {
        try (Engine engine = builder.poolSize(1).maxOverflow(0).create()) {
            engine.addListener(events);
            events.fail("reset");
            engine.connect().close();
            assertThat(events.heard())
                    .startsWith("firstConnect 1", "connect 1", "checkout 1", "reset 1", "invalidate 1", "checkin 1");
            engine.connect().close();
            assertThat(events.heard()).contains("connect 2", "checkin 2").doesNotContain("checkout 1");
        }
    }

    @TestOnAllDatabases
    void firstConnectIsHeardOnceThoughManyThreadsConnect(Engine engine) throws Exception {
        engine.addListener(events);
        CyclicBarrier all = new CyclicBarrier(5);
        ExecutorService threads = Executors.newFixedThreadPool(5);
        List<Future<?>> connecting = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            connecting.add(threads.submit(() -> {
                try (Connection connection = engine.connect()) {
                    all.await(1, TimeUnit.MINUTES);
                    connection.rollback();
                }
                return null;
            }));
        }
        threads.shutdown();
        for (Future<?> each : connecting) {
            each.get(2, TimeUnit.MINUTES);
        }
        assertThat(events.heard())
                .filteredOn(event -> event.startsWith("firstConnect") || event.startsWith("connect"))
                .hasSize(6);
    }

    @Test
    void connectionThatDiedIsInvalidatedAndClosed() {
        try (Engine engine =
                Engine.builder(Databases.url(Database.POSTGRESQL)).poolSize(2).create()) {
            engine.addListener(events);
            List<Integer> lost = new ArrayList<>();
            try (Connection one = engine.connect();
                    Connection other = engine.connect()) {
                lost.add(pid(one));
                lost.add(pid(other));
            }
            events.heard();
            try (Connection connection = engine.connect()) {
                int mine = pid(connection);
                engine.begin(killer -> killer.query(
                        "SELECT pg_terminate_backend(" + mine + ", 5000)",
                        StatementBinder.NOTHING,
                        rows -> rows.next()));
                assertThatThrownBy(() -> pid(connection)).isInstanceOf(DisconnectException.class);
            }
            try (Connection one = engine.connect();
                    Connection other =
                            engine.connect()) { // as many as there can be, so that none is left of those before
                assertThat(List.of(pid(one), pid(other))).doesNotContainAnyElementsOf(lost);
            }
            List<String> heard = events.heard();
            assertThat(heard)
                    .as("the one that died, and the other of its generation")
                    .contains("invalidate 1", "invalidate 2", "connect 3", "connect 4", "checkin 1", "checkin 3");
            assertThat(heard.stream().filter(event -> event.startsWith("invalidate")))
                    .hasSize(2);
        }
        assertThat(events.heard()).contains("close 3");
    }

    private static int pid(Connection connection) {
        return connection.query("SELECT pg_backend_pid()", StatementBinder.NOTHING, rows -> {
            rows.next();
            return rows.getInt(1);
        });
    }
}
