package dev.alkahest.pool;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Derby databases that engines have open. Derby keeps a database open for all of this JVM until somebody shuts it down, which the
 * last engine does. Thread-safe.
 */
final class DerbyDatabases {

    private static final Map<String, Integer> ENGINES = new HashMap<>();

    /** Databases in memory that are being dropped. Derby sleeps half a second for each: only who opens one of that name again waits. */
    private static final Map<String, CompletableFuture<Void>> DROPS = new ConcurrentHashMap<>();

    private DerbyDatabases() {}

    /** Hears that an engine opens a database. */
    static void open(DatabaseUrl url) {
        synchronized (ENGINES) {
            awaitDrop(url.toString());
            ENGINES.merge(url.toString(), 1, Integer::sum);
        }
    }

    /** Hears that an engine has closed its connections, and shuts the database down after the last; one in memory is gone then. */
    static void close(DatabaseUrl url) {
        synchronized (ENGINES) {
            if (ENGINES.merge(url.toString(), -1, Integer::sum) > 0) {
                return;
            }
            ENGINES.remove(url.toString());
            String database = "jdbc:" + url;
            if (database.toLowerCase(Locale.ROOT).startsWith("jdbc:derby:" + DerbyDriver.MEMORY)) {
                drop(url.toString(), database);
            } else {
                end(database + ";shutdown=true");
            }
        }
    }

    private static void drop(String url, String database) {
        CompletableFuture<Void> drop = new CompletableFuture<>();
        DROPS.put(url, drop);
        Thread thread = new Thread(
                () -> {
                    end(database + ";drop=true");
                    DROPS.remove(url, drop);
                    drop.complete(null);
                },
                "alkahest drops a database");
        thread.setDaemon(true);
        thread.start();
    }

    private static void awaitDrop(String url) {
        CompletableFuture<Void> drop = DROPS.get(url);
        if (drop != null) {
            drop.join();
        }
    }

    /** Derby answers with an error when it has done so. */
    private static void end(String jdbcUrl) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
            PoolListener.LOG.log(Level.DEBUG, "Derby has not closed a database: {0}", connection);
        } catch (SQLException e) {
            PoolListener.LOG.log(Level.DEBUG, "Derby has closed a database", e);
        }
    }
}
