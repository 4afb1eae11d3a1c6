package dev.alkahest.benchmarks.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A real PostgreSQL server that forgets everything, so that it need not wait for disks. The process that runs all
 * benchmarks starts it, and names its port to those it forks.
 */
public final class PostgresServer {

    /** The system property with the port of a server that is already running. */
    public static final String PORT = "benchmarks.postgresql.port";

    private PostgresServer() {}

    private static final class Holder {
        static final int PORT_OF_SERVER = start();
    }

    /** Returns the port of the server, which is started if nobody has. */
    public static int port() {
        Integer running = Integer.getInteger(PORT);
        return running != null ? running : Holder.PORT_OF_SERVER;
    }

    private static int start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("autovacuum", "off")
                    .start()
                    .getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started", e);
        }
    }

    /** Returns the name of a new, empty database. */
    static String createDatabase() {
        String name = "benchmark_" + UUID.randomUUID().toString().replace('-', '_');
        execute("create database " + name);
        return name;
    }

    static void dropDatabase(String name) {
        execute("drop database " + name + " with (force)");
    }

    private static void execute(String sql) {
        String url = "jdbc:postgresql://localhost:" + port() + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
