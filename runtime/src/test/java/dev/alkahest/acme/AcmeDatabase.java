package dev.alkahest.acme;

import dev.alkahest.dialect.DatabaseProvider;
import dev.alkahest.dialect.Dialect;
import java.util.Set;

/** Acme, a database of somebody else's, found by its name in {@code META-INF/services}. */
public final class AcmeDatabase implements DatabaseProvider {

    @Override
    public String name() {
        return "acme";
    }

    @Override
    public Dialect newDialect() {
        return new AcmeDialect();
    }

    @Override
    public String jdbcPrefix() {
        return "jdbc:h2:";
    }

    @Override
    public String driver() {
        return "com.h2database:h2";
    }

    /** Acme keeps its databases in memory, wherever its host is. */
    @Override
    public String jdbcUrl(String hosts, String database) {
        return jdbcPrefix() + "mem:" + database;
    }

    @Override
    public Set<String> unsafeParameters() {
        return Set.of("script");
    }
}
