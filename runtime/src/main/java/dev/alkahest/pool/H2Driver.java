package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** H2's driver. */
final class H2Driver implements JdbcDriver {

    private static final String MEMORY = "mem:";

    @Override
    public Set<String> schemes() {
        return Set.of("h2");
    }

    @Override
    public String artifact() {
        return "com.h2database:h2";
    }

    /** The user is {@code sa} unless the URL has another, as in every tool for H2. */
    @Override
    public DatabaseUrl read(String rest) {
        return with(rest, new Login("sa", ""));
    }

    @Override
    public DatabaseUrl readJdbc(String rest) {
        return with(rest, null);
    }

    private DatabaseUrl with(String rest, @Nullable Login standard) {
        String[] parts = rest.split("(?<!\\\\);", -1);
        StringBuilder jdbcUrl = new StringBuilder("jdbc:h2:").append(address(parts[0]));
        Map<String, String> settings = Settings.of(parts, name -> name.toUpperCase(Locale.ROOT));
        String user = settings.remove("USER");
        String password = settings.remove("PASSWORD");
        settings.forEach(
                (name, value) -> jdbcUrl.append(';').append(name).append('=').append(value));
        Login login = Login.of(user, password, standard);
        return new DatabaseUrl(this, jdbcUrl.toString(), login, Map.of(), settings.keySet());
    }

    /** A database in memory without a name would be another one for each connection. */
    private static String address(String address) {
        if (address.isEmpty() || address.startsWith("//")) {
            throw new InvalidUrlException(
                    "A URL of H2 names a database: h2:mem:name, h2:file:./name or h2:tcp://host/name.");
        }
        return address.equals(MEMORY) ? MEMORY + UUID.randomUUID() : address;
    }

    /** Statements that are run on connecting, and classes that are loaded by name. */
    @Override
    public Set<String> unsafeParameters() {
        return Set.of("init", "database_event_listener", "java_object_serializer", "authenticator", "authrealm");
    }

    @Override
    public Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts) {
        return Map.of();
    }

    @Override
    public Sharing sharing(DatabaseUrl url) {
        return url.jdbcUrl().startsWith("jdbc:h2:" + MEMORY) ? Sharing.KEPT_OPEN_BY_ONE : Sharing.INDEPENDENT;
    }
}
