package dev.alkahest.behaviour.engine;

import static dev.alkahest.behaviour.engine.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.alkahest.DatabaseException;
import dev.alkahest.DisconnectException;
import dev.alkahest.UniqueException;
import dev.alkahest.UnknownOutcomeException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.Databases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.EngineBuilder;
import dev.alkahest.engine.Isolation;
import dev.alkahest.engine.StatementBinder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What needs a server: connections that die, commits that are none, networks that do not answer. */
class PostgresqlConnectionTest {

    private final String url = Databases.url(Database.POSTGRESQL);

    @Test
    void commitThatTheServerMadeARollbackIsAnError() {
        try (Engine engine = Engine.create(url);
                Connection connection = engine.connect()) {
            NOTE.create(engine);
            NOTE.insert(connection, 1, "a");
            assertThatThrownBy(() -> NOTE.insert(connection, 1, "b")).isInstanceOf(UniqueException.class);
            assertThatThrownBy(connection::commit)
                    .isInstanceOfSatisfying(
                            DatabaseException.class,
                            e -> assertThat(e.sqlState()).contains("23505"))
                    .hasMessageContaining("Nothing was committed");
            connection.rollback();
            assertThat(NOTE.count(engine)).isZero();
        }
    }

    @Test
    void commitThatTheServerMadeARollbackIsAnErrorThoughTheFailureWasNotSeen() throws SQLException {
        try (Engine engine = Engine.create(url);
                Connection connection = engine.connect();
                Statement statement = connection.jdbc().createStatement()) {
            assertThatThrownBy(() -> statement.execute("select nothing")).isInstanceOf(SQLException.class);
            assertThatThrownBy(connection::commit).hasMessageContaining("Nothing was committed");
        }
    }

    @Test
    void failureBehindASavepointDoesNotStopACommit() throws SQLException {
        try (Engine engine = Engine.create(url);
                Connection connection = engine.connect()) {
            NOTE.create(engine);
            NOTE.insert(connection, 1, "a");
            Savepoint savepoint = connection.jdbc().setSavepoint();
            assertThatThrownBy(() -> NOTE.insert(connection, 1, "b")).isInstanceOf(UniqueException.class);
            connection.jdbc().rollback(savepoint);
            connection.commit();
            assertThat(NOTE.count(engine)).isEqualTo(1);
        }
    }

    @Test
    void connectionThatDiedIsReplaced() {
        try (Engine engine = onlyOne().create()) {
            try (Connection connection = engine.connect()) {
                kill(pid(connection));
                assertThatThrownBy(() -> pid(connection)).isInstanceOf(DisconnectException.class);
                connection.rollback();
            }
            assertThat(engine.beginAndReturn(PostgresqlConnectionTest::pid)).isPositive();
        }
    }

    @Test
    void connectionThatDiedWhileNobodyUsedItIsNoticedByPrePing() {
        try (Engine engine = onlyOne().prePing(true).create()) {
            kill(engine.beginAndReturn(PostgresqlConnectionTest::pid));
            assertThat(engine.beginAndReturn(PostgresqlConnectionTest::pid)).isPositive();
        }
    }

    @Test
    void connectionThatDiedWhileNobodyUsedItFailsOnce() {
        try (Engine engine = onlyOne().create()) {
            kill(engine.beginAndReturn(PostgresqlConnectionTest::pid));
            assertThatThrownBy(() -> engine.beginAndReturn(PostgresqlConnectionTest::pid))
                    .isInstanceOf(DisconnectException.class);
            assertThat(engine.beginAndReturn(PostgresqlConnectionTest::pid)).isPositive();
        }
    }

    @Test
    void firstConnectionThatDiedTakesAllWithItThatWereOpenedBefore() {
        try (Engine engine = Engine.builder(url).poolSize(3).maxOverflow(1).create()) {
            List<Integer> before = pids(engine, 4);
            try (Connection inUse = engine.connect()) {
                assertThat(before).contains(pid(inUse));
                before.stream().filter(pid -> pid != pid(inUse)).forEach(this::kill);
                assertThatThrownBy(() -> engine.beginAndReturn(PostgresqlConnectionTest::pid))
                        .isInstanceOf(DisconnectException.class);
            }
            Set<Integer> after = new HashSet<>();
            for (int round = 0; round < 5; round++) {
                after.addAll(pids(engine, 3));
            }
            assertThat(after).doesNotContainAnyElementsOf(before).hasSizeLessThanOrEqualTo(4);
        }
    }

    /** Uses so many connections at one time. */
    private static List<Integer> pids(Engine engine, int connections) {
        if (connections == 0) {
            return List.of();
        }
        try (Connection connection = engine.connect()) {
            List<Integer> pids = new ArrayList<>(pids(engine, connections - 1));
            pids.add(pid(connection));
            return pids;
        }
    }

    @Test
    void commitWhoseConnectionDiedHasAnUnknownOutcome() {
        try (Engine engine = onlyOne().create()) {
            try (Connection connection = engine.connect()) {
                kill(pid(connection));
                assertThatThrownBy(connection::commit).isInstanceOf(UnknownOutcomeException.class);
            }
            assertThat(engine.beginAndReturn(PostgresqlConnectionTest::pid)).isPositive();
        }
    }

    @Test
    void connectionIsRecycledAtItsAge() throws InterruptedException {
        try (Engine engine = onlyOne().poolRecycle(Duration.ofMillis(100)).create()) {
            int first = engine.beginAndReturn(PostgresqlConnectionTest::pid);
            Thread.sleep(300);
            assertThat(engine.beginAndReturn(PostgresqlConnectionTest::pid)).isNotEqualTo(first);
        }
    }

    @Test
    void serverThatDoesNotAnswerIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Engine engine = Engine.builder("postgresql://scott:tiger@localhost:" + silent.getLocalPort() + "/music")
                        .socketTimeout(Duration.ofSeconds(1))
                        .create()) {
            Throwable error = catchThrowable(engine::connect);
            assertThat(error)
                    .isInstanceOf(DisconnectException.class)
                    .hasMessageContaining("No connection to postgresql://localhost:" + silent.getLocalPort() + "/music")
                    .hasMessageNotContaining("tiger");
        }
    }

    @Test
    void statementThatTakesTooLongLosesItsConnection() {
        try (Engine engine = onlyOne().socketTimeout(Duration.ofSeconds(1)).create();
                Connection connection = engine.connect()) {
            assertThatThrownBy(
                            () -> connection.query("select pg_sleep(5)", StatementBinder.NOTHING, rows -> rows.next()))
                    .isInstanceOf(DisconnectException.class);
        }
    }

    @Test
    void parameterOfTheUrlReachesTheServer() {
        try (Engine engine = Engine.create(url + "?ApplicationName=a%20test")) {
            assertThat(setting(engine, "application_name")).isEqualTo("a test");
        }
    }

    @Test
    void isolationIsSet() {
        try (Engine engine =
                Engine.builder(url).isolation(Isolation.REPEATABLE_READ).create()) {
            assertThat(setting(engine, "transaction_isolation")).isEqualTo("repeatable read");
        }
    }

    @Test
    void idleConnectionHasNoTransactionOpen() {
        try (Engine engine = onlyOne().prePing(true).create();
                Engine other = Engine.create(url)) {
            int pid = engine.beginAndReturn(PostgresqlConnectionTest::pid);
            engine.connect().close();
            String state = other.beginAndReturn(
                    connection -> text(connection, "select state from pg_stat_activity where pid = " + pid));
            assertThat(state).isEqualTo("idle");
        }
    }

    private EngineBuilder onlyOne() {
        return Engine.builder(url).poolSize(1).maxOverflow(0).poolTimeout(Duration.ofSeconds(5));
    }

    private static int pid(Connection connection) {
        return connection.query("select pg_backend_pid()", StatementBinder.NOTHING, rows -> {
            rows.next();
            return rows.getInt(1);
        });
    }

    private static String setting(Engine engine, String name) {
        return engine.beginAndReturn(connection -> text(connection, "select current_setting('" + name + "')"));
    }

    private static String text(Connection connection, String sql) {
        return connection.query(sql, StatementBinder.NOTHING, rows -> {
            rows.next();
            return rows.getString(1);
        });
    }

    private void kill(int pid) {
        try (Engine other = Engine.create(url)) {
            other.begin(connection -> connection.query(
                    "select pg_terminate_backend(?, 5000)",
                    statement -> statement.setInt(1, pid),
                    rows -> rows.next()));
        }
    }
}
