package dev.alkahest.behaviour.statements;

import static dev.alkahest.behaviour.statements.ShopTables.SALE;
import static dev.alkahest.behaviour.statements.ShopTables.rows;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.Select;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class DistinctOnTest {

    private static final Select BEST = select(SALE.shopId, SALE.amount)
            .distinctOn(SALE.shopId)
            .where(SALE.shopId.isNotNull())
            .orderBy(SALE.shopId.asc(), SALE.amount.desc());

    @BeforeEach
    void createShops(Engine engine) {
        ShopTables.create(engine);
    }

    @TestOnAllDatabases
    void firstOfEachInTheOrderIsKept(Engine engine) {
        if (engine.dialect().supports(Capability.DISTINCT_ON)) {
            assertThat(rows(engine, BEST)).containsExactly(List.of(1L, 30), List.of(2L, 20));
        } else {
            assertThatThrownBy(() -> rows(engine, BEST))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("(Capability.DISTINCT_ON). Number the rows with rowNumber()");
        }
    }

    @TestOnAllDatabases
    void orderBeginsWithWhatIsDistinct(Engine engine) {
        Select unordered = select(SALE.shopId).distinctOn(SALE.shopId).orderBy(SALE.amount.desc());

        assertThatThrownBy(() -> rows(engine, unordered)).isInstanceOf(InvalidStatementException.class);
        assertThatThrownBy(() -> select(SALE.shopId).distinctOn())
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("distinctOn() names nothing. Use distinct() for whole rows.");
        assertThat(BEST)
                .isNotEqualTo(select(SALE.shopId, SALE.amount)
                        .distinct()
                        .where(SALE.shopId.isNotNull())
                        .orderBy(SALE.shopId.asc(), SALE.amount.desc()))
                .hasToString("""
                        SELECT DISTINCT ON (st_sale.shop_id) st_sale.shop_id, st_sale.amount
                        FROM st_sale
                        WHERE st_sale.shop_id IS NOT NULL
                        ORDER BY st_sale.shop_id, st_sale.amount DESC""");
    }
}
