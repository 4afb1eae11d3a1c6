package dev.alkahest.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.PoolTimeoutException;
import dev.alkahest.UniqueException;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.StatementBinder;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EngineMetricsTest {

    private static final String SECRET = "s3cr3t";

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Engine engine = Engine.builder("h2:mem:metrics;USER=sa;PASSWORD=" + SECRET)
            .poolSize(1)
            .maxOverflow(0)
            .poolTimeout(Duration.ofMillis(100))
            .create();

    @BeforeEach
    void bind() {
        new EngineMetrics(engine, "music").bindTo(registry);
        engine.begin(connection -> connection.update("CREATE TABLE artist (id integer PRIMARY KEY, name varchar(40))"));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static int insert(Connection connection, int id) {
        return connection.update("INSERT INTO artist VALUES (?, ?)", statement -> {
            statement.setInt(1, id);
            statement.setString(2, SECRET);
        });
    }

    private double count(String meter) {
        return registry.get(meter).tag("engine", "music").functionCounter().count();
    }

    @Test
    void statementsAreTimedByWhatBecomesOfThem() {
        engine.begin(connection -> insert(connection, 1));
        assertThatThrownBy(() -> engine.begin(connection -> insert(connection, 1)))
                .isInstanceOf(UniqueException.class);
        assertThat(registry.get("alkahest.statements")
                        .tags("engine", "music", "cause", "statement", "error", "none")
                        .timer()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("alkahest.statements")
                        .tags("error", "UniqueException")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("alkahest.statements").timers())
                .allMatch(timer -> timer.totalTime(TimeUnit.NANOSECONDS) > 0);
    }

    @Test
    void transactionsAreCounted() {
        engine.begin(connection -> insert(connection, 1));
        assertThatThrownBy(() -> engine.begin(connection -> insert(connection, 1)))
                .isInstanceOf(UniqueException.class);
        assertThat(count("alkahest.commits")).isEqualTo(2);
        assertThat(count("alkahest.rollbacks")).isEqualTo(1);
        assertThat(count("alkahest.failures")).isEqualTo(1);
    }

    @Test
    void connectionsAreCountedAndTimed() {
        try (Connection connection = engine.connect()) {
            insert(connection, 1);
            assertThat(registry.get("alkahest.connections.in.use").gauge().value())
                    .isEqualTo(1);
            assertThatThrownBy(engine::connect).isInstanceOf(PoolTimeoutException.class);
        }
        assertThat(registry.get("alkahest.connections.in.use").gauge().value()).isZero();
        assertThat(count("alkahest.connections.timeouts")).isEqualTo(1);
        assertThat(registry.get("alkahest.connections.opened").counter().count())
                .isEqualTo(1);
        assertThat(registry.get("alkahest.connections.checkouts")
                        .functionTimer()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("alkahest.connections.checkouts")
                        .functionTimer()
                        .totalTime(TimeUnit.NANOSECONDS))
                .isPositive();
    }

    @Test
    void deadConnectionsAreCounted() throws Exception {
        try (Connection connection = engine.connect()) {
            connection.jdbc().unwrap(java.sql.Connection.class).close();
            assertThatThrownBy(() -> insert(connection, 1)).isInstanceOf(RuntimeException.class);
        }
        engine.begin(connection -> connection.query("SELECT 1", StatementBinder.NOTHING, rows -> rows.next()));
        assertThat(registry.get("alkahest.connections.opened").counter().count())
                .isEqualTo(2);
        assertThat(registry.get("alkahest.connections.invalidated").counter().count())
                .isEqualTo(1);
    }

    @Test
    void neitherValuesNorTextsNorPasswordsAreInAnyMeter() {
        engine.begin(connection -> insert(connection, 1));
        for (Meter meter : registry.getMeters()) {
            assertThat(meter.getId().toString()).doesNotContain(SECRET, "artist", "h2");
        }
    }
}
