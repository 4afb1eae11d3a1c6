package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Derby's driver, which is the database itself. */
final class DerbyDriver implements JdbcDriver {

    static final String MEMORY = "memory:";

    @Override
    public Set<String> schemes() {
        return Set.of("derby");
    }

    @Override
    public String artifact() {
        return "org.apache.derby:derby";
    }

    @Override
    public DatabaseUrl read(String rest) {
        String[] parts = rest.split(";", -1);
        StringBuilder jdbcUrl = new StringBuilder("jdbc:derby:").append(address(parts[0]));
        Map<String, String> settings = Settings.of(parts, name -> name);
        @Nullable String user = settings.remove("user");
        @Nullable String password = settings.remove("password");
        settings.forEach(
                (name, value) -> jdbcUrl.append(';').append(name).append('=').append(value));
        Login login = Login.of(user, password, null);
        return new DatabaseUrl(this, jdbcUrl.toString(), login, Map.of(), settings.keySet());
    }

    @Override
    public DatabaseUrl readJdbc(String rest) {
        return read(rest);
    }

    /** A database in memory without a name would be shared by everybody in this JVM who gives none. */
    private static String address(String address) {
        if (address.isEmpty() || address.startsWith("//")) {
            throw new InvalidUrlException(
                    "A URL of Derby names a database in this JVM: derby:memory:name or derby:./name."
                            + " For one on a server, give Engine.builder a DataSource.");
        }
        return address.equals(MEMORY) ? MEMORY + UUID.randomUUID() : address;
    }

    /** Databases that are copied from somewhere or to somewhere, logs that are written elsewhere, and a class that is loaded by name. */
    @Override
    public Set<String> unsafeParameters() {
        return Set.of(
                "createfrom",
                "restorefrom",
                "rollforwardrecoveryfrom",
                "logdevice",
                "encryptionprovider",
                "startmaster",
                "startslave",
                "slavehost",
                "drop",
                "shutdown");
    }

    /** Other databases in this JVM are created where they are not there. */
    @Override
    public Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("create", "true");
        defaults.keySet().removeAll(url.parameterNames());
        return defaults;
    }

    @Override
    public Sharing sharing(DatabaseUrl url) {
        return Sharing.OPEN_UNTIL_SHUT_DOWN;
    }
}
