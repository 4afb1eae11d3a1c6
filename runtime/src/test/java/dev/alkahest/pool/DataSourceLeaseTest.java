package dev.alkahest.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection of the user's source is given back as it was, also where something fails on the way. */
class DataSourceLeaseTest {

    private Connection connection;
    private int usual;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        usual = connection.getTransactionIsolation();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    /** Returns the connection as one whose auto-commit can't be set to a value, and which stays open. */
    private Connection refusing(boolean autoCommit) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("setAutoCommit") && arguments[0].equals(autoCommit)) {
                        throw new SQLException("refused");
                    }
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void isolationIsPutBackWhereAutoCommitStaysOn() throws SQLException {
        DataSourceLease lease = new DataSourceLease(refusing(false));
        assertThatThrownBy(() -> lease.prepare(Connection.TRANSACTION_SERIALIZABLE))
                .isInstanceOf(SQLException.class);
        assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);

        lease.abandon(new SQLException("refused"));
        assertThat(connection.getTransactionIsolation()).isEqualTo(usual);
        assertThat(connection.getAutoCommit()).isTrue();
    }

    @Test
    void isolationIsPutBackWhereAutoCommitStaysOff() throws SQLException {
        DataSourceLease lease = new DataSourceLease(refusing(true));
        lease.prepare(Connection.TRANSACTION_SERIALIZABLE);

        assertThatThrownBy(lease::giveBack).isInstanceOf(SQLException.class);
        assertThat(connection.getTransactionIsolation()).isEqualTo(usual);
    }
}
