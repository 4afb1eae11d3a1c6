package dev.alkahest.behaviour.dialects;

import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.JsonText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of each database shows what it keeps of values; {@code -DupdateGoldens=true} writes it anew. */
class StoredValuesTest {

    @TestOnAllDatabases
    void pageShowsWhatIsKept(Engine engine) throws IOException {
        Path page = Path.of("../../docs/dialects/" + engine.dialect().name() + ".md");
        assumeTrue(Files.exists(page), "the page is still to be written");
        String text = Files.readString(page);
        Matcher old = Pattern.compile("(?<=<!-- stored -->\\n).*?(?=<!-- end -->)", Pattern.DOTALL)
                .matcher(text);
        assertThat(old.find()).isTrue();
        String current = old.replaceFirst(Matcher.quoteReplacement("\n" + table(engine) + "\n"));
        if (Boolean.getBoolean("updateGoldens")) {
            Files.writeString(page, current);
        } else {
            assertThat(text).isEqualTo(current);
        }
    }

    private static String table(Engine engine) {
        return "| a value | in SQL, as the driver shows it | read back |\n|---|---|---|\n"
                + row(engine, ColumnTypes.bool(), true)
                + row(engine, ColumnTypes.decimal(12, 2), new BigDecimal("12.345"))
                + row(engine, ColumnTypes.float64(), 0.1)
                + row(engine, ColumnTypes.string(20), "AC/DC ")
                + row(engine, ColumnTypes.localDate(), LocalDate.of(2026, 1, 2))
                + row(engine, ColumnTypes.localTime(), LocalTime.of(3, 4, 5, 123_456_789))
                + row(engine, ColumnTypes.localDateTime(), LocalDateTime.of(2026, 1, 2, 3, 4, 5, 123_456_789))
                + row(engine, ColumnTypes.offsetDateTime(), OffsetDateTime.parse("2026-01-02T03:04:05.123456789+05:00"))
                + row(engine, ColumnTypes.duration(), Duration.ofSeconds(1))
                + row(engine, ColumnTypes.uuid(), UUID.fromString("01234567-89ab-7def-8123-456789abcdef"))
                + row(engine, ColumnTypes.json(), new JsonText("{\"b\":  [1, 2], \"a\": null}"));
    }

    private static <T> String row(Engine engine, ColumnType<T> type, T value) {
        Table table = Table.named("kept").column("v", type).build();
        Column<T> column = table.column("v", type.javaType());
        MetaData metadata = MetaData.of(table);
        metadata.createAll(engine);
        String stored = engine.beginAndReturn(connection -> {
            connection.execute(insert(table).set(column, value));
            return stored(connection);
        });
        Object read = engine.beginAndReturn(connection ->
                connection.execute(select(column).from(table)).one().get(0));
        metadata.dropAll(engine);
        return "| `" + type.javaType().getSimpleName() + "` `" + shown(value) + "` | `" + stored + "` | "
                + (value.equals(read) ? "the same" : "`" + shown(read) + "`") + " |\n";
    }

    private static Object shown(Object value) {
        return value instanceof JsonText json ? json.text() : value;
    }

    private static String stored(Connection connection) {
        try (Statement statement = connection.jdbc().createStatement();
                ResultSet rows = statement.executeQuery("SELECT v FROM kept")) {
            rows.next();
            String text = rows.getString(1);
            return text.indexOf('\uFFFD') < 0 ? text : rows.getBytes(1).length + " bytes";
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @TestOnAllDatabases
    void pageNamesTheIsolationOfTheDatabase(Engine engine) throws IOException, SQLException {
        Path page = Path.of("../../docs/dialects/" + engine.dialect().name() + ".md");
        assumeTrue(Files.exists(page), "the page is still to be written");
        try (Connection connection = engine.connect()) {
            String level = switch (connection.jdbc().getTransactionIsolation()) {
                case java.sql.Connection.TRANSACTION_READ_COMMITTED -> "READ COMMITTED";
                case java.sql.Connection.TRANSACTION_REPEATABLE_READ -> "REPEATABLE READ";
                default -> "SERIALIZABLE";
            };
            assertThat(Files.readString(page).replaceAll("\\s+", " ")).contains("he isolation is " + level);
        }
    }

    @TestOnAllDatabases(needs = Capability.SPACES_AT_THE_END)
    void textsAreComparedByteByByteAtTheirEndToo(Engine engine) {
        Table table = Table.named("kept").column("v", ColumnTypes.string(20)).build();
        Column<String> column = table.column("v", String.class);
        MetaData.of(table).createAll(engine);
        engine.begin(connection -> {
            connection.execute(insert(table).set(column, "AC/DC "));
            assertThat(found(connection, table, column, "AC/DC ")).isEqualTo(1);
            assertThat(found(connection, table, column, "AC/DC")).isEqualTo(0);
            assertThat(found(connection, table, column, "ac/dc ")).isEqualTo(0);
        });
    }

    private static long found(Connection connection, Table table, Column<String> column, String text) {
        return connection
                .scalars(select(count()).from(table).where(column.eq(text)))
                .one();
    }
}
