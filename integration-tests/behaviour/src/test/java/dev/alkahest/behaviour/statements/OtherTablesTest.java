package dev.alkahest.behaviour.statements;

import static dev.alkahest.behaviour.statements.ShopTables.SALE;
import static dev.alkahest.behaviour.statements.ShopTables.SHOP;
import static dev.alkahest.behaviour.statements.ShopTables.rows;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.InvalidStatementException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.behaviour.statements.ShopTables.Shop;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Update;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** UPDATE and DELETE that read other tables. */
@KeepsTables
class OtherTablesTest {

    @BeforeEach
    void createShops(Engine engine) {
        ShopTables.create(engine);
    }

    private static int changed(Engine engine, Statement statement) {
        return engine.beginAndReturn(connection -> connection.execute(statement).rowCount());
    }

    private static List<List<Object>> amounts(Engine engine) {
        return rows(engine, select(SALE.id, SALE.amount).orderBy(SALE.id.asc()));
    }

    @TestOnAllDatabases
    void rowsTakeWhatOtherTablesHave(Engine engine) {
        assertThat(changed(
                        engine,
                        update(SALE)
                                .set(
                                        SALE.amount,
                                        SALE.amount.plus(SHOP.name.length().times(100)))
                                .from(SHOP)
                                .where(SHOP.id.eq(SALE.shopId), SHOP.name.ne("Altona"))))
                .isEqualTo(2);
        assertThat(amounts(engine))
                .containsExactly(List.of(1L, 10), List.of(2L, 30), List.of(3L, 720), List.of(4L, 705), List.of(5L, 7));
    }

    @TestOnAllDatabases
    void valuesStandWhereTheyBelong(Engine engine) {
        Shop city = SHOP.as("city");
        changed(
                engine,
                update(SALE)
                        .set(SALE.amount, 77)
                        .set(SALE.shopId, city.parentId)
                        .from(city)
                        .where(city.id.eq(SALE.shopId), city.name.eq("Barmbek"), SALE.amount.gt(5)));

        assertThat(amounts(engine).get(2)).isEqualTo(List.of(3L, 77));
        assertThat(rows(engine, select(SALE.shopId).where(SALE.id.eq(3L)))).containsExactly(List.of(1L));
        assertThat(amounts(engine).get(3)).isEqualTo(List.of(4L, 5));
    }

    @TestOnAllDatabases(except = Database.DERBY) // whose MERGE reads stored tables alone
    void rowsTakeWhatASelectGives(Engine engine) {
        NumberExpression<Long> sales = count().as("sales");
        DerivedTable counted = select(SALE.shopId, sales)
                .where(SALE.amount.gt(1))
                .groupBy(SALE.shopId)
                .as("counted");

        assertThat(changed(
                        engine,
                        update(SHOP)
                                .set(SHOP.parentId, counted.column(sales).plus(1L))
                                .from(counted)
                                .where(counted.column(SALE.shopId).eq(SHOP.id), SHOP.id.lt(2L))))
                .isEqualTo(1);
        assertThat(rows(engine, select(SHOP.parentId).where(SHOP.id.eq(1L)))).containsExactly(List.of(3L));
    }

    @TestOnAllDatabases
    void severalTablesAreReadOrRefused(Engine engine) {
        Shop parent = SHOP.as("parent");
        Update update = update(SALE)
                .set(SALE.amount, parent.name.length())
                .from(SHOP, parent)
                .where(SHOP.id.eq(SALE.shopId), parent.id.eq(SHOP.parentId));

        if (List.of("h2", "hsqldb", "firebird", "derby")
                .contains(engine.dialect().name())) {
            assertThatThrownBy(() -> changed(engine, update))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageStartingWith("This database updates rows by those of one other table.");
        } else {
            assertThat(changed(engine, update)).isEqualTo(2);
            assertThat(amounts(engine))
                    .containsExactly(List.of(1L, 10), List.of(2L, 30), List.of(3L, 6), List.of(4L, 6), List.of(5L, 7));
        }
    }

    @TestOnAllDatabases
    void rowThatSeveralAreRelatedToIsChangedOnceOrRefused(Engine engine) {
        Update update =
                update(SHOP).set(SHOP.name, SHOP.name.concat("!")).from(SALE).where(SALE.shopId.eq(SHOP.id));
        if (engine.dialect().name().equals("h2")) {
            assertThatThrownBy(() -> changed(engine, update))
                    .isInstanceOf(UniqueException.class)
                    .hasMessageContaining("MERGE INTO st_shop");
            return;
        }
        if (engine.dialect().name().equals("derby")) {
            assertThatThrownBy(() -> changed(engine, update))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("MERGE INTO st_shop");
            return;
        }
        changed(engine, update);
        assertThat(rows(engine, select(SHOP.name).orderBy(SHOP.id.asc())))
                .containsExactly(List.of("Altona!"), List.of("Barmbek!"), List.of("Celle"));
    }

    @TestOnAllDatabases
    void rowsAreDeletedByOtherTables(Engine engine) {
        assertThat(changed(
                        engine,
                        delete(SALE)
                                .using(SHOP)
                                .where(SHOP.id.eq(SALE.shopId), SHOP.name.eq("Barmbek"), SALE.amount.gt(10))))
                .isEqualTo(1);
        assertThat(amounts(engine)).containsExactly(List.of(1L, 10), List.of(2L, 30), List.of(4L, 5), List.of(5L, 7));
    }

    @TestOnAllDatabases
    void shapesDifferByTheTablesTheyRead() {
        Update update = update(SALE).set(SALE.amount, 1);

        assertThat(update.from(SHOP))
                .isNotEqualTo(update)
                .isEqualTo(update(SALE).set(SALE.amount, 2).from(SHOP));
        assertThat(update.from(SHOP).tables()).containsExactlyInAnyOrder("st_sale", "st_shop");
        assertThat(delete(SALE).using(SHOP).tables()).containsExactlyInAnyOrder("st_sale", "st_shop");
    }
}
