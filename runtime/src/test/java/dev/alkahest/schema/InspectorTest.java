package dev.alkahest.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.engine.Engine;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Music;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InspectorTest {

    /** A table whose names need quotes, and whose key has two columns in another order. */
    private static final Table ORDER = Table.named("Order")
            .column("select", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
            .column("a_b", ColumnTypes.string(20), ColumnOption.PRIMARY_KEY)
            .build();

    private static final Table LINE = Table.named("line")
            .column("order_number", ColumnTypes.int64(), ColumnOption.NOT_NULL)
            .column("order_text", ColumnTypes.string(20), ColumnOption.NOT_NULL)
            .column("price", ColumnTypes.decimal(10, 2))
            .foreignKey(table -> ForeignKey.of(
                    List.of(table.column("order_number"), table.column("order_text")),
                    List.of(ORDER.column("select"), ORDER.column("a_b"))))
            .index("price", "order_text")
            .build();

    static Stream<String> databases() {
        return Stream.of("h2:mem:" + UUID.randomUUID(), "sqlite://");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void namesAreAsTheTablesHaveThem(String url) {
        inspect(url, inspector -> {
            assertThat(inspector.tableNames()).containsExactly("Order", "line");
            assertThat(inspector.hasTable(ORDER)).isTrue();
            assertThat(inspector.hasTable(Table.named("order").build())).isFalse();
            assertThat(inspector.columns(ORDER))
                    .extracting(InspectedColumn::name)
                    .containsExactly("select", "a_b");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void columnsTellTheirTypeAndWhetherTheyMayBeNull(String url) {
        inspect(url, inspector -> {
            InspectedColumn price = inspector.columns(LINE).get(2);
            assertThat(price.name()).isEqualTo("price");
            assertThat(price.isNullable()).isTrue();
            assertThat(price.scale()).isEqualTo(2);
            assertThat(inspector.columns(LINE).get(0).isNullable()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keysHaveTheirColumnsInOrder(String url) {
        inspect(url, inspector -> {
            assertThat(inspector.primaryKey(ORDER)).containsExactly("select", "a_b");
            assertThat(inspector.foreignKeys(LINE))
                    .containsExactly(new InspectedForeignKey(
                            "fk_line_order_number_order_text",
                            List.of("order_number", "order_text"),
                            "Order",
                            List.of("select", "a_b")));
            assertThat(inspector.indexes(LINE))
                    .contains(new InspectedIndex("ix_line_price_order_text", List.of("price", "order_text"), false));
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatIsNotThereIsEmpty(String url) {
        inspect(url, inspector -> {
            assertThat(inspector.hasTable(Music.ALBUM)).isFalse();
            assertThat(inspector.columns(Music.ALBUM)).isEmpty();
            assertThat(inspector.primaryKey(Music.ALBUM)).isEmpty();
        });
    }

    private static void inspect(String url, Consumer<Inspector> claims) {
        try (Engine engine = Engine.create(url)) {
            MetaData.of(LINE, ORDER).createAll(engine);
            engine.begin(connection -> claims.accept(Inspector.of(connection)));
        }
    }
}
