package dev.alkahest.pool;

import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.AgroalDataSourceConfiguration;
import io.agroal.api.configuration.AgroalDataSourceConfiguration.DataSourceImplementation;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalConnectionPoolConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Our settings in Agroal's words. */
final class AgroalConfiguration {

    private static final Duration OVERFLOW_IDLE = Duration.ofMinutes(1);
    private static final long LONGEST_TURN_MILLIS = 200;

    /** One less than what Agroal takes for a limit that nobody has set. */
    private static final int NO_LIMIT = Integer.MAX_VALUE - 1;

    private AgroalConfiguration() {}

    /** Returns the configuration of a pool that keeps connections, or of one that opens as many as are asked for. */
    static AgroalDataSourceConfiguration of(
            DatabaseUrl url, PoolSettings pool, ConnectionSettings connections, boolean keeps) {
        AgroalDataSourceConfigurationSupplier supplier = new AgroalDataSourceConfigurationSupplier();
        if (keeps) {
            supplier.connectionPoolConfiguration(pool(url, pool, connections));
        } else {
            supplier.dataSourceImplementation(DataSourceImplementation.AGROAL_POOLLESS)
                    .connectionPoolConfiguration(unlimited(url, pool, connections));
        }
        return supplier.get();
    }

    /** Returns how long a turn of waiting is: a small part of the whole, as what comes after it has a limit of its own. */
    private static Duration turn(PoolSettings pool) {
        Duration tenth = pool.poolTimeout().dividedBy(10);
        return Duration.ofMillis(Math.max(1, Math.min(LONGEST_TURN_MILLIS, tenth.toMillis())));
    }

    /** Nothing is opened before it is needed: initial and minimum size stay 0. */
    private static AgroalConnectionPoolConfigurationSupplier pool(
            DatabaseUrl url, PoolSettings pool, ConnectionSettings connections) {
        AgroalConnectionPoolConfigurationSupplier supplier = new AgroalConnectionPoolConfigurationSupplier()
                .connectionFactoryConfiguration(factory(url, pool, connections))
                .acquisitionTimeout(turn(pool))
                .leakTimeout(pool.leakTimeout())
                .establishmentRetryAttempts(0);
        if (url.driver().sharing(url) == Sharing.SINGLE_CONNECTION) {
            return supplier.maxSize(1);
        }
        return supplier.maxSize(pool.maxSize())
                .reapTimeout(OVERFLOW_IDLE)
                .maxLifetime(pool.poolRecycle())
                .validateOnBorrow(pool.prePing())
                .connectionValidator(ConnectionValidator.defaultValidatorWithTimeout(
                        seconds(pool.poolTimeout().dividedBy(10))))
                .exceptionSorter(connections.isBroken()::test);
    }

    /** The settings of a pool mean nothing where none is kept. */
    private static AgroalConnectionPoolConfigurationSupplier unlimited(
            DatabaseUrl url, PoolSettings pool, ConnectionSettings connections) {
        return new AgroalConnectionPoolConfigurationSupplier()
                .connectionFactoryConfiguration(factory(url, pool, connections))
                .acquisitionTimeout(pool.poolTimeout())
                .establishmentRetryAttempts(0)
                .maxSize(NO_LIMIT);
    }

    private static AgroalConnectionFactoryConfigurationSupplier factory(
            DatabaseUrl url, PoolSettings pool, ConnectionSettings connections) {
        AgroalConnectionFactoryConfigurationSupplier supplier = new AgroalConnectionFactoryConfigurationSupplier()
                .jdbcUrl(url.jdbcUrl())
                .autoCommit(false)
                .trackJdbcResources(false);
        properties(url, pool, connections).forEach(supplier::jdbcProperty);
        url.initialSql().ifPresent(supplier::initialSql);
        url.login().ifPresent(login -> {
            supplier.principal(new NamePrincipal(login.user()));
            if (login.password() != null) {
                supplier.credential(new SimplePassword(login.password()));
            }
        });
        if (pool.isolation() != Connection.TRANSACTION_NONE) {
            supplier.jdbcTransactionIsolation(pool.isolation());
        }
        return supplier;
    }

    /** The defaults of the driver, which keeps to the limit of who opens the connection, and over them what the URL says. */
    static Map<String, String> properties(DatabaseUrl url, PoolSettings pool, ConnectionSettings connections) {
        Duration connect = connections.connectingWithin(pool.poolTimeout());
        Timeouts timeouts = new Timeouts(connect, pool.poolTimeout(), connections.socketTimeout());
        Map<String, String> properties = new LinkedHashMap<>(url.driver().defaults(url, timeouts));
        properties.putAll(url.properties());
        return properties;
    }

    private static int seconds(Duration timeout) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, timeout.toSeconds()));
    }
}
