package dev.alkahest.behaviour;

import dev.alkahest.engine.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Fresh, empty databases for tests: each call gives another one.
 *
 * <p>Most tests want {@link TestOnAllDatabases} instead, which also cleans up.
 */
public final class Databases {

    private Databases() {}

    /** Returns an engine for a new H2 database in memory. */
    public static Engine h2() {
        return Engine.create(url(Database.H2));
    }

    /** Returns an engine for a new SQLite file. */
    public static Engine sqlite() {
        return Engine.create(url(Database.SQLITE));
    }

    /** Returns an engine for a SQLite file of the caller's. */
    public static Engine sqlite(Path file) {
        return Engine.create("sqlite:///" + file.toAbsolutePath());
    }

    /** Returns an engine for a new database on a real PostgreSQL server, which is started by the first call. */
    public static Engine postgresql() {
        return Engine.create(url(Database.POSTGRESQL));
    }

    /** Returns the URL of a new, empty database, for a test that builds its engine itself. */
    public static String url(Database database) {
        return switch (database) {
            case H2 -> "h2:mem:" + UUID.randomUUID();
            case SQLITE -> "sqlite:///" + temporaryFile() + "?synchronous=OFF"; // a test need not survive a power cut
            case POSTGRESQL -> PostgresServer.running().createDatabase();
            case MARIADB -> MariadbServer.running().createDatabase();
            case HSQLDB -> "hsqldb:mem:" + UUID.randomUUID();
            case FIREBIRD -> FirebirdServer.running().createDatabase();
            case DERBY -> DerbyDatabase.create();
        };
    }

    /** Returns why a database can't be run on this machine; empty where it can. */
    static Optional<String> missing(Database database) {
        return database == Database.FIREBIRD ? FirebirdInstallation.missing() : Optional.empty();
    }

    /** Removes what is left of a database when its engine is closed. */
    static void remove(String url) {
        if (url.startsWith("postgresql:")) {
            PostgresServer.running().dropDatabase(url);
        } else if (url.startsWith("mariadb:")) {
            MariadbServer.running().dropDatabase(url);
        } else if (url.startsWith("firebird:")) {
            FirebirdServer.running().dropDatabase(url);
        } else if (url.startsWith("sqlite:///")) {
            delete(Path.of(url.substring("sqlite:///".length(), url.indexOf('?'))));
        }
    }

    /** Returns whether {@link #empty} is known to be quicker than another database. */
    static boolean canBeEmptied(Database database) {
        return database == Database.POSTGRESQL || database == Database.MARIADB;
    }

    /** Empties all tables of a database, which then begin to count again. */
    static void empty(String url) {
        if (url.startsWith("postgresql:")) {
            PostgresServer.running().empty(url);
        } else {
            MariadbServer.running().empty(url);
        }
    }

    private static Path temporaryFile() {
        try {
            Path directory = Files.createTempDirectory("alkahest-test");
            directory.toFile().deleteOnExit();
            Path file = directory.resolve("test.db");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("Is a connection to " + file + " still open?", e);
        }
    }
}
