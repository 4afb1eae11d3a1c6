package dev.alkahest.pool;

import dev.alkahest.dialect.DatabaseProvider;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The driver of a database that a module provides. Where it is the driver of one of ours, it is told and refused the same. */
final class ProvidedDriver extends ServerDriver {

    private final DatabaseProvider database;
    private final Optional<JdbcDriver> known;

    ProvidedDriver(DatabaseProvider database) {
        super(database.name(), database.name());
        this.database = database;
        this.known = JdbcDriver.known(database.jdbcPrefix().replaceAll("^jdbc:|:$", ""));
    }

    @Override
    public Set<String> schemes() {
        return Set.of(database.name());
    }

    @Override
    public String artifact() {
        return database.driver();
    }

    @Override
    String jdbcUrl(String hosts, String name, Map<String, String> parameters) {
        return database.jdbcUrl(hosts, Percent.encode(name));
    }

    @Override
    String jdbcUrl(String rest) {
        return database.jdbcPrefix() + rest;
    }

    @Override
    String dialect() {
        return database.name();
    }

    @Override
    Optional<String> initialSql() {
        return known.filter(ServerDriver.class::isInstance)
                .map(ServerDriver.class::cast)
                .flatMap(ServerDriver::initialSql);
    }

    @Override
    public Set<String> unsafeParameters() {
        Set<String> unsafe = new HashSet<>(database.unsafeParameters());
        known.ifPresent(driver -> unsafe.addAll(driver.unsafeParameters()));
        return unsafe;
    }

    @Override
    public Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> defaults = new LinkedHashMap<>();
        known.ifPresent(driver -> defaults.putAll(driver.defaults(url, timeouts)));
        defaults.putAll(database.driverDefaults(timeouts.connect(), timeouts.login(), timeouts.socket()));
        return defaults;
    }
}
