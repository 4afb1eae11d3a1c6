package dev.alkahest.behaviour.session.bulk;

import static dev.alkahest.behaviour.session.bulk.MakerTable.MAKER;
import static dev.alkahest.behaviour.session.bulk.ProductTable.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.SynchronizeSession;
import dev.alkahest.session.Session;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Sql;

/** A query changes or deletes the rows that it describes. */
class BulkQueryTest extends BulkTests {

    @TestOnAllDatabases
    void queriesUpdateAndDeleteWhatTheyDescribe(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            Product bag = product(session, "bag");
            assertThat(session.query(PRODUCT)
                            .where(CHEAP, PRODUCT.maker().has(MAKER.name.eq("Ann")))
                            .update(PRODUCT.price.to(5)))
                    .isEqualTo(2);
            assertThat(pen.price).isEqualTo(5);
            assertThat(session.query(PRODUCT).where(PRODUCT.price.gt(8)).delete())
                    .isEqualTo(1);
            assertThat(session.contains(bag)).isFalse();
            assertThat(session.query(PRODUCT)
                            .synchronizeSession(SynchronizeSession.NONE)
                            .update(PRODUCT.price.to(6)))
                    .isEqualTo(2);
            assertThat(pen.price).isEqualTo(5);
        }
    }

    @TestOnAllDatabases
    void queriesWithMoreThanConditionsAreRefused(Engine engine) {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.query(PRODUCT).limit(1).delete())
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage(
                            "delete() of a query of Product takes conditions alone: no join, distinct, order, limit or"
                                    + " offset. Ask about related rows with any(...) or has(...), or for keys:"
                                    + " where(id.in(select(...)...)).");
            assertThatThrownBy(
                            () -> session.query(PRODUCT).join(PRODUCT.maker()).update(PRODUCT.price.to(5)))
                    .hasMessageStartingWith("update() of a query of Product takes conditions alone");
        }
        assertThat(products(engine)).containsExactly("pen|1", "cup|4", "bag|9");
    }

    @TestOnAllDatabases
    void U1_conditionsWithinConditionsAreConditionsAlone(Engine engine) {
        sessions.transaction(session -> {
            Condition nested = Sql.and(PRODUCT.price.gt(1), Sql.and(PRODUCT.price.lt(9), PRODUCT.name.eq("cup")));
            assertThat(session.query(PRODUCT).where(nested).update(PRODUCT.price.to(5)))
                    .isEqualTo(1);
            assertThat(session.query(PRODUCT)
                            .where(Sql.and(nested, Sql.and(NAMED_PEN, CHEAP)))
                            .delete())
                    .isZero();
        });
        assertThat(products(engine)).containsExactly("pen|1", "cup|5", "bag|9");
    }
}
