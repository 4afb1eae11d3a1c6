package dev.alkahest.behaviour.session.cascade;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.cascade.HouseTable.HOUSE;
import static dev.alkahest.behaviour.session.cascade.RoomTable.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import java.util.List;

/** What has come to a detached object, or left it, is brought in together with it. */
class DetachedCascadeTest extends SmallHouseTests {

    @TestOnAllDatabases
    void C1_memberThatHasLeftADetachedOwnerIsBroughtInWithIt(Engine engine) {
        saveHouse();
        House detached;
        Room attic;
        try (Session session = sessions.open()) {
            detached = house(session);
            attic = session.query(ROOM).one();
            Lamp lamp = new Lamp("red");
            attic.lamps.add(lamp);
            session.commit();
            assertThat(detached.rooms).hasSize(1);
            assertThat(attic.lamps).hasSize(1);
        }
        detached.rooms.clear();
        sessions.transaction(session -> session.add(detached));
        assertThat(rows(engine, ROOMS)).isEmpty();
        assertThat(rows(engine, "select * from lamp")).isEmpty();
    }

    @TestOnAllDatabases
    void C1_targetThatADetachedOwnerHasGivenUpIsBroughtInWithIt(Engine engine) {
        sessions.transaction(session -> {
            House house = new House("Elm");
            house.cat.set(new Cat("Tom"));
            house.deed.set(new Deed("1901"));
            session.add(house);
        });
        House detached;
        try (Session session = sessions.open()) {
            detached = house(session);
            assertThat(detached.cat.get()).isNotNull();
            assertThat(detached.deed.get()).isNotNull();
        }
        detached.cat.set(null);
        detached.deed.set(null);
        sessions.transaction(session -> session.add(detached));
        assertThat(rows(engine, "select name, house_id from cat")).containsExactly("Tom|null");
        assertThat(rows(engine, "select name from deed")).isEmpty();
    }

    @TestOnAllDatabases
    void C1_newMemberOfADetachedOwnerIsAddedWithIt(Engine engine) {
        saveHouse();
        House detached;
        try (Session session = sessions.open()) {
            detached = house(session);
            assertThat(detached.rooms).hasSize(1);
        }
        detached.rooms.add(new Room("hall"));
        try (Session session = sessions.open()) {
            assertThat(SentStatements.in(engine, () -> session.add(detached))).isZero();
            assertThat(session.stateOf(detached)).isEqualTo(ObjectState.PERSISTENT);
            session.commit();
        }
        assertThat(rows(engine, ROOMS)).containsExactly("Elm|attic", "Elm|hall");
    }

    @TestOnAllDatabases
    void C1_memberWhoseReferenceADetachedPairHasGivenUpIsBroughtIn(Engine engine) {
        saveHouse();
        House detached;
        try (Session session = sessions.open()) {
            detached = house(session);
            assertThat(detached.rooms.get(0).house.get()).isSameAs(detached);
        }
        detached.rooms.get(0).house.set(null);
        assertThat(detached.rooms).isEmpty();
        sessions.transaction(session -> session.add(detached));
        assertThat(rows(engine, ROOMS)).isEmpty();
    }

    @TestOnAllDatabases
    void C1_newMemberThatCameToADetachedOwnerAndLeftAgainIsNotAdded(Engine engine) {
        saveHouse();
        House detached;
        try (Session session = sessions.open()) {
            detached = house(session);
            assertThat(detached.rooms).hasSize(1);
        }
        Room hall = new Room("hall");
        detached.rooms.add(hall);
        detached.rooms.remove(hall);
        try (Session session = sessions.open()) {
            session.add(detached);
            assertThat(session.pending()).isEmpty();
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void C1_memberThatMovedBetweenDetachedOwnersMoves(Engine engine) {
        saveHouse();
        sessions.transaction(session -> session.add(new House("Oak")));
        List<House> detached;
        try (Session session = sessions.open()) {
            detached = session.query(HOUSE).orderBy(HOUSE.name.asc()).all();
            detached.forEach(house -> assertThat(house.rooms).hasSizeBetween(0, 1));
        }
        Room attic = detached.get(0).rooms.remove(0);
        detached.get(1).rooms.add(attic);
        sessions.transaction(session -> session.add(detached.get(0)));
        assertThat(rows(engine, ROOMS)).containsExactly("Oak|attic");
    }
}
