package dev.alkahest.dialect;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * A database server that Alkahest does not know by itself: how its URLs begin, whose driver takes them, and how to speak with it.
 *
 * <p>Who writes one names it as a service, in {@code META-INF/services/dev.alkahest.dialect.DatabaseProvider} or by {@code provides} in a
 * {@code module-info}; it is then found wherever its module is on the class path, in a native image as well. Such a class is public and has
 * a public constructor without parameters. Stateless, so thread-safe.
 *
 * <pre>{@code
 * Engine engine = Engine.create("acme://user:password@host:5432/database?parameter=value"); // or jdbc:acme://host/database
 * }</pre>
 */
public interface DatabaseProvider {

    /** Returns what URLs begin with, in lower case, and what the dialect is called: {@code cockroachdb}. Names of ours can't be taken. */
    String name();

    /** Returns a new dialect, which one engine will have. */
    Dialect newDialect();

    /**
     * Returns what URLs for the JDBC driver begin with: {@code jdbc:postgresql:}. Where that is the driver of a database of ours, it is told
     * what ours tells it, and what is refused in its URLs is refused in these.
     */
    String jdbcPrefix();

    /** Returns the Maven coordinates of the driver, which an error names when it is not there: {@code org.postgresql:postgresql}. */
    String driver();

    /**
     * Returns the URL for the driver, without user and parameters.
     *
     * @param hosts {@code localhost} where the URL names none; several have commas between, and each may have a port
     * @param database percent-encoded; empty where the URL names none
     */
    default String jdbcUrl(String hosts, String database) {
        return jdbcPrefix() + "//" + hosts + "/" + database;
    }

    /** Returns parameters, in lower case, that make the driver run or load something of the choice of whoever writes the URL: refused. */
    default Set<String> unsafeParameters() {
        return Set.of();
    }

    /**
     * Returns what the driver is told unless the URL says otherwise. A zero waits for ever.
     *
     * @param connect how long to wait for the database to answer at all
     * @param login how long the whole of connecting may take
     * @param socket how long to wait for any one answer
     */
    default Map<String, String> driverDefaults(Duration connect, Duration login, Duration socket) {
        return Map.of();
    }
}
