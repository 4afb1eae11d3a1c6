package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Oracle's driver, which speaks to the server itself: the thin one. */
final class OracleDriver extends ServerDriver {

    private static final String THIN = "thin:";

    OracleDriver() {
        super("Oracle", "oracle");
    }

    @Override
    public Set<String> schemes() {
        return Set.of("oracle");
    }

    @Override
    public String artifact() {
        return "com.oracle.database.jdbc:ojdbc11";
    }

    /** What is behind the last slash is the name of a service. */
    @Override
    String jdbcUrl(String hosts, String name, Map<String, String> parameters) {
        if (!name.matches("[\\w.$#-]+")) {
            throw new InvalidUrlException(
                    "A URL of Oracle ends with the name of a service, of letters, digits, '.', '_', '-',"
                            + " '$' and '#': oracle://user:password@host:1521/service.");
        }
        return "jdbc:oracle:thin:@//" + hosts + "/" + name;
    }

    /** What stands before the address is user and password; parameters behind it are those of the network, which stay there. */
    @Override
    public DatabaseUrl readJdbc(String rest) {
        int at = before('?', rest).lastIndexOf('@');
        if (!rest.startsWith(THIN) || at < 0) {
            throw new InvalidUrlException(
                    "A JDBC URL of Oracle is that of its thin driver: jdbc:oracle:thin:@//host:1521/service.");
        }
        String address = rest.substring(at + 1);
        Set<String> parameters =
                new LinkedHashSet<>(QueryParameters.of(query(rest)).keySet());
        int colon = address.indexOf("://");
        String protocol = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
        if (protocol.startsWith("ldap") || protocol.startsWith("config-")) {
            parameters.add(protocol.startsWith("ldap") ? "ldap" : "config");
        }
        String jdbcUrl = "jdbc:oracle:thin:@" + address;
        return new DatabaseUrl(this, jdbcUrl, login(rest.substring(THIN.length(), at)), Map.of(), parameters);
    }

    /** Returns the user and password of {@code scott/tiger}; what has a slash or an at sign stands in quotes. */
    private static @Nullable Login login(String login) {
        if (login.isEmpty()) {
            return null;
        }
        int slash = login.indexOf('/');
        return slash < 0
                ? new Login(unquoted(login), null)
                : new Login(unquoted(login.substring(0, slash)), unquoted(login.substring(slash + 1)));
    }

    private static String unquoted(String text) {
        boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return isQuoted ? text.substring(1, text.length() - 1) : text;
    }

    /** Files that are read, and addresses and providers that are looked up elsewhere. */
    @Override
    public Set<String> unsafeParameters() {
        return Set.of(
                "ldap",
                "config",
                "tns_admin",
                "oracle.net.tns_admin",
                "wallet_location",
                "my_wallet_directory",
                "oracle.net.wallet_location",
                "oracle.net.ldap.ssl.keystore",
                "oracle.net.ldap.ssl.truststore",
                "oracle.net.ldap.ssl.walletlocation",
                "oracle.jdbc.ons.walletfile",
                "oracle.jdbc.ociconfigfile",
                "javax.net.ssl.keystore",
                "javax.net.ssl.truststore",
                "oracle.jdbc.config.file",
                "oracle.jdbc.tokenlocation",
                "oracle.jdbc.provider.accesstoken",
                "oracle.jdbc.provider.connectionstring",
                "oracle.jdbc.provider.oson",
                "oracle.jdbc.provider.password",
                "oracle.jdbc.provider.tlsconfiguration",
                "oracle.jdbc.provider.traceeventlistener",
                "oracle.jdbc.provider.username");
    }

    /** The time zone of the session is told as an offset: not every server knows the regions of this JVM. */
    @Override
    public Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("oracle.net.CONNECT_TIMEOUT", Timeouts.millis(timeouts.connect()));
        defaults.put("oracle.jdbc.ReadTimeout", Timeouts.millis(timeouts.socket()));
        defaults.put("oracle.net.keepAlive", "true");
        defaults.put("oracle.jdbc.timezoneAsRegion", "false");
        return defaults;
    }
}
