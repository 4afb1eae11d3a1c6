package dev.alkahest.behaviour.statements;

import static dev.alkahest.behaviour.statements.ShopTables.SALE;
import static dev.alkahest.behaviour.statements.ShopTables.SHOP;
import static dev.alkahest.behaviour.statements.ShopTables.rows;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.exists;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.selectFrom;
import static dev.alkahest.sql.Sql.sumLong;
import static dev.alkahest.sql.Sql.value;
import static dev.alkahest.sql.Sql.with;
import static dev.alkahest.sql.Sql.withRecursive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.behaviour.statements.ShopTables.Sale;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.Select;
import dev.alkahest.type.ColumnTypes;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class DerivedTableTest {

    private final NumberExpression<Long> total = sumLong(SALE.amount).as("total");

    @BeforeEach
    void createShops(Engine engine) {
        ShopTables.create(engine);
    }

    private DerivedTable totals() {
        return select(SALE.shopId, total)
                .where(SALE.amount.gt(1))
                .groupBy(SALE.shopId)
                .as("totals");
    }

    @TestOnAllDatabases
    void derivedTableIsJoined(Engine engine) {
        DerivedTable totals = totals();

        assertThat(rows(
                        engine,
                        select(SHOP.name, totals.column(total).plus(100L))
                                .from(SHOP)
                                .leftJoin(totals, totals.column(SALE.shopId).eq(SHOP.id))
                                .where(SHOP.id.gt(0L))
                                .orderBy(SHOP.name.asc())))
                .containsExactly(List.of("Altona", 140L), List.of("Barmbek", 125L), Arrays.asList("Celle", null));
    }

    @TestOnAllDatabases
    void rowsOfADerivedTableAreInserted(Engine engine) {
        DerivedTable totals = totals();
        engine.begin(connection -> connection.execute(insert(SHOP)
                .from(
                        select(totals.column(total), value("of " + 25, ColumnTypes.string(60)))
                                .from(totals)
                                .where(totals.column(total).eq(25L)),
                        SHOP.id,
                        SHOP.name)));

        assertThat(rows(engine, select(SHOP.name).where(SHOP.id.eq(25L)))).containsExactly(List.of("of 25"));
    }

    @TestOnAllDatabases
    void lateralTableIsReadForEachRowOrRefused(Engine engine) {
        DerivedTable best = select(SALE.amount)
                .where(SALE.shopId.eq(SHOP.id))
                .orderBy(SALE.amount.desc())
                .limit(1)
                .lateral("best");
        Select bests = select(SHOP.name, best.column(SALE.amount))
                .from(SHOP)
                .leftJoin(best)
                .orderBy(SHOP.name.asc());

        if (engine.dialect().supports(Capability.LATERAL)) {
            assertThat(rows(engine, bests))
                    .containsExactly(List.of("Altona", 30), List.of("Barmbek", 20), Arrays.asList("Celle", null));
        } else {
            assertThatThrownBy(() -> rows(engine, bests))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("has no LATERAL (Capability.LATERAL)");
        }
    }

    @TestOnAllDatabases(needs = Capability.WITH_IN_SUBQUERIES)
    void commonTablesAreReadAsOftenAsTheyAreNamed(Engine engine) {
        DerivedTable shops = with("shops", select(SHOP.id, SHOP.name).where(SHOP.id.gt(1L)));
        DerivedTable sold = with(
                "sold",
                select(shops.column(SHOP.name), total)
                        .from(shops)
                        .join(SALE, SALE.shopId.eq(shops.column(SHOP.id)))
                        .groupBy(shops.column(SHOP.name)));
        DerivedTable again = shops.as("again");

        assertThat(rows(
                        engine,
                        select(again.column(SHOP.name), sold.column(total))
                                .from(again)
                                .leftJoin(
                                        sold,
                                        sold.column(shops.column(SHOP.name)).eq(again.column(SHOP.name)))
                                .where(exists(selectFrom(shops)
                                        .where(shops.column(SHOP.id).eq(again.column(SHOP.id)))))
                                .orderBy(again.column(SHOP.name).asc())))
                .containsExactly(List.of("Barmbek", 25L), Arrays.asList("Celle", null));
    }

    @TestOnAllDatabases(needs = Capability.WITH_IN_SUBQUERIES)
    void commonTableIsReadInASubqueryOfADelete(Engine engine) {
        DerivedTable cheap = with("cheap", select(SALE.id).where(SALE.amount.lt(8)));
        engine.begin(connection -> connection.execute(delete(SALE).where(SALE.id.in(select(cheap.column(SALE.id))))));

        assertThat(rows(engine, select(SALE.id).orderBy(SALE.id.asc())))
                .containsExactly(List.of(1L), List.of(2L), List.of(3L));
    }

    @TestOnAllDatabases(needs = Capability.COMMON_TABLES)
    void recursiveTableFollowsATree(Engine engine) {
        DerivedTable below = withRecursive(
                "below",
                select(SHOP.id, SHOP.name).where(SHOP.name.eq("Barmbek")),
                above -> select(SHOP.id, SHOP.name).join(above, SHOP.parentId.eq(above.column(SHOP.id))));

        assertThat(rows(
                        engine,
                        select(below.column(SHOP.name))
                                .orderBy(below.column(SHOP.id).asc())))
                .containsExactly(List.of("Barmbek"), List.of("Celle"));
    }

    @TestOnAllDatabases(needs = Capability.CHANGED_ROWS)
    void changedRowsAreACommonTableOrRefused(Engine engine) {
        DerivedTable gone = with("gone", delete(SALE).where(SALE.amount.gt(15)).returning(SALE.id, SALE.amount));
        Select amounts = select(gone.column(SALE.amount))
                .orderBy(gone.column(SALE.amount).asc());

        if (engine.dialect().supports(Capability.CHANGES_IN_WITH)) {
            assertThat(rows(engine, amounts)).containsExactly(List.of(20), List.of(30));
            assertThat(rows(engine, select(SALE.id))).hasSize(3);
        } else {
            assertThatThrownBy(() -> rows(engine, amounts))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("(Capability.CHANGES_IN_WITH)");
            assertThat(rows(engine, select(SALE.id))).hasSize(5);
        }
    }

    @TestOnAllDatabases
    void derivedTableOfAnAliasKeepsToItsOwnTables(Engine engine) {
        Sale other = SALE.as("other");
        DerivedTable big =
                select(other.id).from(other).where(other.amount.ge(20)).as("big");

        assertThat(rows(
                        engine,
                        select(SALE.amount)
                                .from(SALE)
                                .join(big, big.column(other.id).eq(SALE.id))
                                .orderBy(SALE.amount.asc())))
                .containsExactly(List.of(20), List.of(30));
    }
}
