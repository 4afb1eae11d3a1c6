package dev.alkahest.grammars;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.sqlserver.jdbc.SQLServerDriver;
import dev.alkahest.pool.DatabaseUrl;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import oracle.jdbc.OracleConnection;
import oracle.jdbc.OracleDriver;
import oracle.jdbc.OracleTypes;
import org.junit.jupiter.api.Test;

/** The drivers take our URLs, and have the properties that are told to them or refused. */
class DriverTest {

    private static final Pattern PARAMETER = Pattern.compile("\\| `([^`]+)` \\|");

    @Test
    void driversTakeTheUrls() throws SQLException {
        Driver oracle = new OracleDriver();
        Driver sqlServer = new SQLServerDriver();
        Driver sybase = new net.sourceforge.jtds.jdbc.Driver();

        assertThat(oracle.acceptsURL(
                        DatabaseUrl.of("oracle://scott:tiger@host:1521/music").jdbcUrl()))
                .isTrue();
        assertThat(sqlServer.acceptsURL(DatabaseUrl.of("sqlserver://scott:tiger@host:1433/music")
                        .jdbcUrl()))
                .isTrue();
        assertThat(sybase.acceptsURL(
                        DatabaseUrl.of("sybase://scott:tiger@host:5000/music").jdbcUrl()))
                .isTrue();
    }

    @Test
    void sqlServerHasTheParametersOfThePage() throws Exception {
        DriverPropertyInfo[] known = new SQLServerDriver().getPropertyInfo("jdbc:sqlserver://host", new Properties());

        assertThat(Arrays.stream(known).map(property -> property.name)).containsAll(parameters("sqlserver"));
        assertThat(Arrays.stream(known).map(property -> property.name)).contains("databaseName");
    }

    /** The driver minds no case; what is refused beside its own is the vendor's driver's. */
    @Test
    void jtdsHasTheParametersOfThePage() throws Exception {
        DriverPropertyInfo[] known =
                new net.sourceforge.jtds.jdbc.Driver().getPropertyInfo("jdbc:jtds:sybase://host", new Properties());
        List<String> names = Arrays.stream(known)
                .map(property -> property.name.toLowerCase(Locale.ROOT))
                .toList();

        assertThat(names).contains("databasename");
        assertThat(parameters("sybase").stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(name -> !names.contains(name)))
                .containsExactlyInAnyOrder(
                        "sybsocket_factory",
                        "protocol_capture",
                        "classloader",
                        "jce_provider_class",
                        "gssmanager_class");
    }

    /** What is refused beside the driver's own are words of an address. */
    @Test
    void oracleHasTheParametersOfThePage() throws Exception {
        List<String> known = Arrays.stream(OracleConnection.class.getFields())
                .filter(field -> field.getName().startsWith("CONNECTION_PROPERTY_") && field.getType() == String.class)
                .map(DriverTest::value)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();

        assertThat(parameters("oracle").stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(name -> !known.contains(name)))
                .containsExactlyInAnyOrder("ldap", "config", "tns_admin", "wallet_location", "my_wallet_directory");
    }

    @Test
    void oracleHasTheNumbersOfItsFloatingPointTypes() throws Exception {
        String source = Files.readString(Path.of("../../runtime/src/main/java/dev/alkahest/dialect/OracleValues.java"));

        assertThat(source)
                .contains("BINARY_FLOAT = " + OracleTypes.BINARY_FLOAT + ";")
                .contains("BINARY_DOUBLE = " + OracleTypes.BINARY_DOUBLE + ";");
    }

    private static String value(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> parameters(String dialect) throws Exception {
        String page = Files.readString(Path.of("../../docs/dialects/" + dialect + ".md"));
        return Pattern.compile("<!-- (?:refused|defaults) -->\\n(.*?)<!-- end -->", Pattern.DOTALL)
                .matcher(page)
                .results()
                .flatMap(table -> PARAMETER.matcher(table.group(1)).results())
                .map(row -> row.group(1))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
