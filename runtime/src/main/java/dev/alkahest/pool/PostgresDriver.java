package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's driver, pgjdbc. */
final class PostgresDriver implements JdbcDriver {

    @Override
    public Set<String> schemes() {
        return Set.of("postgresql", "postgres");
    }

    @Override
    public String artifact() {
        return "org.postgresql:postgresql";
    }

    @Override
    public DatabaseUrl read(String rest) {
        if (!rest.startsWith("//")) {
            throw new InvalidUrlException(
                    "A URL of PostgreSQL continues with two slashes: postgresql://user:password@host/database.");
        }
        String address = before('?', rest).substring(2);
        int slash = address.indexOf('/');
        String path = slash < 0 ? "" : address.substring(slash + 1);
        if (path.indexOf('@') >= 0 || path.indexOf('/') >= 0 || rest.indexOf('#') >= 0) {
            throw new InvalidUrlException(
                    "The database of the URL has a '/', '@' or '#'. In a user, password or database,"
                            + " '/', '@' and '#' are written %2F, %40 and %23.");
        }
        Authority authority = Authority.of(slash < 0 ? address : address.substring(0, slash));
        String hosts = authority.hosts().isEmpty() ? "localhost" : authority.hosts();
        String database = Percent.encode(Percent.decode("database", path));
        return with("jdbc:postgresql://" + hosts + "/" + database, authority.login(), query(rest));
    }

    @Override
    public DatabaseUrl readJdbc(String rest) {
        return with("jdbc:postgresql:" + before('?', rest), null, query(rest));
    }

    private DatabaseUrl with(String jdbcUrl, @Nullable Login login, String query) {
        Map<String, String> parameters = QueryParameters.of(query);
        String user = parameters.remove("user");
        String password = parameters.remove("password");
        Login given = user == null && password == null
                ? login
                : new Login(user != null ? user : login != null ? login.user() : "", password);
        return new DatabaseUrl(this, jdbcUrl, given, parameters, parameters.keySet());
    }

    private static String before(char separator, String text) {
        int at = text.indexOf(separator);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String query(String text) {
        int at = text.indexOf('?');
        return at < 0 ? "" : text.substring(at + 1);
    }

    /** Classes that are loaded by name, and a file that is written. */
    @Override
    public Set<String> unsafeParameters() {
        return Set.of(
                "socketfactory",
                "socketfactoryarg",
                "sslfactory",
                "sslfactoryarg",
                "sslhostnameverifier",
                "sslpasswordcallback",
                "authenticationpluginclassname",
                "xmlfactoryfactory",
                "loggerfile");
    }

    @Override
    public Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("connectTimeout", Timeouts.seconds(timeouts.connect()));
        defaults.put("loginTimeout", Timeouts.seconds(timeouts.login()));
        defaults.put("socketTimeout", Timeouts.seconds(timeouts.socket()));
        defaults.put("tcpKeepAlive", "true");
        return defaults;
    }

    @Override
    public Sharing sharing(DatabaseUrl url) {
        return Sharing.INDEPENDENT;
    }
}
