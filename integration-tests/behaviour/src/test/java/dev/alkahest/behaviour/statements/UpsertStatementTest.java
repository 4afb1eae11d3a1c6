package dev.alkahest.behaviour.statements;

import static dev.alkahest.behaviour.statements.ShopTables.SALE;
import static dev.alkahest.behaviour.statements.ShopTables.SHOP;
import static dev.alkahest.behaviour.statements.ShopTables.rows;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.behaviour.statements.ShopTables.Sale;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.sql.Assignment;
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Statement;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class UpsertStatementTest {

    private static final Sale PROPOSED = SALE.as("excluded");
    private static final Select AMOUNTS = select(SALE.id, SALE.amount).orderBy(SALE.id.asc());

    @BeforeEach
    void createShops(Engine engine) {
        ShopTables.create(engine);
    }

    private static List<List<Object>> amountsAfter(Engine engine, Statement statement) {
        engine.begin(connection -> connection.execute(statement));
        return rows(engine, AMOUNTS).stream()
                .filter(row -> (Long) row.get(0) > 3)
                .toList();
    }

    private static Insert sales() {
        return insert(SALE)
                .values(SALE.id.to(5L), SALE.shopId.to(3L), SALE.amount.to(70))
                .values(SALE.id.to(6L), SALE.shopId.to((Long) null), SALE.amount.to(80));
    }

    @TestOnAllDatabases(needs = Capability.UPSERTS)
    void rowsThatAreThereAreLeftAlone(Engine engine) {
        assertThat(amountsAfter(engine, sales().onConflict(SALE.id).doNothing()))
                .containsExactly(List.of(4L, 5), List.of(5L, 7), List.of(6L, 80));
    }

    @TestOnAllDatabases(needs = Capability.UPSERTS)
    void rowsThatAreThereTakeWhatWasProposed(Engine engine) {
        assertThat(amountsAfter(engine, sales().onConflict(SALE.id).doUpdate(SALE.amount, SALE.shopId)))
                .containsExactly(List.of(4L, 5), List.of(5L, 70), List.of(6L, 80));
        assertThat(rows(engine, select(SALE.shopId).where(SALE.id.eq(5L)))).containsExactly(List.of(3L));
    }

    @TestOnAllDatabases(needs = Capability.UPSERTS)
    void rowsThatAreThereBecomeWhatIsCalculatedOfBoth(Engine engine) {
        Insert more = sales().onConflict(SALE.id)
                .doUpdate(
                        SALE.amount.to(SALE.amount.times(1000).plus(PROPOSED.amount)),
                        SALE.shopId.to(SALE.amount.toLong().minus(5L)));

        assertThat(amountsAfter(engine, more)).containsExactly(List.of(4L, 5), List.of(5L, 7070), List.of(6L, 80));
        assertThat(rows(engine, select(SALE.shopId).where(SALE.id.eq(5L)))).containsExactly(List.of(2L));
    }

    @TestOnAllDatabases(needs = Capability.UPSERTS)
    void rowsThatAreThereAreChangedUnderACondition(Engine engine) {
        Insert more = sales().onConflict(SALE.id)
                .where(SALE.amount.lt(PROPOSED.amount), SALE.amount.gt(100).or(PROPOSED.amount.eq(70)))
                .doUpdate(SALE.amount.to(PROPOSED.amount.plus(1)));
        Insert never = sales().onConflict(SALE.id)
                .where(SALE.amount.gt(PROPOSED.amount.plus(1)))
                .doUpdate(SALE.amount.to(1));

        if (engine.dialect().supports(Capability.CONDITIONAL_UPSERT)) {
            assertThat(amountsAfter(engine, more)).containsExactly(List.of(4L, 5), List.of(5L, 71), List.of(6L, 80));
            assertThat(amountsAfter(engine, never)).containsExactly(List.of(4L, 5), List.of(5L, 71), List.of(6L, 80));
        } else {
            assertThatThrownBy(() -> amountsAfter(engine, more))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("CONDITIONAL_UPSERT");
        }
    }

    @TestOnAllDatabases(needs = Capability.UPSERTS)
    void rowsOfASelectAreInsertedOrChange(Engine engine) {
        Sale other = SALE.as("other");
        Insert doubled = insert(SALE)
                .from(
                        select(other.id.plus(1L), other.shopId, other.amount.times(2))
                                .from(other)
                                .where(other.id.ge(4L)),
                        SALE.id,
                        SALE.shopId,
                        SALE.amount)
                .onConflict(SALE.id)
                .doUpdate(SALE.amount);
        Insert copied = insert(SALE)
                .from(select(SALE.id, SALE.amount), SALE.id, SALE.amount)
                .onConflict(SALE.id)
                .doUpdate(SALE.amount.to(SALE.amount.plus(PROPOSED.amount)));

        assertThat(amountsAfter(engine, doubled)).containsExactly(List.of(4L, 5), List.of(5L, 10), List.of(6L, 14));
        assertThat(amountsAfter(engine, copied)).containsExactly(List.of(4L, 10), List.of(5L, 20), List.of(6L, 28));
    }

    @TestOnAllDatabases(needs = Capability.RETURNING_OF_ALL_ROWS)
    void changedAndInsertedRowsComeBack(Engine engine) {
        List<Row> back = engine.beginAndReturn(connection -> connection
                .execute(sales().onConflict(SALE.id).doUpdate(SALE.amount).returning(SALE.id, SALE.amount))
                .all());

        assertThat(back).extracting(row -> row.get(SALE.id)).containsExactlyInAnyOrder(5L, 6L);
        assertThat(back).extracting(row -> row.get(SALE.amount)).containsExactlyInAnyOrder(70, 80);
    }

    @TestOnAllDatabases(needs = Capability.UPSERTS)
    void rowsThatAreLeftAloneDoNotComeBack(Engine engine) {
        Insert insert = sales().onConflict(SALE.id).doNothing().returning(SALE.id);

        if (engine.dialect().supports(Capability.RETURNING_OF_INSERTED_ONLY)) {
            List<Row> back = engine.beginAndReturn(
                    connection -> connection.execute(insert).all());
            assertThat(back).extracting(row -> row.get(SALE.id)).containsExactly(6L);
        } else {
            assertThatThrownBy(() -> engine.begin(connection -> connection.execute(insert)))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("RETURNING_OF_INSERTED_ONLY");
        }
    }

    @TestOnAllDatabases(needs = Capability.UPSERTS)
    void nullAndExpressionsAreProposedLikeValues(Engine engine) {
        Insert insert = insert(SHOP)
                .set(SHOP.id, select(max(SHOP.id)).asScalar())
                .set(SHOP.name, value("celle", ColumnTypes.string(60)))
                .set(SHOP.parentId, (Long) null)
                .onConflict(SHOP.id)
                .doUpdate(SHOP.name, SHOP.parentId);
        engine.begin(connection -> connection.execute(insert));

        assertThat(rows(engine, select(SHOP.name).where(SHOP.parentId.isNull(), SHOP.id.eq(3L))))
                .containsExactly(List.of("celle"));
    }

    @TestOnAllDatabases
    void sameStatementWithOtherValuesHasTheSameText(Engine engine) {
        assertThat(sales().onConflict(SALE.id).doUpdate(SALE.amount.to(3)))
                .isEqualTo(sales().onConflict(SALE.id).doUpdate(SALE.amount.to(4)))
                .isNotEqualTo(sales().onConflict(SALE.id).doUpdate(SALE.shopId.to(4L)))
                .isNotEqualTo(sales().onConflict(SALE.id).doNothing())
                .isNotEqualTo(sales());
    }

    @TestOnAllDatabases
    void columnsThatAreNotUniqueAreRefused() {
        assertThatThrownBy(() -> sales().onConflict(SALE.amount))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("No constraint makes [amount] of " + SALE
                        + " unique, so no row can be there already. There is one of each of these: [id].");
        assertThatThrownBy(() -> sales().onConflict(SALE.id).doUpdate(new Assignment[0]))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("doUpdate() sets nothing. Name columns, or use doNothing().");
        assertThatThrownBy(
                        () -> sales().onConflict(SALE.id).where(SALE.id.eq(1L)).doNothing())
                .isInstanceOf(InvalidStatementException.class);
    }
}
