package dev.alkahest.behaviour;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;

/** The PostgreSQL server of this JVM, which ends with it. It forgets everything, so it need not wait for disks. */
final class PostgresServer {

    private final EmbeddedPostgres server;
    private final Deque<String> emptied = new ArrayDeque<>();
    private int databases;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Returns the server, started on the first call. */
    static PostgresServer running() {
        return Holder.SERVER;
    }

    private static final class Holder {
        static final PostgresServer SERVER = start();
    }

    private static PostgresServer start() {
        try {
            return new PostgresServer(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("max_prepared_transactions", "20")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started", e);
        }
    }

    /** Returns the URL of an empty database: a new one, or one that was emptied, which is quicker. */
    synchronized String createDatabase() {
        String name = emptied.poll();
        if (name == null) {
            name = "test" + ++databases;
            execute("create database " + name);
        }
        return "postgresql://postgres@localhost:" + server.getPort() + "/" + name;
    }

    /** Takes a database back, even when somebody forgot a connection to it. */
    synchronized void dropDatabase(String url) {
        String name = url.substring(url.lastIndexOf('/') + 1);
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        execute(name, "drop schema public cascade; create schema public");
        emptied.add(name);
    }

    private void execute(String sql) {
        execute("postgres", sql);
    }

    private void execute(String database, String sql) {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
