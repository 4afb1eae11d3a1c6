package dev.alkahest.dialect;

import dev.alkahest.InvalidUrlException;
import dev.alkahest.text.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The dialects there are: ours, and those that modules on the class path provide. */
final class KnownDialects {

    private static final Map<String, Supplier<Dialect>> OURS = ours();

    private KnownDialects() {}

    private static Map<String, Supplier<Dialect>> ours() {
        Map<String, Supplier<Dialect>> ours = new LinkedHashMap<>();
        ours.put("h2", H2Dialect::new);
        ours.put("sqlite", SqliteDialect::new);
        ours.put("postgresql", PostgresDialect::new);
        ours.put("mariadb", MariadbDialect::new);
        ours.put("mysql", MysqlDialect::new);
        ours.put("hsqldb", HsqldbDialect::new);
        ours.put("derby", DerbyDialect::new);
        ours.put("oracle", OracleDialect::new);
        ours.put("sqlserver", SqlServerDialect::new);
        ours.put("firebird", FirebirdDialect::new);
        ours.put("sybase", SybaseDialect::new);
        return ours;
    }

    /** Returns a new dialect of this name. */
    static Dialect named(String name) {
        Supplier<Dialect> own = OURS.get(name);
        return own != null
                ? own.get()
                : ProvidedDatabases.named(name)
                        .map(DatabaseProvider::newDialect)
                        .orElseThrow(() -> unknown(name));
    }

    /** Returns the names of ours. */
    static List<String> names() {
        return List.copyOf(OURS.keySet());
    }

    private static InvalidUrlException unknown(String name) {
        List<String> names = Stream.concat(OURS.keySet().stream(), ProvidedDatabases.names().stream())
                .toList();
        return new InvalidUrlException("There is no dialect '" + name + "'." + Spelling.hint(name, names)
                + " There are " + String.join(", ", names)
                + ". One more comes with the module that provides it, on the class path.");
    }
}
