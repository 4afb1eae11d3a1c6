package dev.alkahest.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EchoTest {

    private static final Logger LOG = Logger.getLogger("dev.alkahest.sql");

    private final String url = "h2:mem:" + UUID.randomUUID();
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void listen() {
        LOG.setFilter(
                line -> !lines.add(line.getLevel() + " " + line.getMessage().replaceAll("[0-9.]+ ms", "_ ms")));
    }

    @AfterEach
    void stopListening() {
        LOG.setFilter(null);
        LOG.setLevel(null);
    }

    @Test
    void statementsAreShownWithTheirTransaction() {
        assertThat(linesOf(EchoMode.STATEMENTS, EchoTest::work))
                .containsExactly(
                        "INFO BEGIN",
                        "INFO create table t (id int primary key) [0 rows, _ ms]",
                        "INFO insert into t values (?) [batch of 2, _ ms]",
                        "INFO insert into t values (?) [1 row, _ ms]",
                        "INFO select id from t where id < ? [2 rows, _ ms]",
                        "INFO COMMIT [_ ms]");
    }

    @Test
    void valuesAreShownOnlyWhenAskedFor() {
        assertThat(linesOf(EchoMode.STATEMENTS, EchoTest::work)).noneMatch(line -> line.contains("4711"));
        assertThat(linesOf(EchoMode.VALUES, EchoTest::work)).anyMatch(line -> line.contains("4711"));
    }

    @Test
    void manyRowsOfABatchAreNotAllShown() {
        List<String> shown = linesOf(EchoMode.VALUES, connection -> {
            connection.update("create table t (id int primary key)");
            connection.batch("insert into t values (?)", 1000, (statement, row) -> statement.setInt(1, row));
        });
        assertThat(shown.get(2).lines()).hasSize(12).last().isEqualTo("  ...");
    }

    @Test
    void failureIsShown() {
        assertThat(linesOf(EchoMode.STATEMENTS, connection -> connection.update("delete from nowhere")))
                .containsExactly(
                        "INFO BEGIN",
                        "INFO delete from nowhere [failed: DatabaseException, _ ms]",
                        "INFO ROLLBACK [_ ms]");
    }

    @Test
    void nothingIsShownWhenOff() {
        assertThat(linesOf(EchoMode.OFF, EchoTest::work)).isEmpty();
    }

    @Test
    void levelOfTheLogTurnsItOnToo() {
        LOG.setLevel(Level.FINE);
        assertThat(linesOf(EchoMode.OFF, EchoTest::work)).hasSize(6).allMatch(line -> line.startsWith("FINE "));
    }

    private static void work(Connection connection) {
        connection.update("create table t (id int primary key)");
        connection.batch("insert into t values (?)", 2, (statement, row) -> statement.setInt(1, row));
        connection.update("insert into t values (?)", statement -> statement.setInt(1, 4711));
        connection.query("select id from t where id < ?", statement -> statement.setInt(1, 7), rows -> {
            List<Integer> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
            return ids;
        });
    }

    private List<String> linesOf(EchoMode mode, Consumer<Connection> work) {
        lines.clear();
        try (Engine engine = Engine.builder(url + UUID.randomUUID()).echo(mode).create()) {
            Throwable ignored = catchThrowable(() -> engine.begin(work));
            assertThat(ignored == null || ignored instanceof dev.alkahest.DatabaseException)
                    .isTrue();
        }
        return List.copyOf(lines);
    }
}
