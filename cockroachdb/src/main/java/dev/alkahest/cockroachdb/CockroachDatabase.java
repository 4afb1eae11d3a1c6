package dev.alkahest.cockroachdb;

import dev.alkahest.dialect.DatabaseProvider;
import dev.alkahest.dialect.Dialect;

/**
 * CockroachDB behind PostgreSQL's driver, which is told and refused the same as for PostgreSQL. A URL that names no port means PostgreSQL's,
 * as everywhere in that driver; CockroachDB listens on 26257. Stateless, so thread-safe.
 */
public final class CockroachDatabase implements DatabaseProvider {

    /** For the loader of services. */
    public CockroachDatabase() {}

    @Override
    public String name() {
        return "cockroachdb";
    }

    @Override
    public Dialect newDialect() {
        return new CockroachDialect();
    }

    @Override
    public String jdbcPrefix() {
        return "jdbc:postgresql:";
    }

    @Override
    public String driver() {
        return "org.postgresql:postgresql";
    }
}
