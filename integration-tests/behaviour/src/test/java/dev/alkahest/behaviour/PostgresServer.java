package dev.alkahest.behaviour;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The PostgreSQL server of this JVM, which ends with it. It forgets everything, so it need not wait for disks. */
final class PostgresServer {

    private static final String END_OTHERS = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid();
            """;

    private static final String EMPTY = """
            do $$
            declare
              held record;
            begin
              set local session_replication_role = replica; -- so that foreign keys keep no row
              for held in
                select oid::regclass as name, relkind from pg_class
                where relkind in ('r', 'S') and relnamespace = 'public'::regnamespace
              loop
                if held.relkind = 'r' then
                  execute 'delete from ' || held.name;
                else
                  perform setval(held.name, (select seqstart from pg_sequence where seqrelid = held.name), false);
                end if;
              end loop;
            end $$
            """;

    private final EmbeddedPostgres server;
    private final Map<String, Connection> connections = new HashMap<>();
    private final Deque<String> free = new ArrayDeque<>();
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
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("max_prepared_transactions", "20")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started", e);
        }
    }

    /** Returns the URL of an empty database: a new one, or one that was emptied, which is quicker. */
    synchronized String createDatabase() {
        String name = free.poll();
        if (name == null) {
            name = "test" + ++databases;
            execute("postgres", "create database " + name);
        }
        return "postgresql://postgres@localhost:" + server.getPort() + "/" + name;
    }

    /** Takes a database back, even when somebody forgot a connection to it. */
    synchronized void dropDatabase(String url) {
        String name = nameOf(url);
        execute(name, END_OTHERS + "drop schema public cascade; create schema public");
        free.add(name);
    }

    /** Empties all tables and has sequences begin again, even when somebody forgot a connection. */
    synchronized void empty(String url) {
        execute(nameOf(url), END_OTHERS + EMPTY);
    }

    private static String nameOf(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** A connection to each database stays open, as a new one, which knows nothing of the tables, is slow. */
    private void execute(String database, String sql) {
        try (Statement statement =
                connections.computeIfAbsent(database, this::connect).createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect(String database) {
        try {
            return server.getDatabase("postgres", database).getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(database, e);
        }
    }
}
