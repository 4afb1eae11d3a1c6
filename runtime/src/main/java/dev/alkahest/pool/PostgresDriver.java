package dev.alkahest.pool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** PostgreSQL's driver, pgjdbc. */
final class PostgresDriver extends ServerDriver {

    PostgresDriver() {
        super("PostgreSQL", "postgresql");
    }

    @Override
    public Set<String> schemes() {
        return Set.of("postgresql", "postgres");
    }

    @Override
    public String artifact() {
        return "org.postgresql:postgresql";
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
}
