package dev.alkahest.behaviour.statements;

import static dev.alkahest.behaviour.statements.ShopTables.SALE;
import static dev.alkahest.behaviour.statements.ShopTables.SHOP;
import static dev.alkahest.behaviour.statements.ShopTables.rows;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.behaviour.statements.ShopTables.Shop;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.Select;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class JoinTest {

    @BeforeEach
    void createShops(Engine engine) {
        ShopTables.create(engine);
    }

    @TestOnAllDatabases
    void joinWithoutAConditionFollowsTheForeignKey(Engine engine) {
        assertThat(rows(engine, select(SHOP.name, SALE.amount).join(SALE).orderBy(SALE.amount.asc())))
                .containsExactly(
                        List.of("Barmbek", 5), List.of("Altona", 10), List.of("Barmbek", 20), List.of("Altona", 30));
    }

    @TestOnAllDatabases
    void leftJoinWithoutAConditionKeepsRowsThatHaveNone(Engine engine) {
        assertThat(rows(
                        engine,
                        select(SHOP.name, count(SALE.id))
                                .leftJoin(SALE)
                                .groupBy(SHOP.name)
                                .orderBy(SHOP.name.asc())))
                .containsExactly(List.of("Altona", 2L), List.of("Barmbek", 2L), List.of("Celle", 0L));
    }

    @TestOnAllDatabases
    void rightJoinKeepsRowsOfTheJoinedTable(Engine engine) {
        assertThat(rows(
                        engine,
                        select(SALE.amount, SHOP.name)
                                .from(SALE)
                                .rightJoin(SHOP)
                                .where(SHOP.name.ne("Altona"))
                                .orderBy(SHOP.name.asc(), SALE.amount.asc())))
                .containsExactly(List.of(5, "Barmbek"), List.of(20, "Barmbek"), Arrays.asList(null, "Celle"));
    }

    @TestOnAllDatabases
    void fullJoinKeepsRowsOfBothOrIsRefused(Engine engine) {
        Select full = select(SALE.amount, SHOP.name).from(SALE).fullJoin(SHOP);

        if (engine.dialect().supports(Capability.FULL_JOIN)) {
            assertThat(rows(engine, full))
                    .hasSize(6)
                    .contains(Arrays.asList(7, null), Arrays.asList(null, "Celle"), List.of(30, "Altona"));
        } else {
            assertThatThrownBy(() -> rows(engine, full))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("has no FULL JOIN (Capability.FULL_JOIN)");
        }
    }

    @TestOnAllDatabases
    void crossJoinCombinesAllRows(Engine engine) {
        Shop other = SHOP.as("other");

        assertThat(rows(engine, select(SHOP.name, other.name).from(SHOP).crossJoin(other)))
                .hasSize(9);
    }

    @TestOnAllDatabases
    void tableIsJoinedToItselfByAnAlias(Engine engine) {
        Shop parent = SHOP.as("parent");

        assertThat(rows(
                        engine,
                        select(SHOP.name, parent.name)
                                .leftJoin(parent, SHOP.parentId.eq(parent.id))
                                .orderBy(SHOP.name.asc())))
                .containsExactly(
                        Arrays.asList("Altona", null), List.of("Barmbek", "Altona"), List.of("Celle", "Barmbek"));
    }
}
