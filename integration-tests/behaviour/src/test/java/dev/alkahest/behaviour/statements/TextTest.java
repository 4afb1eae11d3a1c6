package dev.alkahest.behaviour.statements;

import static dev.alkahest.behaviour.statements.ShopTables.SALE;
import static dev.alkahest.behaviour.statements.ShopTables.SHOP;
import static dev.alkahest.behaviour.statements.ShopTables.rows;
import static dev.alkahest.sql.Sql.result;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.text;
import static dev.alkahest.sql.Sql.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.sql.ComparableExpression;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.TextStatement;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

class TextTest {

    private static final ComparableExpression<Long> SOLD = result("sold", ColumnTypes.int64());

    @BeforeEach
    void createShops(Engine engine) {
        ShopTables.create(engine);
    }

    private static TextStatement sold(int least) {
        return text("""
                        SELECT s.name, count(*) AS sold -- :not a name
                        FROM st_shop s JOIN st_sale x ON x.shop_id = s.id
                        WHERE x.amount >= :least AND s.name <> ':least' AND x.amount >= :least
                        GROUP BY s.name ORDER BY s.name""").bind("least", least).columns(SHOP.name, SOLD);
    }

    private static List<Row> all(Engine engine, TextStatement statement) {
        return engine.beginAndReturn(connection -> connection.execute(statement).all());
    }

    @TestOnAllDatabases
    void textGivesTypedColumns(Engine engine) {
        List<Row> rows = all(engine, sold(20));

        assertThat(rows).extracting(row -> row.get(SHOP.name)).containsExactly("Altona", "Barmbek");
        assertThat(rows).extracting(row -> row.get(SOLD)).containsExactly(1L, 1L);
        assertThat(rows.get(0).get("sold")).isEqualTo(1L);
        assertThat(all(engine, sold(1))).extracting(row -> row.get(SOLD)).containsExactly(2L, 2L);
    }

    @TestOnAllDatabases
    void textIsStreamed(Engine engine) {
        engine.begin(connection -> {
            try (Stream<Row> stream = connection.stream(sold(20))) {
                assertThat(stream.map(row -> row.get(SHOP.name))).containsExactly("Altona", "Barmbek");
            }
        });
    }

    @TestOnAllDatabases
    void textChangesRows(Engine engine) {
        int changed = engine.beginAndReturn(connection -> connection
                .execute(text("UPDATE st_sale SET amount = amount + :more WHERE shop_id = :shop")
                        .bind("more", 1)
                        .bind("shop", 1L)
                        .statement())
                .rowCount());

        assertThat(changed).isEqualTo(2);
        assertThat(rows(engine, select(SALE.amount).where(SALE.shopId.eq(1L)).orderBy(SALE.amount.asc())))
                .containsExactly(List.of(11), List.of(31));
    }

    @TestOnAllDatabases
    void textIsAConditionAmongOthers(Engine engine) {
        assertThat(rows(
                        engine,
                        select(SALE.id)
                                .where(
                                        SALE.shopId.eq(1L),
                                        text("amount = :a OR amount = :b")
                                                .bind("a", 10)
                                                .bind("b", 5)
                                                .asCondition())))
                .containsExactly(List.of(1L));
    }

    @TestOnAllDatabases
    void expressionsStandInTheText(Engine engine) {
        NumberExpression<Integer> left = text(":amount - :taken")
                .bind("amount", SALE.amount)
                .bind("taken", SALE.amount.minus(1))
                .asNumber(ColumnTypes.int32());

        assertThat(rows(engine, select(left.plus(0)).where(SALE.id.le(2L)))).containsExactly(List.of(1), List.of(1));
    }

    @TestOnAllDatabases(needs = Capability.COMMON_TABLES)
    void textIsACommonTable(Engine engine) {
        DerivedTable counted = with("counted", sold(1));

        assertThat(rows(
                        engine,
                        select(SHOP.id, counted.column(SOLD))
                                .join(counted, counted.column(SHOP.name).eq(SHOP.name))
                                .orderBy(SHOP.id.asc())))
                .containsExactly(List.of(1L, 2L), List.of(2L, 2L));
    }

    @TestOnAllDatabases
    void valuesAreSentByTheirTypes(Engine engine) {
        TextStatement statement = text("SELECT count(*) AS sold FROM st_shop WHERE :name = 'x' AND :day = '2024-02-29'"
                        + " AND :price > 1.5 AND name = :name2 AND (parent_id = :none OR :none2 = 1)")
                .bind("name", "x")
                .bind("day", LocalDate.of(2024, 2, 29).toString())
                .bind("price", new BigDecimal("1.51"))
                .bind("name2", "Altona'; DROP TABLE st_shop; --")
                .bind("none", null, ColumnTypes.int64())
                .bind("none2", 1)
                .columns(SOLD);

        assertThat(all(engine, statement)).extracting(row -> row.get(SOLD)).containsExactly(0L);
        assertThat(rows(engine, select(SHOP.id))).hasSize(3);
    }

    @TestOnAllDatabases
    void listsStandBehindIn(Engine engine) {
        assertThat(named(engine, "id IN (:ids)", List.of(1L, 3L))).containsExactly("Altona", "Celle");
        assertThat(named(engine, "id IN :ids", List.of(2L))).containsExactly("Barmbek");
        assertThat(named(engine, "id NOT IN ( :ids )", List.of(1L, 3L))).containsExactly("Barmbek");
        assertThat(named(engine, "id IN (:ids) AND id IN :ids", List.of(2L, 3L)))
                .containsExactly("Barmbek", "Celle");
        assertThat(named(engine, "id IN (:ids)", List.of())).isEmpty();
        assertThat(named(engine, "id NOT IN (:ids)", List.of())).hasSize(3);
        assertThatThrownBy(() -> named(engine, "id IN (:ids)", Arrays.asList(1L, null)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "The values of :ids have a null, which IN finds nothing by. Leave it out, and ask for it with IS"
                                + " NULL.");
        assertThatThrownBy(() -> text("id IN (:ids)").bind("ids", List.of(1L)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageContaining(
                        "is a collection. Name the type of its elements: bindAll(\"ids\", values, type).");
    }

    private static List<String> named(Engine engine, String condition, List<Long> ids) {
        return engine.beginAndReturn(connection -> connection
                .scalars(select(SHOP.name)
                        .where(text(condition)
                                .bindAll("ids", ids, ColumnTypes.int64())
                                .asCondition())
                        .orderBy(SHOP.name.asc()))
                .all());
    }

    @TestOnAllDatabases
    void columnsOfTheResultAreComparedWithThoseNamed(Engine engine) {
        assertThatThrownBy(
                        () -> all(engine, text("SELECT id, name FROM st_shop").columns(SHOP.name, SHOP.id)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageMatching("Column 1 of the text is (id|ID), and columns\\(\\.\\.\\.\\) says name\\."
                        + " Name the columns in their order, or give them names with AS\\.");
        assertThatThrownBy(
                        () -> all(engine, text("SELECT id, name FROM st_shop").columns(SHOP.id)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("The text gives 2 columns, and columns(...) names 1: [id].");
    }

    @TestOnAllDatabases
    void namesWithoutValuesAndValuesWithoutNamesAreRefused() {
        assertThatThrownBy(() -> text("a = :least").asCondition())
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("The text has no value for :least. Give it with bind(\"least\", ...).");
        assertThatThrownBy(() -> text("a = :least AND b = :most").bind("lest", 1))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("The text has no :lest. It has :least, :most.");
        assertThatThrownBy(() -> text("a = :least").bind("least", Locale.ROOT))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("The value of :least is a Locale, of which no type is known. Name one:"
                        + " bind(\"least\", value, type).");
        assertThatThrownBy(() -> text("a = ?"))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith("The text has a '?'. Name the value");
        assertThatThrownBy(() -> text("a = 'x"))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("The text has a ' that nothing closes.");
    }

    @TestOnAllDatabases
    void textsOfTheSameWordsAreEqual() {
        assertThat(sold(1)).isEqualTo(sold(2)).hasToString(sold(2).toString());
        assertThat(text("a\\:b = c::text AND d ?? 'e' AND \"f:g\" = $x$:h$x$ /* :i */"))
                .hasToString("a:b = c::text AND d ?? 'e' AND \"f:g\" = $x$:h$x$ /* :i */");
    }
}
