package dev.alkahest.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.FailedStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of each dialect says which exception an error of the database becomes, and knows them all. */
class DialectErrorsPageTest {

    private static final Pattern TABLE = Pattern.compile("<!-- errors -->\\n(.*?)<!-- end -->", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.*) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CASE = Pattern.compile("case ([^;]*?) -> Sort\\.");

    @ParameterizedTest
    @CsvSource({
        "h2, H2Errors",
        "sqlite, SqliteErrors",
        "postgresql, PostgresErrors",
        "mariadb, MariadbErrors",
        "mysql, MysqlErrors",
        "hsqldb, HsqldbErrors",
        "derby, DerbyErrors",
        "oracle, OracleErrors",
        "sqlserver, SqlServerErrors",
        "firebird, FirebirdErrors",
        "sybase, SybaseErrors"
    })
    void codesBecomeTheExceptionsOfThePage(String name, String source) throws IOException {
        Dialect dialect = Dialect.forUrl("jdbc:" + name + ":");
        Map<String, String> page = codes(name);
        Map<String, String> thrown = new TreeMap<>();
        page.keySet()
                .forEach(code -> thrown.put(
                        code,
                        dialect.translate(error(code), FailedStatement.none())
                                .getClass()
                                .getSimpleName()));
        assertThat(page).isEqualTo(thrown);
        assertThat(page.keySet()).containsAll(known(source));
    }

    private static Map<String, String> codes(String name) throws IOException {
        MatchResult table = TABLE.matcher(Files.readString(Path.of("../docs/dialects/" + name + ".md")))
                .results()
                .findFirst()
                .orElseThrow();
        Map<String, String> codes = new TreeMap<>();
        ROW.matcher(table.group(1))
                .results()
                .forEach(row ->
                        CODE.matcher(row.group(2)).results().forEach(code -> codes.put(code.group(1), row.group(1))));
        return codes;
    }

    /** Returns the error that a driver raises for a code: a number, an SQLSTATE, or what SQLite's driver begins its message with. */
    private static SQLException error(String code) {
        if (code.startsWith("SQLITE_")) {
            return new SQLException("[" + code + "] something");
        }
        int number = code.matches("\\d+") ? Integer.parseInt(code) : 0;
        return new SQLException("something", code, number);
    }

    private static Set<String> known(String source) throws IOException {
        Set<String> codes = new TreeSet<>();
        CASE.matcher(Files.readString(Path.of("src/main/java/dev/alkahest/dialect/" + source + ".java")))
                .results()
                .flatMap(found -> literals(found.group(1)))
                .forEach(codes::add);
        assertThat(codes).hasSizeGreaterThan(8);
        return codes;
    }

    /** Returns the codes of a case; names of constants are none. */
    private static Stream<String> literals(String labels) {
        List<String> all = Arrays.asList(labels.split("[,\\s]+", -1));
        return all.stream().map(label -> label.replace("\"", "")).filter(label -> label.matches("SQLITE_.*|[0-9].*"));
    }
}
