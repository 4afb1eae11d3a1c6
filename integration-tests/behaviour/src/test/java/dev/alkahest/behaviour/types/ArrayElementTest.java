package dev.alkahest.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Databases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many rows at once, one array for each column: PostgreSQL only. */
class ArrayElementTest {

    private static Engine engine;

    @BeforeAll
    static void start() {
        engine = Databases.postgresql();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void elementsOfEveryTypeAreKept() {
        assertKept(ColumnTypes.bool(), true, false);
        assertKept(ColumnTypes.int8(), Byte.MIN_VALUE, Byte.MAX_VALUE);
        assertKept(ColumnTypes.int32(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertKept(ColumnTypes.int64(), Long.MIN_VALUE, Long.MAX_VALUE);
        assertKept(ColumnTypes.float32(), 0.1f, Float.NaN);
        assertKept(ColumnTypes.float64(), 0.1, Double.NaN, Double.NEGATIVE_INFINITY);
        assertKept(ColumnTypes.decimal(38, 10), new BigDecimal("1234567890123456789012345678.0123456789"));
        assertKept(ColumnTypes.integer(38), BigInteger.TEN.pow(37));
        assertKept(ColumnTypes.character(), ',', '"', '\\', '{', ' ', 'é');
        assertKept(ColumnTypes.string(0), "", "NULL", "null", "a,b", "{\"x\\", "'", " \n\t", "😀");
        assertKept(ColumnTypes.binary(0), new byte[0], new byte[] {0, 1, -1, 92, 34});
        assertKept(
                ColumnTypes.localDate(),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(12_000, 1, 1),
                LocalDate.of(-44, 3, 15));
        assertKept(ColumnTypes.localTime(), LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000));
        assertKept(
                ColumnTypes.localDateTime(),
                LocalDateTime.of(2024, 3, 31, 2, 30),
                LocalDateTime.of(0, 1, 1, 0, 0),
                LocalDateTime.of(12_000, 1, 1, 0, 0, 0, 1_000));
        assertKept(
                ColumnTypes.instant(),
                Instant.EPOCH,
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("-0043-03-15T00:00:00Z"),
                Instant.parse("+12000-01-01T00:00:00Z"));
        assertKept(ColumnTypes.offsetDateTime(), OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
        assertKept(ColumnTypes.duration(), Duration.ofNanos(Long.MIN_VALUE), Duration.ofNanos(1));
        assertKept(ColumnTypes.uuid(), new UUID(0, 0), new UUID(-1, -1));
    }

    @Test
    void keysFollowTheOrderOfTheRows() {
        assertThat(inserted(ColumnTypes.int64(), Collections.nCopies(1_000, 7L).toArray()))
                .hasSize(1_000);
    }

    private static void assertKept(ColumnType<?> type, Object... values) {
        Object[] withNull = Arrays.copyOf(values, values.length + 1);
        assertThat(inserted(type, withNull))
                .usingElementComparator(ArrayElementTest::compare)
                .containsExactly(withNull);
    }

    private static int compare(Object first, Object second) {
        return Objects.deepEquals(first, second) ? 0 : 1;
    }

    private static List<Object> inserted(ColumnType<?> type, Object[] values) {
        Table table = Table.named("box")
                .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED)
                .column("content", type)
                .build();
        Column<?> content = table.column("content");
        return engine.beginAndReturn(connection -> {
            MetaData.of(table).createAll(connection);
            List<Long> keys = insert(connection, table, content, values);
            assertThat(keys).isSorted().hasSize(values.length);
            List<Object> stored = connection
                    .execute(Sql.select(content).orderBy(table.column("id").asc()))
                    .<Object>map(row -> row.get(0))
                    .all();
            MetaData.of(table).dropAll(connection);
            return stored;
        });
    }

    private static List<Long> insert(Connection connection, Table table, Column<?> content, Object[] values) {
        String sql = engine.dialect().insertUnnest(table, List.of(content), List.of(table.column("id")));
        return connection.query(
                sql,
                statement -> {
                    Object[] elements = new Object[values.length];
                    for (int at = 0; at < values.length; at++) {
                        elements[at] = engine.dialect().values().arrayElement(values[at]);
                    }
                    statement.setArray(
                            1,
                            statement
                                    .getConnection()
                                    .createArrayOf(engine.dialect().arrayType(content), elements));
                },
                rows -> {
                    List<Long> keys = new ArrayList<>();
                    while (rows.next()) {
                        keys.add(rows.getLong(1));
                    }
                    return keys;
                });
    }
}
