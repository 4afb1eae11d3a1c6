package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The driver of a database server, whose URLs name hosts and a database. */
abstract sealed class ServerDriver implements JdbcDriver
        permits PostgresDriver,
                MariadbDriver,
                MysqlDriver,
                OracleDriver,
                SqlServerDriver,
                ProvidedDriver,
                FirebirdDriver,
                SybaseDriver {

    private final String database;
    private final String scheme;

    /** Makes the driver of a database that is called so, whose URLs begin so, with or without {@code jdbc:}. */
    ServerDriver(String database, String scheme) {
        this.database = database;
        this.scheme = scheme;
    }

    @Override
    public DatabaseUrl read(String rest) {
        if (!rest.startsWith("//")) {
            throw new InvalidUrlException("A URL of " + database + " continues with two slashes: " + scheme
                    + "://user:password@host/database.");
        }
        String address = before('?', rest).substring(2);
        int slash = address.indexOf('/');
        String path = slash < 0 ? "" : address.substring(slash + 1);
        if (!isDatabase(path) || rest.indexOf('#') >= 0) {
            throw new InvalidUrlException(
                    "The database of the URL has a '/', '@' or '#'. In a user, password or database,"
                            + " '/', '@' and '#' are written %2F, %40 and %23.");
        }
        Authority authority = Authority.of(slash < 0 ? address : address.substring(0, slash));
        String hosts = authority.hosts().isEmpty() ? "localhost" : authority.hosts();
        String name = Percent.decode("database", path);
        Map<String, String> parameters = QueryParameters.of(query(rest));
        return with(jdbcUrl(hosts, name, parameters), authority.login(), parameters);
    }

    /** Returns the name of the dialect that the database speaks: that of its URLs. */
    String dialect() {
        return scheme;
    }

    /** Returns the statement that is sent on each new connection; mostly there is none. */
    Optional<String> initialSql() {
        return Optional.empty();
    }

    /** Returns whether what stands behind the host can be the name of a database, and nothing else. */
    boolean isDatabase(String path) {
        return path.indexOf('@') < 0 && path.indexOf('/') < 0;
    }

    /** Returns the URL for the driver; what it does not say may be put among the parameters. */
    String jdbcUrl(String hosts, String name, Map<String, String> parameters) {
        return "jdbc:" + scheme + "://" + hosts + "/" + Percent.encode(name);
    }

    @Override
    public DatabaseUrl readJdbc(String rest) {
        return with(jdbcUrl(before('?', rest)), null, QueryParameters.of(query(rest)));
    }

    /** Returns the URL for the driver, given what follows the scheme. */
    String jdbcUrl(String rest) {
        return "jdbc:" + scheme + ":" + rest;
    }

    /** Puts together what was read; a user or password among the parameters counts more than another. */
    final DatabaseUrl with(String jdbcUrl, @Nullable Login login, Map<String, String> parameters) {
        String user = parameters.remove("user");
        String password = parameters.remove("password");
        Login given = user == null && password == null
                ? login
                : new Login(user != null ? user : login != null ? login.user() : "", password);
        return new DatabaseUrl(this, jdbcUrl, given, parameters, parameters.keySet());
    }

    static String before(char separator, String text) {
        int at = text.indexOf(separator);
        return at < 0 ? text : text.substring(0, at);
    }

    static String query(String text) {
        int at = text.indexOf('?');
        return at < 0 ? "" : text.substring(at + 1);
    }

    @Override
    public Sharing sharing(DatabaseUrl url) {
        return Sharing.INDEPENDENT;
    }
}
