package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sybase ASE's driver: jTDS, or the vendor's jConnect for a URL that is its own. */
final class SybaseDriver extends ServerDriver {

    private static final String DATABASE = "databaseName";
    private static final String JTDS = "sybase:";
    private static final String JCONNECT = "tds:";

    SybaseDriver() {
        super("Sybase ASE", "sybase");
    }

    @Override
    public Set<String> schemes() {
        return Set.of("sybase", "jtds");
    }

    @Override
    public String artifact() {
        return "net.sourceforge.jtds:jtds";
    }

    /** The database is one of the settings, as jTDS decodes nothing in a URL. */
    @Override
    String jdbcUrl(String hosts, String name, Map<String, String> parameters) {
        if (!name.isEmpty()) {
            parameters.putIfAbsent(DATABASE, name);
        }
        return "jdbc:jtds:sybase://" + hosts;
    }

    @Override
    public DatabaseUrl readJdbc(String rest) {
        String begin = rest.toLowerCase(Locale.ROOT);
        if (begin.startsWith(JCONNECT)) {
            return with(
                    "jdbc:sybase:" + before('?', rest),
                    null,
                    parameters(query(rest).split("&", -1), ""));
        }
        if (!begin.startsWith(JTDS)) {
            throw new InvalidUrlException("A JDBC URL of Sybase ASE is jdbc:jtds:sybase://host:5000/database or"
                    + " jdbc:sybase:Tds:host:5000/database.");
        }
        String[] parts = rest.split(";", -1);
        return with("jdbc:jtds:" + parts[0], null, parameters(parts, parts[0]));
    }

    /** Returns what stands behind the first part, if that is the address; users and passwords are called so whatever their case. */
    private static Map<String, String> parameters(String[] parts, String address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String[] all = parts;
        if (address.isEmpty()) {
            all = new String[parts.length + 1];
            System.arraycopy(parts, 0, all, 1, parts.length);
        }
        Settings.of(all, name -> name).forEach((name, value) -> parameters.put(nameOf(name), value));
        return parameters;
    }

    private static String nameOf(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return folded.equals("user") || folded.equals("password") ? folded : name;
    }

    /** What SQL means of NULL, of quotes and of texts that have no room. */
    @Override
    Optional<String> initialSql() {
        return Optional.of("SET ANSINULL ON SET SQLNULL ON SET QUOTED_IDENTIFIER ON SET STRING_RTRUNCATION ON");
    }

    /** Files that are written or opened, of jTDS, and classes that are loaded and files that are written, of jConnect. */
    @Override
    public Set<String> unsafeParameters() {
        return Set.of(
                "logfile",
                "bufferdir",
                "namedpipe",
                "usejcifs",
                "sybsocket_factory",
                "protocol_capture",
                "classloader",
                "jce_provider_class",
                "gssmanager_class");
    }

    /** jTDS writes values into the text by itself: the server prepares no statement that leaves the type of a value open. */
    @Override
    public Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> defaults = new LinkedHashMap<>();
        if (url.jdbcUrl().startsWith("jdbc:jtds:")) {
            defaults.put("loginTimeout", Timeouts.seconds(timeouts.login()));
            defaults.put("socketTimeout", Timeouts.seconds(timeouts.socket()));
            defaults.put("prepareSQL", "0");
        }
        return defaults;
    }
}
