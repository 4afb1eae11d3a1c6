package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import dev.alkahest.dialect.ProvidedDatabases;
import dev.alkahest.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is particular to one JDBC driver: its URLs, what it should be told, and how its connections share. */
sealed interface JdbcDriver permits ServerDriver, SqliteDriver, H2Driver, HsqldbDriver, DerbyDriver {

    /** URLs to show to somebody whose own cannot be used. */
    String EXAMPLES =
            "postgresql://user:password@host/database, mariadb://user:password@host/database, mysql://user:password@host/database,"
                    + " oracle://user:password@host/service,"
                    + " sqlserver://user:password@host/database, sqlite:///file.db, h2:mem:name, hsqldb:mem:name,"
                    + " firebird://user:password@host/database, sybase://user:password@host/database, derby:memory:name";

    /** Every driver that Alkahest knows. */
    List<JdbcDriver> ALL = List.of(
            new PostgresDriver(),
            new MariadbDriver(),
            new MysqlDriver(),
            new SqliteDriver(),
            new H2Driver(),
            new HsqldbDriver(),
            new DerbyDriver(),
            new OracleDriver(),
            new SqlServerDriver(),
            new FirebirdDriver(),
            new SybaseDriver());

    /** Returns the driver that URLs of this scheme mean: one of ours, or that of a database which a module provides. */
    static JdbcDriver named(String scheme) {
        return known(scheme)
                .or(() -> ProvidedDatabases.named(scheme).map(ProvidedDriver::new))
                .orElseThrow(() -> unknown(scheme));
    }

    /** Returns the driver of ours that URLs of this scheme mean. */
    static Optional<JdbcDriver> known(String scheme) {
        return ALL.stream().filter(driver -> driver.schemes().contains(scheme)).findFirst();
    }

    private static InvalidUrlException unknown(String scheme) {
        List<String> provided = ProvidedDatabases.names();
        List<String> schemes = Stream.concat(
                        ALL.stream().flatMap(driver -> driver.schemes().stream()), provided.stream())
                .sorted()
                .toList();
        String examples = provided.isEmpty()
                ? EXAMPLES
                : EXAMPLES + ", "
                        + String.join(
                                ", ",
                                provided.stream()
                                        .map(name -> name + "://host/database")
                                        .toList());
        return new InvalidUrlException("The URL names the database '" + printable(scheme) + "', which is not known."
                + Spelling.hint(scheme, schemes) + " Write one of " + examples
                + "; for another driver, give Engine.builder a DataSource.");
    }

    /** Returns the scheme where it can only be one; a URL without any begins with whatever comes before its first colon. */
    private static String printable(String scheme) {
        return scheme.matches("[a-z][a-z0-9+.-]*") ? scheme : "...";
    }

    /** Returns the names that a URL of this driver may begin with. */
    Set<String> schemes();

    /** Returns the Maven coordinates of the driver. */
    String artifact();

    /** Reads what follows the scheme of a URL in our own form. */
    DatabaseUrl read(String rest);

    /** Reads what follows the scheme of a {@code jdbc:} URL. */
    DatabaseUrl readJdbc(String rest);

    /** Returns the parameters, in lower case, that make this driver run or load code or files of somebody's choice. */
    Set<String> unsafeParameters();

    /** Returns what the driver should be told, unless the URL says otherwise. */
    Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts);

    /** Returns how the connections to this database share it. */
    Sharing sharing(DatabaseUrl url);
}
