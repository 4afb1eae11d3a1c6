package dev.alkahest.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Derby databases in memory: copies of an empty one in a directory, as a copy costs a quarter of a new one, and knows already how to
 * read the names of tables.
 */
final class DerbyDatabase {

    private static final Path DIRECTORY = temporaryDirectory();
    private static final String TEMPLATE = DIRECTORY.resolve("template").toString();

    static {
        System.setProperty(
                "derby.stream.error.file", DIRECTORY.resolve("derby.log").toString());
        System.setProperty("derby.system.durability", "test"); // a test need not survive a power cut
        System.setProperty("derby.storage.pageCacheSize", "100"); // of each database
        System.setProperty("derby.locks.deadlockTimeout", "1"); // seconds
        System.setProperty("derby.locks.waitTimeout", "5");
        try (Connection jdbc = DriverManager.getConnection("jdbc:derby:" + TEMPLATE + ";create=true");
                ResultSet tables = jdbc.getMetaData().getTables(null, null, "%", null)) {
            tables.next();
        } catch (SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
        shutDown();
    }

    private DerbyDatabase() {}

    /** Returns the URL of a new database, which is gone when the last engine with it is closed. */
    static String create() {
        String url = "derby:memory:" + UUID.randomUUID();
        try (Connection jdbc = DriverManager.getConnection("jdbc:" + url + ";createFrom=" + TEMPLATE)) {
            assert jdbc.isValid(0);
            return url;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void shutDown() {
        try (Connection jdbc = DriverManager.getConnection("jdbc:derby:" + TEMPLATE + ";shutdown=true")) {
            throw new IllegalStateException("Derby has left the template open: " + jdbc);
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) { // by which Derby says that it is done
                throw new ExceptionInInitializerError(e);
            }
        }
    }

    private static Path temporaryDirectory() {
        try {
            Path directory = Files.createTempDirectory("alkahest-derby");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
