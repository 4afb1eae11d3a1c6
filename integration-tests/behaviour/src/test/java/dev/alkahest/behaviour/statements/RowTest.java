package dev.alkahest.behaviour.statements;

import static dev.alkahest.behaviour.statements.ShopTables.SALE;
import static dev.alkahest.behaviour.statements.ShopTables.SHOP;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.function;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sumLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.sql.Select;
import dev.alkahest.type.ColumnTypes;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class RowTest {

    @BeforeEach
    void createShops(Engine engine) {
        ShopTables.create(engine);
    }

    private static Row first(Engine engine, Select select) {
        return engine.beginAndReturn(
                connection -> connection.execute(select).first().orElseThrow());
    }

    @TestOnAllDatabases
    void aValueIsFoundByAnExpressionThatSaysTheSame(Engine engine) {
        Row row = first(
                engine,
                select(SHOP.name, count(SALE.id), sumLong(SALE.amount).as("all"), SHOP.id.plus(1L))
                        .join(SALE, SALE.shopId.eq(SHOP.id))
                        .groupBy(SHOP.id, SHOP.name)
                        .orderBy(SHOP.id.asc()));

        assertThat(row.get(count(SALE.id))).isEqualTo(2);
        assertThat(row.get(sumLong(SALE.amount).as("all"))).isEqualTo(40);
        assertThat(row.get(SHOP.id.plus(1L))).isEqualTo(2);
    }

    @TestOnAllDatabases
    void aValueIsNotFoundByWhatSaysSomethingElse(Engine engine) {
        Row row = first(engine, select(SHOP.id.plus(1L), function("upper", ColumnTypes.string(40), SHOP.name)));

        assertThatThrownBy(() -> row.get(SHOP.id.plus(2L)))
                .hasMessage(
                        "The row has no value of this expression: it was not selected. The row has [column_1, upper].");
        assertThatThrownBy(() -> row.get(function("upper", ColumnTypes.int64(), SHOP.name)))
                .hasMessageContaining("no value of upper: it was not selected");
        assertThatThrownBy(() -> row.get(SHOP.name))
                .hasMessageContaining("no value of st_shop.name: it was not selected");
    }

    @TestOnAllDatabases
    void aValueIsNotFoundWhereNoneIs(Engine engine) {
        Row row = first(engine, select(SHOP.id, SHOP.name));

        assertThatThrownBy(() -> row.get(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The row has no value at 2, counted from 0: it has 2, [id, name].");
        assertThatThrownBy(() -> row.get(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> row.get("nmae"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The row has no column 'nmae'. It has [id, name].");
    }
}
