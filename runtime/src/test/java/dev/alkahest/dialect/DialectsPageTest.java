package dev.alkahest.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/dialects.md} are what the dialects say; {@code -DupdateGoldens=true} writes them anew. */
class DialectsPageTest {

    private static final Path PAGE = Path.of("../docs/dialects.md");
    private static final Path CAPABILITIES = Path.of("src/main/java/dev/alkahest/dialect/Capability.java");
    private static final List<Dialect> DIALECTS =
            KnownDialects.names().stream().map(Dialect::named).toList();
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\* (.*?)\\.? \\*/\\s+([A-Z_0-9]+)[,;\\n]");

    @Test
    void tablesAreThoseOfTheDialects() throws IOException {
        String page = Files.readString(PAGE);
        String current = withTable(withTable(page, "capabilities", capabilities()), "types", types());
        if (Boolean.getBoolean("updateGoldens")) {
            Files.writeString(PAGE, current);
        } else {
            assertThat(page).isEqualTo(current);
        }
    }

    private static String withTable(String page, String name, String table) {
        Matcher old = Pattern.compile("(?<=<!-- " + name + " -->\\n).*?(?=<!-- end -->)", Pattern.DOTALL)
                .matcher(page);
        assertThat(old.find()).as(name).isTrue();
        return old.replaceFirst(Matcher.quoteReplacement("\n" + table + "\n"));
    }

    /** Returns a row for each capability: its name, its Javadoc, and who has it. */
    private static String capabilities() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        CONSTANT.matcher(Files.readString(CAPABILITIES))
                .results()
                .forEach(found -> rows.put(found.group(2), found.group(1)));
        assertThat(rows).hasSize(Capability.values().length);
        return table(
                "`Capability` | what it is",
                rows.entrySet().stream()
                        .map(row -> row(
                                "`" + row.getKey() + "` | " + row.getValue(),
                                dialect -> dialect.supports(Capability.valueOf(row.getKey())) ? "yes" : ""))
                        .collect(Collectors.joining()));
    }

    /** Returns a row for each sort of column: how it is declared. */
    private static String types() {
        Map<String, ColumnType<?>> types = new LinkedHashMap<>();
        types.put("`boolean`", ColumnTypes.bool());
        types.put("`short`, `byte`", ColumnTypes.int16());
        types.put("`int`", ColumnTypes.int32());
        types.put("`long`", ColumnTypes.int64());
        types.put("`float`", ColumnTypes.float32());
        types.put("`double`", ColumnTypes.float64());
        types.put("`BigDecimal`, 10 digits, 2 of them behind the point", ColumnTypes.decimal(10, 2));
        types.put("`String` of 80 characters", ColumnTypes.string(80));
        types.put("`String` of any length", ColumnTypes.string(0));
        types.put("`byte[]`", ColumnTypes.binary(0));
        types.put("`LocalDate`", ColumnTypes.localDate());
        types.put("`LocalTime`", ColumnTypes.localTime());
        types.put("`LocalDateTime`", ColumnTypes.localDateTime());
        types.put("`Instant`, `OffsetDateTime`", ColumnTypes.instant());
        types.put("`Duration`", ColumnTypes.duration());
        types.put("`UUID`", ColumnTypes.uuid());
        types.put("`@Json`", ColumnTypes.json());
        return table(
                "Java",
                types.entrySet().stream()
                        .map(type -> row(type.getKey(), dialect -> "`" + declared(dialect, type.getValue()) + "`"))
                        .collect(Collectors.joining()));
    }

    private static String declared(Dialect dialect, ColumnType<?> type) {
        Table table = Table.named("t").column("c", type).build();
        Matcher column = Pattern.compile("\\bc (.*?)\\s*\\)[^)]*$", Pattern.DOTALL)
                .matcher(dialect.createTable(table).get(0));
        assertThat(column.find()).isTrue();
        return column.group(1);
    }

    private static String table(String heads, String rows) {
        String line = heads + " | " + DIALECTS.stream().map(Dialect::name).collect(Collectors.joining(" | "));
        return "| " + line + " |\n" + line.replaceAll("[^|]+", "---").replaceAll("^|$", "|") + "\n" + rows;
    }

    private static String row(String heads, Function<Dialect, String> cell) {
        return "| " + heads + " | " + DIALECTS.stream().map(cell).collect(Collectors.joining(" | ")) + " |\n";
    }
}
