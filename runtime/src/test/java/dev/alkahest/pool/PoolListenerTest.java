package dev.alkahest.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoolListenerTest {

    private final PoolSettings settings = new PoolSettings(
            2, 3, Duration.ofSeconds(1), Duration.ZERO, false, Duration.ZERO, Connection.TRANSACTION_NONE);
    private final AgroalConnectionPoolConfiguration agroal = AgroalConfiguration.of(
                    DatabaseUrl.of("h2:mem:x"),
                    settings,
                    new ConnectionSettings(Duration.ZERO, Duration.ZERO, e -> false, PoolEvents.NONE),
                    true)
            .connectionPoolConfiguration();
    private final PoolListener listener = new PoolListener(settings, PoolEvents.NONE);
    private final Connection connection;

    PoolListenerTest() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
    }

    @BeforeEach
    void watch() {
        listener.watch(agroal);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void nothingIsKeptBeforeItWasNeeded() {
        assertThat(agroal.initialSize()).isZero();
        assertThat(agroal.minSize()).isZero();
        assertThat(agroal.maxSize()).isEqualTo(5);
    }

    @Test
    void asManyAreKeptAsWereOpenAtOneTime() {
        listener.onConnectionPooled(connection);
        assertThat(agroal.minSize()).isEqualTo(1);
        listener.onConnectionFlush(connection);
        listener.onConnectionPooled(connection);
        assertThat(agroal.minSize()).isEqualTo(1);
    }

    @Test
    void noMoreAreKeptThanThePoolsSize() {
        for (int i = 0; i < 5; i++) {
            listener.onConnectionPooled(connection);
        }
        assertThat(agroal.minSize()).isEqualTo(2);
    }
}
