package dev.alkahest.pool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** MariaDB's driver, Connector/J. */
final class MariadbDriver extends ServerDriver {

    MariadbDriver() {
        super("MariaDB", "mariadb");
    }

    @Override
    public Set<String> schemes() {
        return Set.of("mariadb");
    }

    @Override
    public String artifact() {
        return "org.mariadb.jdbc:mariadb-java-client";
    }

    /** Classes that are loaded by name, files that are read, and statements that are run on connecting. */
    @Override
    public Set<String> unsafeParameters() {
        return Set.of(
                "socketfactory",
                "credentialtype",
                "tlssockettype",
                "allowlocalinfile",
                "initsql",
                "sessionvariables",
                "serverrsapublickeyfile");
    }

    /**
     * An UPDATE is to see the row as it was in all that it sets, a quotient is to have more digits than four behind those of the number
     * divided, and texts that stand in no column are to be compared byte by byte, as everywhere else.
     */
    @Override
    public Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("connectTimeout", Timeouts.millis(timeouts.connect()));
        defaults.put("socketTimeout", Timeouts.millis(timeouts.socket()));
        defaults.put(
                "sessionVariables",
                "sql_mode=concat(@@sql_mode,',SIMULTANEOUS_ASSIGNMENT'),div_precision_increment=12,collation_connection=utf8mb4_nopad_bin");
        return defaults;
    }
}
