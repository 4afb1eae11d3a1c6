package dev.alkahest.behaviour.session.cascade;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.cascade.RoomTable.ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What an object is related to is added together with it. */
class SaveUpdateCascadeTest extends SmallHouseTests {

    @TestOnAllDatabases
    void C1_addReachesAWholeGraph(Engine engine) {
        House house = new House("Elm");
        Room attic = new Room("attic");
        attic.lamps.add(new Lamp("red"));
        attic.carpet.set(new Carpet("blue"));
        house.rooms.add(attic);
        house.deed.set(new Deed("1901"));
        house.guests.add(new Guest("Ann"));
        try (Session session = sessions.open()) {
            session.add(house);
            assertThat(session.pending()).hasSize(6);
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select h.name, r.name, l.name, c.name, d.name, g.name from house h"
                                + " join room r on r.house_id = h.id join lamp l on l.room_id = r.id"
                                + " join carpet c on c.id = r.carpet_id join deed d on d.house_id = h.id"
                                + " join guest g on g.house_id = h.id"))
                .containsExactly("Elm|attic|red|blue|1901|Ann");
    }

    @TestOnAllDatabases
    void C1_addReachesAGraphFromItsLeaf(Engine engine) {
        House house = new House("Elm");
        Room attic = new Room("attic");
        Room hall = new Room("hall");
        house.rooms.addAll(List.of(attic, hall));
        Lamp lamp = new Lamp("red");
        lamp.room.set(attic);
        attic.house.set(house);
        sessions.transaction(session -> session.add(lamp));
        assertThat(rows(engine, ROOMS)).containsExactly("Elm|attic", "Elm|hall");
        assertThat(rows(engine, "select room.name, lamp.name from lamp join room on room.id = room_id"))
                .containsExactly("attic|red");
    }

    @TestOnAllDatabases
    void C1_newMemberOfAHeldCollectionIsPendingAtOnce(Engine engine) {
        saveHouse();
        try (Session session = sessions.open()) {
            Room hall = new Room("hall");
            hall.lamps.add(new Lamp("red"));
            house(session).rooms.add(hall);
            assertThat(session.pending()).hasSize(2).contains(hall);
            session.commit();
        }
        assertThat(rows(engine, ROOMS)).containsExactly("Elm|attic", "Elm|hall");
        assertThat(rows(engine, "select room.name from lamp join room on room.id = room_id"))
                .containsExactly("hall");
    }

    @TestOnAllDatabases
    void C1_newTargetOfAHeldRefIsPendingAtOnce(Engine engine) {
        saveHouse();
        try (Session session = sessions.open()) {
            Room attic = session.query(ROOM).one();
            House oak = new House("Oak");
            oak.rooms.add(new Room("hall"));
            attic.house.set(oak);
            assertThat(session.pending()).hasSize(2).contains(oak);
            session.commit();
        }
        assertThat(rows(engine, ROOMS)).containsExactly("Oak|attic", "Oak|hall");
    }

    @TestOnAllDatabases
    void C1_settingTheOtherSideDoesNotAdd(Engine engine) {
        saveHouse();
        try (Session session = sessions.open()) {
            House house = house(session);
            Room hall = new Room("hall");
            hall.house.set(house);
            Guest ann = new Guest("Ann");
            ann.house = house;
            assertThat(session.pending()).isEmpty();
            session.commit();
            assertThat(session.stateOf(hall)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(session.stateOf(ann)).isEqualTo(ObjectState.TRANSIENT);
        }
        assertThat(rows(engine, ROOMS)).containsExactly("Elm|attic");
        assertThat(rows(engine, "select * from guest")).isEmpty();
    }

    @TestOnAllDatabases
    void C1_objectWhoseOtherSideIsSetJoinsWhenItIsAdded(Engine engine) {
        saveHouse();
        try (Session session = sessions.open()) {
            House house = house(session);
            Room hall = new Room("hall");
            hall.house.set(house);
            session.add(hall);
            assertThat(house.rooms).hasSize(2).contains(hall);
            session.commit();
        }
        assertThat(rows(engine, ROOMS)).containsExactly("Elm|attic", "Elm|hall");
    }

    @TestOnAllDatabases
    void C1_withoutItAMemberIsNotAdded(Engine engine) {
        House house = new House("Elm");
        Ghost ghost = new Ghost("Sir");
        house.ghosts.add(ghost);
        try (Session session = sessions.open()) {
            session.add(house);
            session.commit();
            house.ghosts.add(new Ghost("Lady"));
            session.commit();
            assertThat(session.stateOf(ghost)).isEqualTo(ObjectState.TRANSIENT);
        }
        assertThat(rows(engine, "select name from house")).containsExactly("Elm");
        assertThat(rows(engine, "select * from ghost")).isEmpty();
    }

    @TestOnAllDatabases
    void C1_withoutItAMemberAddedByHandIsWrittenWithItsOwner(Engine engine) {
        House house = new House("Elm");
        Ghost ghost = new Ghost("Sir");
        house.ghosts.add(ghost);
        sessions.transaction(session -> session.addAll(List.of(ghost, house)));
        assertThat(rows(engine, "select house.name, ghost.name from ghost join house on house.id = house_id"))
                .containsExactly("Elm|Sir");
    }

    @TestOnAllDatabases
    void C1_withoutItAReferenceToANewObjectIsAnErrorThatNamesIt(Engine engine) {
        Ghost ghost = new Ghost("Sir");
        ghost.house.set(new House("Elm"));
        try (Session session = sessions.open()) {
            session.add(ghost);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("Ghost.house")
                    .hasMessageContaining("SAVE_UPDATE");
        }
    }

    @TestOnAllDatabases
    void C1_membersOfAReplacedCollectionAreAdded(Engine engine) {
        saveHouse();
        sessions.transaction(session -> {
            House house = house(session);
            house.rooms = new ArrayList<>(house.rooms);
            house.rooms.add(new Room("hall"));
        });
        assertThat(rows(engine, ROOMS)).containsExactly("Elm|attic", "Elm|hall");
    }

    @TestOnAllDatabases
    void C1_everyWayToPutAMemberInAListAdds(Engine engine) {
        saveHouse();
        sessions.transaction(session -> {
            List<Room> rooms = house(session).rooms;
            rooms.add(0, new Room("b"));
            rooms.addAll(List.of(new Room("c"), new Room("d")));
            rooms.addAll(1, List.of(new Room("e"), new Room("f")));
            rooms.listIterator().add(new Room("g"));
            rooms.subList(1, 2).add(new Room("h"));
            rooms.set(rooms.size() - 1, new Room("i"));
        });
        assertThat(rows(engine, ROOMS))
                .containsExactly("Elm|attic", "Elm|b", "Elm|c", "Elm|e", "Elm|f", "Elm|g", "Elm|h", "Elm|i");
    }

    @TestOnAllDatabases
    void C1_sortingAListOfNewMembersKeepsThemAll(Engine engine) {
        House house = new House("Elm");
        try (Session session = sessions.open()) {
            session.add(house);
            Room hall = new Room("hall");
            Room attic = new Room("attic");
            Room cellar = new Room("cellar");
            house.rooms.addAll(List.of(hall, attic, cellar));
            house.rooms.sort(Comparator.comparing(room -> room.name));
            assertThat(house.rooms).containsExactly(attic, cellar, hall);
            assertThat(session.pending()).containsExactly(house, hall, attic, cellar);
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select house.name, room.name from room join house on house.id = house_id order by room.id"))
                .containsExactly("Elm|hall", "Elm|attic", "Elm|cellar");
    }
}
