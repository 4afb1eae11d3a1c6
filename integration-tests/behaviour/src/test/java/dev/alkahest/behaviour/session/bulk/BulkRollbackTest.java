package dev.alkahest.behaviour.session.bulk;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.bulk.MakerTable.MAKER;
import static dev.alkahest.behaviour.session.bulk.ProductTable.PRODUCT;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import java.util.List;

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

    @TestOnAllDatabases
    void U1_referenceThatAStatementAndThenTheUserHasChangedIsWhatItWasAfterARollback(Engine engine) {
        Maker ben = new Maker("Ben");
        Maker cid = new Maker("Cid");
        sessions.transaction(session -> session.addAll(List.of(ben, cid)));
        for (boolean isFlushed : new boolean[] {true, false}) {
            try (Session session = sessions.open()) {
                Product pen = product(session, "pen");
                giveTo(session, pen, ben);
                session.withoutAutoflush(() -> pen.maker.set(session.getOne(MAKER, cid.id)));
                if (isFlushed) {
                    session.flush();
                }
                session.rollback();
                assertIsAnns(engine, session, pen);
            }
        }
    }

    @TestOnAllDatabases
    void U1_referenceThatAStatementAndThenTheUserHasChangedIsWhatItWasBeforeASavepoint(Engine engine) {
        Maker ben = new Maker("Ben");
        sessions.transaction(session -> session.add(ben));
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            NestedTransaction nested = session.beginNested();
            giveTo(session, pen, ben);
            pen.maker.set(null);
            session.flush();
            nested.rollback();
            assertIsAnns(engine, session, pen);
        }
    }

    private static void giveTo(Session session, Product product, Maker maker) {
        session.execute(update(PRODUCT).set(PRODUCT.makerId, maker.id).where(PRODUCT.id.eq(product.id)));
        assertThat(product.maker.key()).isEqualTo(maker.id);
    }

    private static void assertIsAnns(Engine engine, Session session, Product product) {
        assertThat(SentStatements.in(engine, session::flush)).isZero();
        assertThat(product.maker.get().name).isEqualTo("Ann");
        session.commit();
        assertThat(rows(engine, "select m.name from product p join maker m on m.id = p.maker_id where p.name = 'pen'"))
                .containsExactly("Ann");
    }
}
