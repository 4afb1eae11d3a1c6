package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** SQLite's driver, by xerial. */
final class SqliteDriver implements JdbcDriver {

    private static final String PREFIX = "jdbc:sqlite:";
    private static final String MEMORY = ":memory:";

    @Override
    public Set<String> schemes() {
        return Set.of("sqlite");
    }

    @Override
    public String artifact() {
        return "org.xerial:sqlite-jdbc";
    }

    @Override
    public DatabaseUrl read(String rest) {
        int question = rest.indexOf('?');
        String address = question < 0 ? rest : rest.substring(0, question);
        if (!address.equals("//") && !address.startsWith("///")) {
            throw new InvalidUrlException(
                    "A URL of SQLite has three slashes before a relative file, four before an absolute one,"
                            + " and two alone for a database in memory: sqlite:///file.db, sqlite:////var/file.db, sqlite://.");
        }
        String file = address.length() <= 3 ? MEMORY : Percent.decode("file", address.substring(3));
        return with(file, question < 0 ? "" : rest.substring(question + 1));
    }

    @Override
    public DatabaseUrl readJdbc(String rest) {
        int question = rest.startsWith("file:") ? -1 : rest.indexOf('?');
        return question < 0 ? with(rest, "") : with(rest.substring(0, question), rest.substring(question + 1));
    }

    private DatabaseUrl with(String file, String query) {
        if (file.startsWith(":resource:")) {
            throw new InvalidUrlException(
                    "The file of the URL is a resource, which the driver would copy from wherever it points."
                            + " Copy it to a file and name that.");
        }
        Map<String, String> parameters = QueryParameters.of(query);
        return new DatabaseUrl(this, PREFIX + file, null, parameters, parameters.keySet());
    }

    /** Libraries that are loaded on request of a statement. */
    @Override
    public Set<String> unsafeParameters() {
        return Set.of("enable_load_extension");
    }

    /**
     * Foreign keys are kept, which SQLite would not do by itself. A writer waits for another instead of failing at once,
     * and does not stop readers: a file is put into write-ahead mode, unless it is opened for reading only.
     */
    @Override
    public Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("foreign_keys", "true");
        defaults.put("busy_timeout", "5000");
        if (sharing(url) == Sharing.PREPARED_BY_ONE) {
            defaults.put("journal_mode", "WAL");
        }
        return defaults;
    }

    private static boolean isReadOnly(DatabaseUrl url) {
        return url.parameterNames().contains("open_mode")
                || url.jdbcUrl().contains("mode=ro")
                || url.jdbcUrl().contains("immutable=1");
    }

    @Override
    public Sharing sharing(DatabaseUrl url) {
        String file = url.jdbcUrl().substring(PREFIX.length());
        boolean inMemory = file.isEmpty() || file.contains(MEMORY) || file.contains("mode=memory");
        if (inMemory) {
            return Sharing.SINGLE_CONNECTION;
        }
        return isReadOnly(url) ? Sharing.INDEPENDENT : Sharing.PREPARED_BY_ONE;
    }
}
