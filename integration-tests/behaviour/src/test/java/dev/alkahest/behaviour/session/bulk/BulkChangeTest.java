package dev.alkahest.behaviour.session.bulk;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.bulk.DeviceTable.DEVICE;
import static dev.alkahest.behaviour.session.bulk.MakerTable.MAKER;
import static dev.alkahest.behaviour.session.bulk.PhoneTable.PHONE;
import static dev.alkahest.behaviour.session.bulk.PlaceTable.PLACE;
import static dev.alkahest.behaviour.session.bulk.ProductTable.PRODUCT;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.query.SynchronizeSession;
import dev.alkahest.session.FlushMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.StateListener;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Delete;
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.List;

/** Statements of a session, and what its objects are after them. */
class BulkChangeTest extends BulkTests {

    @TestOnAllDatabases
    void U1_loadedObjectsTakeTheNewValues(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            Product bag = product(session, "bag");
            int changed = session.execute(update(PRODUCT)
                            .set(PRODUCT.price, PRODUCT.price.plus(1))
                            .where(CHEAP))
                    .rowCount();
            assertThat(changed).isEqualTo(2);
            assertThat(pen.price).isEqualTo(2);
            assertThat(bag.price).isEqualTo(9);
            assertThat(session.dirty()).isEmpty();
            session.commit();
        }
        assertThat(products(engine)).containsExactly("pen|2", "cup|5", "bag|9");
    }

    @TestOnAllDatabases(needs = Capability.UPSERTS)
    void U1_loadedObjectsTakeWhatAnUpsertHasMadeOfTheirRows(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            Product bag = product(session, "bag");
            bag.stock = 77;
            session.withoutAutoflush(() -> session.execute(Sql.insert(PRODUCT)
                    .set(PRODUCT.id, pen.id)
                    .set(PRODUCT.name, "quill")
                    .set(PRODUCT.price, 3)
                    .set(PRODUCT.sold, true)
                    .onConflict(PRODUCT.id)
                    .doUpdate(PRODUCT.name, PRODUCT.price)));
            assertThat(session.query(PRODUCT).where(PRODUCT.id.eq(pen.id)).one())
                    .isSameAs(pen);
            assertThat(pen.name).isEqualTo("quill");
            assertThat(pen.price).isEqualTo(3);
            assertThat(bag.stock).isEqualTo(77);
            session.commit();
        }
        assertThat(rows(engine, "select name, price, stock from product order by id"))
                .containsExactly("quill|3|10", "cup|4|null", "bag|9|77");
    }

    @TestOnAllDatabases
    void U1_loadedObjectsFollowStatementsThatReadOtherTables(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            Product cup = product(session, "cup");
            session.execute(update(PRODUCT)
                    .set(PRODUCT.price, PRODUCT.price.plus(MAKER.name.length()))
                    .from(MAKER)
                    .where(MAKER.id.eq(PRODUCT.makerId), MAKER.name.eq("Ann"), PRODUCT.name.eq("pen")));
            session.execute(delete(PRODUCT)
                    .using(MAKER)
                    .where(MAKER.id.eq(PRODUCT.makerId), MAKER.name.eq("Ann"), PRODUCT.name.eq("cup")));
            assertThat(pen.price).isEqualTo(4);
            assertThat(session.stateOf(cup)).isEqualTo(ObjectState.DELETED);
            session.commit();
        }
        assertThat(products(engine)).containsExactly("pen|4", "bag|9");
    }

    @TestOnAllDatabases
    void U1_criteriaThatMemoryCantTestAreFetched(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            Product bag = product(session, "bag");
            session.execute(update(PRODUCT).set(PRODUCT.price, 7).where(NAMED_PEN));
            assertThat(pen.price).isEqualTo(7);
            assertThat(bag.price).isEqualTo(9);
        }
    }

    @TestOnAllDatabases
    void U1_evaluatingCostsNoStatementBefore(Engine engine) {
        try (Session session = sessions.open()) {
            product(session, "pen");
            long evaluated = SentStatements.in(
                    engine,
                    () -> session.execute(update(PRODUCT).set(PRODUCT.price, 7).where(CHEAP)));
            long fetched = SentStatements.in(
                    engine,
                    () -> session.execute(update(PRODUCT).set(PRODUCT.price, 8).where(NAMED_PEN)));
            assertThat(List.of(evaluated, fetched)).containsExactly(2L, 3L);
        }
    }

    @TestOnAllDatabases
    void U1_nothingLoadedIsNothingMoreToSend(Engine engine) {
        try (Session session = sessions.open()) {
            session.query(MAKER).all();
            assertThat(SentStatements.in(
                            engine,
                            () -> session.execute(
                                    update(PRODUCT).set(PRODUCT.price, 7).where(NAMED_PEN))))
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void U1_deletedObjectsLeaveTheSession(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            Product bag = product(session, "bag");
            session.execute(delete(PRODUCT).where(CHEAP));
            assertThat(session.stateOf(pen)).isEqualTo(ObjectState.DELETED);
            assertThat(session.contains(pen)).isFalse();
            assertThat(session.contains(bag)).isTrue();
            assertThat(session.get(PRODUCT, pen.id)).isNull();
            session.commit();
            assertThat(session.stateOf(pen)).isEqualTo(ObjectState.DETACHED);
        }
        assertThat(products(engine)).containsExactly("bag|9");
    }

    @TestOnAllDatabases
    void U1_deletedObjectsAreFetchedWhereMemoryCantTest(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            Product bag = product(session, "bag");
            session.execute(delete(PRODUCT).where(NAMED_PEN));
            assertThat(session.contains(pen)).isFalse();
            assertThat(session.contains(bag)).isTrue();
        }
    }

    @TestOnAllDatabases
    void U1_unknownMeetsNoCondition(Engine engine) {
        List<Condition> conditions = List.of(
                PRODUCT.stock.gt(5).not(),
                PRODUCT.stock.gt(5).or(PRODUCT.price.eq(4)),
                PRODUCT.stock.notIn(7, 8),
                PRODUCT.stock.isDistinctFrom(10),
                PRODUCT.stock.isNotDistinctFrom(0),
                PRODUCT.stock.gt(5).and(PRODUCT.price.eq(1)).not(),
                PRODUCT.stock.isNull(),
                PRODUCT.stock.isNotNull(),
                PRODUCT.stock.ne(3),
                PRODUCT.stock.ge(PRODUCT.price),
                PRODUCT.sold.not(),
                PRODUCT.sold.or(PRODUCT.stock.le(0)));
        for (Condition condition : conditions) {
            try (Session session = sessions.open()) {
                List<Product> met = session.query(PRODUCT).where(condition).all();
                List<Product> all = session.query(PRODUCT).all();
                session.execute(update(PRODUCT).set(PRODUCT.name, "met").where(condition), SynchronizeSession.EVALUATE);
                assertThat(all)
                        .filteredOn(product -> product.name.equals("met"))
                        .containsExactlyInAnyOrderElementsOf(met);
            }
        }
    }

    @TestOnAllDatabases
    void U1_evaluateRefusesWhatItCantTest(Engine engine) {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.execute(
                            update(PRODUCT).set(PRODUCT.price, 7).where(NAMED_PEN), SynchronizeSession.EVALUATE))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage(
                            "SynchronizeSession.EVALUATE can't test the conditions on Product in memory exactly as the"
                                    + " database does: it knows AND, OR, NOT, isNull, and comparisons of whole numbers,"
                                    + " booleans and UUIDs with values, of classes without subclasses. Use AUTO or"
                                    + " FETCH.");
        }
        assertThat(products(engine)).containsExactly("pen|1", "cup|4", "bag|9");
    }

    @TestOnAllDatabases
    void U1_noneLeavesObjectsAsTheyAre(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            session.execute(update(PRODUCT).set(PRODUCT.price, 7).where(CHEAP), SynchronizeSession.NONE);
            session.execute(delete(PRODUCT).where(NAMED_PEN), SynchronizeSession.NONE);
            assertThat(pen.price).isEqualTo(1);
            assertThat(session.contains(pen)).isTrue();
        }
    }

    @TestOnAllDatabases
    void U1_unflushedChangesAreFlushedBefore(Engine engine) {
        try (Session session = sessions.open()) {
            Product bag = product(session, "bag");
            bag.price = 3;
            bag.name = "sack";
            session.execute(update(PRODUCT).set(PRODUCT.price, 2).where(CHEAP));
            assertThat(bag.price).isEqualTo(2);
            session.commit();
        }
        assertThat(products(engine)).containsExactly("pen|2", "cup|2", "sack|2");
    }

    @TestOnAllDatabases
    void U1_withoutAutoflushUnflushedChangesStayAndTheRowIsTested(Engine engine) {
        try (Session session = sessions.withFlushMode(FlushMode.MANUAL).open()) {
            Product pen = product(session, "pen");
            Product bag = product(session, "bag");
            pen.name = "biro";
            pen.price = 100;
            bag.price = 1;
            session.execute(
                    update(PRODUCT).set(PRODUCT.price, 2).set(PRODUCT.stock, 77).where(CHEAP));
            assertThat(pen.name).isEqualTo("biro");
            assertThat(pen.price).isEqualTo(100);
            assertThat(pen.stock).isEqualTo(77);
            assertThat(bag.stock).isZero();
            session.commit();
        }
        assertThat(rows(engine, "select name, price, stock from product order by id"))
                .containsExactly("biro|100|77", "cup|2|77", "bag|1|0");
    }

    @TestOnAllDatabases
    void U1_foreignKeysFollow(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            Maker ann = pen.maker.get();
            Maker bob = new Maker("Bob");
            session.add(bob);
            session.flush();
            session.execute(update(PRODUCT).set(PRODUCT.makerId, bob.id).where(PRODUCT.makerId.eq(ann.id)));
            assertThat(pen.maker.get()).isSameAs(bob);
        }
    }

    @TestOnAllDatabases
    void U1_compositeKeys(Engine engine) {
        try (Session session = sessions.open()) {
            List<Place> places = session.query(PLACE)
                    .orderBy(PLACE.aisle.asc(), PLACE.shelf.asc())
                    .all();
            session.execute(update(PLACE).set(PLACE.goods, "oil").where(PLACE.shelf.eq("a")));
            assertThat(places).extracting(place -> place.goods).containsExactly("oil", "salt", "oil");
            session.execute(delete(PLACE).where(PLACE.aisle.eq(1)));
            assertThat(places).filteredOn(session::contains).containsExactly(places.get(2));
        }
    }

    @TestOnAllDatabases
    void U1_hierarchies(Engine engine) {
        try (Session session = sessions.open()) {
            List<Device> devices =
                    session.query(DEVICE).orderBy(DEVICE.weight.asc()).all();
            session.execute(update(PHONE).set(PHONE.weight, 100));
            assertThat(devices).extracting(device -> device.weight).containsExactly(100, 500);
            session.execute(
                    update(DEVICE).set(DEVICE.weight, DEVICE.weight.plus(1)).where(DEVICE.weight.gt(50)));
            assertThat(devices).extracting(device -> device.weight).containsExactly(101, 501);
            session.execute(delete(PHONE));
            assertThat(devices).filteredOn(session::contains).containsExactly(devices.get(1));
        }
    }

    @TestOnAllDatabases(needs = Capability.RETURNING_OF_ALL_ROWS)
    void U1_returningRowsAsWell(Engine engine) {
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            Delete statement = delete(PRODUCT).where(CHEAP).returning(PRODUCT.name);
            assertThat(session.execute(statement).all())
                    .extracting(row -> row.get(PRODUCT.name))
                    .containsExactlyInAnyOrder("pen", "cup");
            assertThat(session.contains(pen)).isFalse();
        }
    }

    @TestOnAllDatabases
    void U1_aTableWithoutItsClassExpiresTheObjects(Engine engine) {
        Table product =
                Table.named("product").column("price", PRODUCT.price.type()).build();
        try (Session session = sessions.open()) {
            Product pen = product(session, "pen");
            session.execute(update(product).set(product.column("price", Integer.class), 7));
            assertThat(session.isExpired(pen)).isTrue();
            assertThat(session.get(PRODUCT, pen.id).price).isEqualTo(7);
        }
    }

    @TestOnAllDatabases
    void U2_bulkInsertOfManyRows(Engine engine) {
        try (Session session = sessions.open()) {
            Insert insert = Sql.insert(PLACE);
            for (int aisle = 3; aisle < 6; aisle++) {
                insert = insert.values(PLACE.aisle.to(aisle), PLACE.shelf.to("a"), PLACE.goods.to("oil"));
            }
            assertThat(session.execute(insert).rowCount()).isEqualTo(3);
            assertThat(session.get(PLACE, new PlaceKey(3, "a")).goods).isEqualTo("oil");
        }
    }

    @TestOnAllDatabases
    void D14_rowsAreReadAndWrittenWithoutObjects(Engine engine) {
        List<Object> heard = new ArrayList<>();
        try (Session session = sessions.open()) {
            session.addListener(new StateListener() {
                @Override
                public void moved(Session own, Object object, ObjectState from, ObjectState to) {
                    heard.add(object);
                }
            });
            session.execute(Sql.insert(MAKER).set(MAKER.name, "Bo"));
            assertThat(session.execute(select(MAKER.name).orderBy(MAKER.name.asc())).stream()
                            .map(row -> row.get(MAKER.name)))
                    .containsExactly("Ann", "Bo");
            assertThat(session.persistent()).isEmpty();
        }
        assertThat(heard).isEmpty();
    }
}
