package dev.alkahest.benchmarks.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import java.sql.SQLException;
import java.time.Duration;

/** Opens a pool for hand-written JDBC, with the settings that an engine of Alkahest's has. */
final class JdbcPool {

    private JdbcPool() {}

    static AgroalDataSource open(String jdbcUrl, String user) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(15)
                        .acquisitionTimeout(Duration.ofSeconds(30))
                        .connectionFactoryConfiguration(connections -> connections
                                .jdbcUrl(jdbcUrl)
                                .principal(new NamePrincipal(user))
                                .autoCommit(false)
                                .trackJdbcResources(false))));
    }
}
