package dev.alkahest.pool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Firebird's driver, Jaybird. */
final class FirebirdDriver extends ServerDriver {

    FirebirdDriver() {
        super("Firebird", "firebird");
    }

    @Override
    public Set<String> schemes() {
        return Set.of("firebird", "firebirdsql");
    }

    @Override
    public String artifact() {
        return "org.firebirdsql.jdbc:jaybird";
    }

    /** A database is called by its alias, or by the path of its file on the server: that begins with a second slash. */
    @Override
    String jdbcUrl(String hosts, String name, Map<String, String> parameters) {
        return "jdbc:firebird://" + hosts + "/" + name;
    }

    @Override
    boolean isDatabase(String path) {
        return path.indexOf('@') < 0;
    }

    /** Classes and libraries that are loaded by name. */
    @Override
    public Set<String> unsafeParameters() {
        return Set.of("socketfactory", "tpbmapping", "tpb_mapping", "nativelibrarypath", "type");
    }

    /** Texts are UTF-8, whatever the database's own are. */
    @Override
    public Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("encoding", "UTF8");
        defaults.put("connectTimeout", Timeouts.seconds(timeouts.connect()));
        defaults.put("soTimeout", Timeouts.millis(timeouts.socket()));
        return defaults;
    }
}
