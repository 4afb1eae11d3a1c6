package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is, and how to reach it: the URL of an engine, read. Immutable.
 *
 * <pre>
 * postgresql://user:password@host:5432/database?parameter=value
 * sqlite:///relative.db   sqlite:////absolute.db   sqlite://
 * h2:mem:name             h2:file:./name           h2:tcp://host/name;SETTING=value
 * mariadb://user:password@host:3306/database?parameter=value
 * hsqldb:mem:name         hsqldb:file:./name       hsqldb:hsql://host/name;setting=value
 * mysql://user:password@host:3306/database?parameter=value
 * derby:memory:name       derby:./name
 * oracle://user:password@host:1521/service?parameter=value
 * sqlserver://user:password@host:1433/database?parameter=value
 * name://user:password@host:port/database?parameter=value   of a database that a module provides
 * firebird://user:password@host:3050/alias?parameter=value
 * sybase://user:password@host:5000/database?parameter=value
 * jdbc:...                of the same databases, as their drivers define it
 * </pre>
 *
 * <p>What has a meaning in a URL is percent-encoded in its parts: {@code p@ss} is written {@code p%40ss}. The password
 * is kept apart from everything that may be printed.
 */
public final class DatabaseUrl {

    private final JdbcDriver driver;
    private final String jdbcUrl;
    private final @Nullable Login login;
    private final Map<String, String> properties;
    private final Set<String> parameterNames;

    /**
     * Assigns the parts.
     *
     * @param properties what is told to the driver beside the URL
     * @param parameterNames the names of all parameters, whether in the URL or beside it
     */
    DatabaseUrl(
            JdbcDriver driver,
            String jdbcUrl,
            @Nullable Login login,
            Map<String, String> properties,
            Set<String> parameterNames) {
        this.driver = driver;
        this.jdbcUrl = jdbcUrl;
        this.login = login;
        this.properties = Map.copyOf(properties);
        this.parameterNames = Set.copyOf(parameterNames);
    }

    /**
     * Returns the URL, read.
     *
     * @throws InvalidUrlException naming the part that is wrong
     */
    public static DatabaseUrl of(String url) {
        boolean jdbc = url.regionMatches(true, 0, "jdbc:", 0, 5);
        String own = jdbc ? url.substring(5) : url;
        int colon = own.indexOf(':');
        if (colon <= 0) {
            throw new InvalidUrlException(
                    "The URL does not begin with the name of a database. Write one of " + JdbcDriver.EXAMPLES + ".");
        }
        JdbcDriver driver = JdbcDriver.named(own.substring(0, colon).toLowerCase(Locale.ROOT));
        String rest = own.substring(colon + 1);
        return jdbc ? driver.readJdbc(rest) : driver.read(rest);
    }

    /** Returns the URL for the JDBC driver. It holds no password. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /**
     * Returns this URL if it has no parameter that makes the driver run or load something, other than those allowed.
     *
     * @throws InvalidUrlException naming the parameter
     */
    public DatabaseUrl refuseUnsafe(Set<String> allowed) {
        Set<String> allowedHere = allowed.stream().map(DatabaseUrl::fold).collect(Collectors.toSet());
        for (String name : parameterNames) {
            if (driver.unsafeParameters().contains(fold(name)) && !allowedHere.contains(fold(name))) {
                throw new InvalidUrlException(
                        "The parameter '" + name + "' of the URL makes the driver run or load code or files."
                                + " If the URL can be trusted, allow it with Engine.builder(url).allowParameters(\""
                                + name + "\").");
            }
        }
        return this;
    }

    /** Returns the name of the dialect that the database speaks. */
    public String dialect() {
        int start = "jdbc:".length();
        return driver instanceof ServerDriver server
                ? server.dialect()
                : jdbcUrl.substring(start, jdbcUrl.indexOf(':', start));
    }

    /** Returns the statement that is sent on each new connection, if there is one. */
    Optional<String> initialSql() {
        return driver instanceof ServerDriver server ? server.initialSql() : Optional.empty();
    }

    /** Returns whether the database is seen by one connection alone, and ends with it. */
    public boolean hasOneConnection() {
        return driver.sharing(this) == Sharing.SINGLE_CONNECTION;
    }

    JdbcDriver driver() {
        return driver;
    }

    Optional<Login> login() {
        return Optional.ofNullable(login);
    }

    Map<String, String> properties() {
        return properties;
    }

    Set<String> parameterNames() {
        return parameterNames;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns where the database is, without user, password and parameters. */
    @Override
    public String toString() {
        int end = jdbcUrl.length();
        for (char separator : new char[] {'?', ';'}) {
            int at = jdbcUrl.indexOf(separator);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return jdbcUrl.substring("jdbc:".length(), end);
    }
}
