package dev.alkahest.behaviour.session.bulk;

import static dev.alkahest.behaviour.session.bulk.ProductTable.PRODUCT;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;

/** What a statement has made of the objects is taken back with its rows. */
class BulkRollbackTest extends BulkTests {

    @TestOnAllDatabases
    void U1_rollbackPutsValuesAndObjectsBack(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            Product cup = product(session, "cup");
            session.execute(update(PRODUCT).set(PRODUCT.price, 7).where(PRODUCT.id.eq(pen.id)));
            session.execute(delete(PRODUCT).where(PRODUCT.id.eq(cup.id)));
            session.rollback();
            assertThat(pen.price).isEqualTo(1);
            assertThat(session.stateOf(cup)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(session.get(PRODUCT, cup.id)).isSameAs(cup);
        }
    }

    @TestOnAllDatabases
    void U1_rollbackToASavepointPutsBackWhatWasBeforeIt(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            session.execute(update(PRODUCT).set(PRODUCT.price, 3).where(CHEAP));
            try (NestedTransaction nested = session.beginNested()) {
                session.execute(update(PRODUCT).set(PRODUCT.price, 2).where(CHEAP));
                session.execute(delete(PRODUCT).where(NAMED_PEN));
                nested.rollback();
            }
            assertThat(pen.price).isEqualTo(3);
            assertThat(session.get(PRODUCT, pen.id)).isSameAs(pen);
            assertThat(pen.price).isEqualTo(3);
            session.commit();
        }
        assertThat(products(engine)).containsExactly("pen|3", "cup|3", "bag|9");
    }

    @TestOnAllDatabases
    void U1_objectReadAfterAStatementInASavepointIsReadAgainOnceThatIsRolledBack(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            session.commit();
            NestedTransaction nested = session.beginNested();
            session.execute(update(PRODUCT).set(PRODUCT.price, 2).where(PRODUCT.name.eq("pen")));
            assertThat(product(session, "pen").price).isEqualTo(2);
            nested.rollback();
            assertThat(product(session, "pen").price).isEqualTo(1);
            pen.price = 2;
            session.commit();
        }
        assertThat(products(engine)).contains("pen|2");
    }

    @TestOnAllDatabases
    void U1_expiredObjectThatWasReadAfterAStatementIsWhatItWasOnceThatIsRolledBack(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            session.commit();
            session.execute(update(PRODUCT).set(PRODUCT.price, 2).where(PRODUCT.id.eq(pen.id)));
            session.refresh(pen);
            session.rollback();
            assertThat(pen.price).isEqualTo(1);
            pen.price = 2;
            session.commit();
        }
        assertThat(products(engine)).contains("pen|2");
    }

    @TestOnAllDatabases
    void U1_expiredObjectThatWasReadAfterAStatementIsWhatItWasBeforeTheSavepoint(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            session.commit();
            NestedTransaction nested = session.beginNested();
            session.execute(update(PRODUCT).set(PRODUCT.price, 2).where(PRODUCT.id.eq(pen.id)));
            session.refresh(pen);
            nested.rollback();
            assertThat(pen.price).isEqualTo(1);
            pen.price = 2;
            session.commit();
        }
        assertThat(products(engine)).contains("pen|2");
    }

    @TestOnAllDatabases
    void U1_objectReadInASavepointAfterAStatementIsWhatItWasBeforeTheTransaction(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            session.commit();
            session.execute(update(PRODUCT).set(PRODUCT.price, 2).where(PRODUCT.id.eq(pen.id)));
            NestedTransaction nested = session.beginNested();
            session.refresh(pen);
            nested.rollback();
            assertThat(pen.price).isEqualTo(2);
            session.rollback();
            assertThat(pen.price).isEqualTo(1);
            pen.price = 2;
            session.commit();
        }
        assertThat(products(engine)).contains("pen|2");
    }
}
