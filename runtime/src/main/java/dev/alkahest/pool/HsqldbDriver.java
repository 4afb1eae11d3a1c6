package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** HSQLDB's driver. */
final class HsqldbDriver implements JdbcDriver {

    private static final String MEMORY = "mem:";
    private static final Set<String> IN_PROCESS = Set.of("mem", "file", "res");

    @Override
    public Set<String> schemes() {
        return Set.of("hsqldb");
    }

    @Override
    public String artifact() {
        return "org.hsqldb:hsqldb";
    }

    /** The user is {@code SA} unless the URL has another, as in every tool for HSQLDB. */
    @Override
    public DatabaseUrl read(String rest) {
        return with(rest, new Login("SA", ""));
    }

    @Override
    public DatabaseUrl readJdbc(String rest) {
        return with(rest, null);
    }

    private DatabaseUrl with(String rest, @Nullable Login standard) {
        String[] parts = rest.split(";", -1);
        StringBuilder jdbcUrl = new StringBuilder("jdbc:hsqldb:").append(address(parts[0]));
        Map<String, String> settings = Settings.of(parts, name -> name.toLowerCase(Locale.ROOT));
        String user = settings.remove("user");
        String password = settings.remove("password");
        settings.forEach(
                (name, value) -> jdbcUrl.append(';').append(name).append('=').append(value));
        Login login = Login.of(user, password, standard);
        return new DatabaseUrl(this, jdbcUrl.toString(), login, Map.of(), settings.keySet());
    }

    /** A database in memory without a name would be shared by everybody in this JVM who gives none. */
    private static String address(String address) {
        if (address.isEmpty() || address.startsWith("//")) {
            throw new InvalidUrlException("A URL of HSQLDB names a database: hsqldb:mem:name, hsqldb:file:./name or"
                    + " hsqldb:hsql://host/name.");
        }
        return address.equals(MEMORY) ? MEMORY + UUID.randomUUID() : address;
    }

    /** Files that are written where the URL says, and a provider of ciphers that is looked up by name. */
    @Override
    public Set<String> unsafeParameters() {
        return Set.of("hsqldb.temp_directory", "crypt_provider");
    }

    /**
     * What a database keeps from the moment it is created: transactions that do not wait for readers, texts that differ in the spaces at
     * their end, and changes that are on the disk when their commit returns. A database in this JVM is closed with its last connection.
     */
    @Override
    public Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> defaults = new LinkedHashMap<>();
        if (isInProcess(url)) {
            defaults.put("hsqldb.tx", "mvcc");
            defaults.put("sql.pad_space", "false");
            defaults.put("hsqldb.write_delay", "false");
            defaults.put("shutdown", "true");
        }
        defaults.keySet().removeAll(url.parameterNames());
        return defaults;
    }

    @Override
    public Sharing sharing(DatabaseUrl url) {
        return isInProcess(url) ? Sharing.KEPT_OPEN_BY_ONE : Sharing.INDEPENDENT;
    }

    private static boolean isInProcess(DatabaseUrl url) {
        String address = url.jdbcUrl().substring("jdbc:hsqldb:".length());
        int colon = address.indexOf(':');
        return colon < 0 || IN_PROCESS.contains(address.substring(0, colon));
    }
}
