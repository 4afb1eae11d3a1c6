package dev.alkahest.behaviour.statements;

import static dev.alkahest.behaviour.statements.ShopTables.SALE;
import static dev.alkahest.behaviour.statements.ShopTables.SHOP;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.Select;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class KeysetTest {

    private static final Select SALES = select(SALE.id, SALE.shopId, SALE.amount);

    @BeforeEach
    void createShops(Engine engine) {
        ShopTables.create(engine);
        engine.begin(connection -> {
            ShopTables.addSale(connection, 6, 1L, 10);
            ShopTables.addSale(connection, 7, null, 10);
            ShopTables.addSale(connection, 8, 2L, 5);
        });
    }

    private static List<Long> all(Engine engine, Select select) {
        return engine.beginAndReturn(connection ->
                connection.execute(select).map(row -> row.get(SALE.id)).all());
    }

    /** Returns the rows page by page, each found behind the last row of the page before. */
    private static List<Long> pages(Engine engine, Select ordered, int size) {
        return engine.beginAndReturn(connection -> {
            List<Long> found = new ArrayList<>();
            List<Row> page = connection.execute(ordered.limit(size)).all();
            while (!page.isEmpty()) {
                page.forEach(row -> found.add(row.get(SALE.id)));
                page = connection
                        .execute(ordered.after(page.get(page.size() - 1)).limit(size))
                        .all();
            }
            return found;
        });
    }

    private static void assertPaged(Engine engine, OrderBy... orders) {
        Select ordered = SALES.orderBy(orders);
        List<Long> all = all(engine, ordered);
        assertThat(all).hasSize(8);
        for (int size = 1; size <= 4; size++) {
            assertThat(pages(engine, ordered, size)).isEqualTo(all);
        }
    }

    @TestOnAllDatabases
    void pagesTogetherAreAllRows(Engine engine) {
        assertPaged(engine, SALE.id.asc());
        assertPaged(engine, SALE.id.desc());
        assertPaged(engine, SALE.amount.asc(), SALE.id.asc());
        assertPaged(engine, SALE.amount.desc(), SALE.id.asc());
        assertPaged(engine, SALE.amount.asc(), SALE.id.desc());
    }

    @TestOnAllDatabases
    void nullsAreWhereTheOrderPutsThem(Engine engine) {
        assertPaged(engine, SALE.shopId.asc().nullsFirst(), SALE.id.asc());
        assertPaged(engine, SALE.shopId.asc().nullsLast(), SALE.amount.desc(), SALE.id.asc());
        assertPaged(engine, SALE.shopId.desc().nullsFirst(), SALE.amount.desc(), SALE.id.desc());
        assertPaged(engine, SALE.shopId.desc().nullsLast(), SALE.id.asc());
    }

    @TestOnAllDatabases
    void valuesTellTheRowAsWell(Engine engine) {
        Select ordered = SALES.orderBy(SALE.amount.asc(), SALE.id.asc());

        assertThat(all(engine, ordered.after(10, 1L))).containsExactly(6L, 7L, 3L, 2L);
        assertThat(all(engine, ordered.after(30, 2L))).isEmpty();
    }

    @TestOnAllDatabases
    void orderInWhichRowsMayBeLevelIsRefused() {
        assertThatThrownBy(() -> SALES.orderBy(SALE.amount.asc()).after(10))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "Rows of st_sale may be level in the order, and after(...) would leave some out. Add the primary"
                                + " key to orderBy(...).");
        assertThatThrownBy(() -> SALES.orderBy(SALE.shopId.asc(), SALE.id.asc()).after(1L, 2L))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "st_sale.shop_id may be NULL, which databases put in different places. Say nullsFirst() or nullsLast()"
                                + " in orderBy(...).");
        assertThatThrownBy(() -> select(SALE.id, SHOP.id)
                        .from(SALE)
                        .leftJoin(SHOP, SHOP.id.eq(SALE.shopId))
                        .orderBy(SHOP.id.asc(), SALE.id.asc())
                        .after(1L, 2L))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith("st_shop.id may be NULL");
    }

    @TestOnAllDatabases
    void whatCannotBePagedSoIsRefused() {
        assertThatThrownBy(() -> SALES.orderBy(SALE.id.asc()).after())
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "after(...) needs one value for each term of orderBy(...): there are 1 terms, and 0 values.");
        assertThatThrownBy(() -> select(SALE.amount, count())
                        .groupBy(SALE.amount)
                        .orderBy(SALE.amount.asc())
                        .after(1))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageContaining("Make a table of the SELECT with as(...)");
        assertThatThrownBy(() -> SALES.orderBy(SALE.id.asc()).after("1"))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("st_sale.id is a Long, and after(...) has a String for it.");
    }
}
