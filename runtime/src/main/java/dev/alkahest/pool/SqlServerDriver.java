package dev.alkahest.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** SQL Server's driver, mssql-jdbc. */
final class SqlServerDriver extends ServerDriver {

    private static final String DATABASE = "databaseName";

    SqlServerDriver() {
        super("SQL Server", "sqlserver");
    }

    @Override
    public Set<String> schemes() {
        return Set.of("sqlserver", "mssql");
    }

    @Override
    public String artifact() {
        return "com.microsoft.sqlserver:mssql-jdbc";
    }

    /** The database is one of the settings. */
    @Override
    String jdbcUrl(String hosts, String name, Map<String, String> parameters) {
        if (!name.isEmpty()) {
            parameters.putIfAbsent(DATABASE, name);
        }
        return "jdbc:sqlserver://" + hosts;
    }

    @Override
    public DatabaseUrl readJdbc(String rest) {
        String[] parts = parts(rest);
        Map<String, String> settings = new LinkedHashMap<>();
        Settings.of(parts, name -> name).forEach((name, value) -> settings.put(nameOf(name), plain(value)));
        return with("jdbc:sqlserver:" + parts[0], null, settings);
    }

    /** A semicolon within braces ends no setting. */
    private static String[] parts(String rest) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        boolean isBraced = false;
        for (int at = 0; at < rest.length(); at++) {
            char character = rest.charAt(at);
            isBraced = character == '{' || isBraced && character != '}';
            if (character == ';' && !isBraced) {
                parts.add(rest.substring(begin, at));
                begin = at + 1;
            }
        }
        parts.add(rest.substring(begin));
        return parts.toArray(String[]::new);
    }

    private static String nameOf(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "user", "username" -> "user";
            case "password" -> "password";
            default -> name;
        };
    }

    private static String plain(String value) {
        boolean isBraced = value.startsWith("{") && value.endsWith("}");
        return isBraced ? value.substring(1, value.length() - 1).replace("}}", "}") : value;
    }

    /** Classes that are loaded by name, and files that are read. */
    @Override
    public Set<String> unsafeParameters() {
        return Set.of(
                "trustmanagerclass",
                "trustmanagerconstructorarg",
                "socketfactoryclass",
                "socketfactoryconstructorarg",
                "accesstokencallbackclass",
                "jaasconfigurationname",
                "truststore",
                "servercertificate",
                "clientcertificate",
                "clientkey",
                "keystorelocation");
    }

    /** A time of day is sent as one: the driver would send it as that of a day, which is compared with no time. */
    @Override
    public Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("loginTimeout", Timeouts.seconds(timeouts.login()));
        defaults.put("socketTimeout", Timeouts.millis(timeouts.socket()));
        defaults.put("sendTimeAsDatetime", "false");
        return defaults;
    }
}
