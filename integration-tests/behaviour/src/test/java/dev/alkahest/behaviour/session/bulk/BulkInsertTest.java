package dev.alkahest.behaviour.session.bulk;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.bulk.PlaceTable.PLACE;
import static dev.alkahest.sql.Sql.insert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.sql.Insert;
import java.util.List;

/** Rule U2: an INSERT of many rows beside objects that are loaded. */
class BulkInsertTest extends BulkTests {

    private static Insert oil(int... aisles) {
        Insert insert = insert(PLACE);
        for (int aisle : aisles) {
            insert = insert.values(PLACE.aisle.to(aisle), PLACE.shelf.to("a"), PLACE.goods.to("oil"));
        }
        return insert;
    }

    private static List<Place> places(Session session) {
        return session.query(PLACE)
                .orderBy(PLACE.aisle.asc(), PLACE.shelf.asc())
                .all();
    }

    @TestOnAllDatabases
    void U2_insertMakesNoObjectsAndLeavesThoseThatAreThere(Engine engine) {
        try (Session session = sessions.open()) {
            List<Place> loaded = places(session);
            session.execute(oil(3, 4));
            assertThat(session.persistent()).hasSameElementsAs(loaded);
            assertThat(loaded).noneMatch(session::isExpired);
            assertThat(places(session)).hasSize(5).startsWith(loaded.toArray(Place[]::new));
        }
    }

    @TestOnAllDatabases(needs = Capability.RETURNING_OF_ALL_ROWS)
    void U2_returningGivesValuesAndNoObjects(Engine engine) {
        try (Session session = sessions.open()) {
            List<Place> loaded = places(session);
            assertThat(session.execute(oil(3, 4).returning(PLACE.aisle, PLACE.goods))
                            .all())
                    .extracting(row -> row.get(PLACE.aisle) + row.get(PLACE.goods))
                    .containsExactlyInAnyOrder("3oil", "4oil");
            assertThat(session.persistent()).hasSameElementsAs(loaded);
            Place third = session.get(PLACE, new PlaceKey(3, "a"));
            assertThat(session.persistent()).hasSize(4).contains(third);
        }
    }

    @TestOnAllDatabases(needs = Capability.RETURNING_OF_ALL_ROWS)
    void U2_returningOfAnUpsertGivesTheRowsAndExpiresTheObjects(Engine engine) {
        try (Session session = sessions.open()) {
            List<Place> loaded = places(session);
            Insert upsert = oil(2, 3).onConflict(PLACE.aisle, PLACE.shelf).doUpdate(PLACE.goods);
            assertThat(session.execute(upsert.returning(PLACE.aisle, PLACE.goods))
                            .all())
                    .extracting(row -> row.get(PLACE.aisle) + row.get(PLACE.goods))
                    .containsExactlyInAnyOrder("2oil", "3oil");
            assertThat(loaded).allMatch(session::isExpired);
            assertThat(loaded.get(2).goods).isEqualTo("rice");
            assertThat(places(session)).hasSize(4).startsWith(loaded.toArray(Place[]::new));
            assertThat(loaded.get(2).goods).isEqualTo("oil");
        }
    }

    @TestOnAllDatabases(needs = Capability.UPSERTS)
    void U2_changesThatAreNotFlushedStay(Engine engine) {
        try (Session session = sessions.open()) {
            List<Place> loaded = places(session);
            loaded.get(0).goods = "wine";
            session.withoutAutoflush(() -> session.execute(
                    oil(1, 3).onConflict(PLACE.aisle, PLACE.shelf).doUpdate(PLACE.goods)));
            assertThat(loaded.get(0).goods).isEqualTo("wine");
            assertThat(session.dirty()).containsExactly(loaded.get(0));
            session.commit();
        }
        assertThat(rows(engine, "select goods from place order by aisle, shelf"))
                .containsExactly("wine", "salt", "rice", "oil");
    }

    @TestOnAllDatabases
    void U2_insertFlushesBeforeAndARollbackTakesBothBack(Engine engine) {
        try (Session session = sessions.open()) {
            Place first = places(session).get(0);
            first.goods = "wine";
            assertThat(SentStatements.in(engine, () -> session.execute(oil(3)))).isEqualTo(2);
            session.rollback();
            assertThat(first.goods).isEqualTo("tea");
            assertThat(places(session)).hasSize(3);
        }
    }
}
