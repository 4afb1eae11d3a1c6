package dev.alkahest.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of each dialect names the parameters that are refused in a URL, and what drivers are told by themselves. */
class DriverPageTest {

    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (.*) \\|");
    private static final Timeouts TIMEOUTS =
            new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({
        "h2, h2:mem:music",
        "sqlite, sqlite:///music.db",
        "postgresql, postgresql://host/music",
        "mariadb, mariadb://host/music",
        "mysql, mysql://host/music",
        "hsqldb, hsqldb:mem:music",
        "derby, derby:memory:music",
        "oracle, oracle://host/music",
        "sqlserver, sqlserver://host/music",
        "firebird, firebird://host/music",
        "sybase, sybase://host/music"
    })
    void parametersAreThoseOfTheDriver(String name, String url) throws IOException {
        String page = Files.readString(Path.of("../docs/dialects/" + name + ".md"));
        DatabaseUrl known = DatabaseUrl.of(url);
        JdbcDriver driver = known.driver();
        assertThat(rows(page, "refused").keySet())
                .extracting(parameter -> parameter.toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrderElementsOf(driver.unsafeParameters());
        Map<String, String> defaults = new TreeMap<>();
        driver.defaults(known, TIMEOUTS).forEach((parameter, value) -> defaults.put(parameter, "`" + value + "`"));
        assertThat(rows(page, "defaults")).isEqualTo(defaults);
    }

    private static Map<String, String> rows(String page, String name) {
        Pattern table = Pattern.compile("<!-- " + name + " -->\\n(.*?)<!-- end -->", Pattern.DOTALL);
        MatchResult found = table.matcher(page).results().findFirst().orElseThrow();
        Map<String, String> rows = new TreeMap<>();
        ROW.matcher(found.group(1))
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2).replaceAll(" \\|.*", "")));
        return rows;
    }
}
