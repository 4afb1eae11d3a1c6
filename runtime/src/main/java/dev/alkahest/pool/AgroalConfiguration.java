package dev.alkahest.pool;

import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.AgroalDataSourceConfiguration;
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
    private static final long TURN_MILLIS = 200;

    private AgroalConfiguration() {}

    static AgroalDataSourceConfiguration of(DatabaseUrl url, PoolSettings pool, ConnectionSettings connections) {
        return new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool(url, pool, connections))
                .get();
    }

    /** Returns in how many turns of equal length a borrower waits for a connection. */
    static int turns(PoolSettings pool) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, pool.poolTimeout().toMillis() / TURN_MILLIS));
    }

    /** Nothing is opened before it is needed: initial and minimum size stay 0. */
    private static AgroalConnectionPoolConfigurationSupplier pool(
            DatabaseUrl url, PoolSettings pool, ConnectionSettings connections) {
        AgroalConnectionPoolConfigurationSupplier supplier = new AgroalConnectionPoolConfigurationSupplier()
                .connectionFactoryConfiguration(factory(url, pool, connections))
                .acquisitionTimeout(pool.poolTimeout().dividedBy(turns(pool)))
                .leakTimeout(pool.leakTimeout())
                .establishmentRetryAttempts(0);
        if (url.driver().sharing(url) == Sharing.SINGLE_CONNECTION) {
            return supplier.maxSize(1);
        }
        return supplier.maxSize(pool.maxSize())
                .reapTimeout(OVERFLOW_IDLE)
                .maxLifetime(pool.poolRecycle())
                .validateOnBorrow(pool.prePing())
                .connectionValidator(ConnectionValidator.defaultValidatorWithTimeout(seconds(pool.poolTimeout())))
                .exceptionSorter(connections.isBroken()::test);
    }

    private static AgroalConnectionFactoryConfigurationSupplier factory(
            DatabaseUrl url, PoolSettings pool, ConnectionSettings connections) {
        AgroalConnectionFactoryConfigurationSupplier supplier = new AgroalConnectionFactoryConfigurationSupplier()
                .jdbcUrl(url.jdbcUrl())
                .autoCommit(false)
                .trackJdbcResources(false);
        properties(url, pool, connections).forEach(supplier::jdbcProperty);
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

    /** The defaults of the driver, and over them what the URL says. */
    private static Map<String, String> properties(DatabaseUrl url, PoolSettings pool, ConnectionSettings connections) {
        Timeouts timeouts = new Timeouts(connections.connectTimeout(), pool.poolTimeout(), connections.socketTimeout());
        Map<String, String> properties = new LinkedHashMap<>(url.driver().defaults(url, timeouts));
        properties.putAll(url.properties());
        return properties;
    }

    private static int seconds(Duration timeout) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, timeout.toSeconds()));
    }
}
