package dev.alkahest.dialects;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The PostgreSQL server of this JVM, which ends with it. */
final class PostgresServer {

    /** The few things of CockroachDB's own that its dialect says: a key of 64 bits, and the division of whole numbers. */
    private static final List<String> OF_COCKROACHDB = List.of(
            "create sequence row_ids start with 1000000000001",
            "create function unique_rowid() returns bigint language sql as $$ select nextval('row_ids') $$",
            "create operator // (leftarg = integer, rightarg = integer, function = int4div)",
            "create operator // (leftarg = bigint, rightarg = bigint, function = int8div)");

    private static final EmbeddedPostgres SERVER = start();
    private static int databases;

    private PostgresServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_prepared_transactions", "20")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started", e);
        }
    }

    /** Returns the URL of a new database. */
    static String url() {
        return "postgresql" + newDatabase(List.of());
    }

    /** Returns the URL of a new database that knows what CockroachDB has beside PostgreSQL. */
    static String cockroachUrl() {
        return "cockroachdb" + newDatabase(OF_COCKROACHDB);
    }

    private static synchronized String newDatabase(List<String> statements) {
        String name = "test" + ++databases;
        execute("postgres", List.of("create database " + name));
        execute(name, statements);
        return "://postgres@localhost:" + SERVER.getPort() + "/" + name;
    }

    private static void execute(String database, List<String> statements) {
        try (Connection connection = SERVER.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL could not be prepared", e);
        }
    }
}
