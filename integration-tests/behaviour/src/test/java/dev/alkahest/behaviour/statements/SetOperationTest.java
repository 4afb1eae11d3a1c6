package dev.alkahest.behaviour.statements;

import static dev.alkahest.behaviour.statements.ShopTables.SALE;
import static dev.alkahest.behaviour.statements.ShopTables.SHOP;
import static dev.alkahest.behaviour.statements.ShopTables.rows;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.SingleSelect;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@Needs(Capability.ORDERED_SETS)
@KeepsTables
class SetOperationTest {

    private static final SingleSelect<Long> SHOPS = select(SHOP.id);
    private static final SingleSelect<Long> SELLING = select(SALE.shopId).where(SALE.shopId.isNotNull());

    @BeforeEach
    void createShops(Engine engine) {
        ShopTables.create(engine);
    }

    @TestOnAllDatabases
    void unionCountsEqualRowsOnce(Engine engine) {
        assertThat(rows(engine, SHOPS.union(SELLING).orderBy(SHOP.id.desc())))
                .containsExactly(List.of(3L), List.of(2L), List.of(1L));
        assertThat(rows(engine, SHOPS.unionAll(SELLING))).hasSize(7);
    }

    @TestOnAllDatabases(needs = Capability.INTERSECT_AND_EXCEPT)
    void intersectAndExcept(Engine engine) {
        assertThat(rows(engine, SHOPS.intersect(SELLING).orderBy(SHOP.id.asc())))
                .containsExactly(List.of(1L), List.of(2L));
        assertThat(rows(engine, SHOPS.except(SELLING))).containsExactly(List.of(3L));
    }

    @TestOnAllDatabases
    void operationsThatCountEqualRowsOrAreRefused(Engine engine) {
        Select common = SELLING.intersectAll(SELLING).orderBy(SALE.shopId.asc());
        Select rest = SELLING.exceptAll(SHOPS).orderBy(SALE.shopId.asc());

        if (engine.dialect().supports(Capability.SET_OPERATIONS_ALL)) {
            assertThat(rows(engine, common)).hasSize(4);
            assertThat(rows(engine, rest)).containsExactly(List.of(1L), List.of(2L));
        } else {
            assertThatThrownBy(() -> rows(engine, rest))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("has no EXCEPT ALL (Capability.SET_OPERATIONS_ALL)");
        }
    }

    @TestOnAllDatabases(needs = Capability.INTERSECT_AND_EXCEPT)
    void nestedOperationsAreCombinedFromInside(Engine engine) {
        Select nested = select(SHOP.id, SHOP.parentId)
                .except(select(SHOP.id, SHOP.parentId)
                        .where(SHOP.id.eq(1L))
                        .unionAll(select(SHOP.id, SHOP.parentId)
                                .orderBy(SHOP.id.desc())
                                .limit(1)))
                .union(select(SALE.id, SALE.shopId).where(SALE.id.eq(5L)))
                .orderBy(SHOP.parentId.desc().nullsLast());

        assertThat(rows(engine, nested)).containsExactly(List.of(2L, 1L), Arrays.asList(5L, null));
    }

    @TestOnAllDatabases
    void combinedSelectIsCut(Engine engine) {
        assertThat(rows(
                        engine,
                        SHOPS.unionAll(SELLING).orderBy(SHOP.id.asc()).limit(3).offset(2)))
                .containsExactly(List.of(1L), List.of(2L), List.of(2L));
    }

    @TestOnAllDatabases(needs = Capability.INTERSECT_AND_EXCEPT)
    void combinedSelectIsAListATableAndACount(Engine engine) {
        SingleSelect<Long> ids = SHOPS.except(SELLING);
        DerivedTable table = SHOPS.union(SELLING).as("ids");

        assertThat(rows(engine, select(SHOP.name).where(SHOP.id.in(ids)))).containsExactly(List.of("Celle"));
        assertThat(rows(
                        engine,
                        select(SHOP.name)
                                .where(SHOP.id.in(SHOPS.union(SELLING)
                                        .orderBy(SHOP.id.asc())
                                        .limit(1)))))
                .containsExactly(List.of("Altona"));
        assertThat(rows(
                        engine,
                        select(SHOP.name)
                                .join(table, table.column(SHOP.id).eq(SHOP.id))
                                .where(table.column(SHOP.id).gt(2L))))
                .containsExactly(List.of("Celle"));
        assertThat(rows(engine, SHOPS.union(SELLING).counting())).containsExactly(List.of(3L));
    }
}
