package dev.alkahest.behaviour.session.cascade;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.cascade.DeedTable.DEED;
import static dev.alkahest.behaviour.session.cascade.HouseTable.HOUSE;
import static dev.alkahest.behaviour.session.cascade.LampTable.LAMP;
import static dev.alkahest.behaviour.session.cascade.RoomTable.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class OrphanTest {

    private SessionFactory sessions;

    /** Elm has an attic with a red lamp and a blue carpet, a hall, and the deed 1901; Oak has a cellar and the deed 1950. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new CascadeMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            House elm = new House("Elm");
            Room attic = new Room("attic");
            attic.lamps.add(new Lamp("red"));
            attic.carpet.set(new Carpet("blue"));
            elm.rooms.addAll(List.of(attic, new Room("hall")));
            elm.deed.set(new Deed("1901"));
            House oak = new House("Oak");
            oak.rooms.add(new Room("cellar"));
            oak.deed.set(new Deed("1950"));
            session.addAll(List.of(elm, oak));
        });
    }

    private static House house(Session session, String name) {
        return session.query(HOUSE).where(HOUSE.name.eq(name)).one();
    }

    private static Room room(Session session, String name) {
        return session.query(ROOM).where(ROOM.name.eq(name)).one();
    }

    private static Deed deed(Session session, String name) {
        return session.query(DEED).where(DEED.name.eq(name)).one();
    }

    private static List<String> rooms(Engine engine) {
        return rows(engine, "select r.name, h.name from room r left join house h on h.id = house_id order by r.name");
    }

    private static List<String> deeds(Engine engine) {
        return rows(engine, "select d.name, h.name from deed d left join house h on h.id = house_id order by d.name");
    }

    private static void assertAtticIsGone(Engine engine) {
        assertThat(rooms(engine)).containsExactly("cellar|Oak", "hall|Elm");
        assertThat(rows(engine, "select * from lamp")).isEmpty();
        assertThat(rows(engine, "select * from carpet")).isEmpty();
    }

    @TestOnAllDatabases
    void C5_removedMemberIsDeletedWithItsOwnParts(Engine engine) {
        sessions.transaction(session -> house(session, "Elm").rooms.remove(room(session, "attic")));
        assertAtticIsGone(engine);
    }

    @TestOnAllDatabases
    void C5_memberIsPersistentUntilTheFlush(Engine engine) {
        try (Session session = sessions.open()) {
            Room attic = room(session, "attic");
            house(session, "Elm").rooms.remove(attic);
            assertThat(session.stateOf(attic)).isEqualTo(ObjectState.PERSISTENT);
            session.flush();
            assertThat(session.stateOf(attic)).isEqualTo(ObjectState.DELETED);
        }
    }

    @TestOnAllDatabases
    void C5_memberWhoseReferenceIsEmptiedIsDeleted(Engine engine) {
        sessions.transaction(session -> room(session, "attic").house.set(null));
        assertAtticIsGone(engine);
    }

    @TestOnAllDatabases
    void C5_memberWhoseHolderIsReplacedByAnEmptyOneIsDeleted(Engine engine) {
        sessions.transaction(session -> room(session, "attic").house = Ref.empty());
        assertAtticIsGone(engine);
    }

    @TestOnAllDatabases
    void C5_everyWayOutOfAListDeletes(Engine engine) {
        try (Session session = sessions.open()) {
            List<Room> rooms = house(session, "Elm").rooms;
            for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
                rooms.add(new Room(name));
            }
            session.commit();
            rooms.remove(8);
            rooms.removeIf(room -> room.name.equals("f"));
            rooms.subList(6, 7).clear();
            Iterator<Room> iterator = rooms.iterator();
            iterator.next();
            iterator.remove();
            rooms.removeAll(List.of(rooms.get(0)));
            rooms.set(0, new Room("z"));
            rooms.retainAll(List.of(rooms.get(0), rooms.get(2)));
            session.commit();
        }
        assertThat(rooms(engine)).containsExactly("c|Elm", "cellar|Oak", "z|Elm");
    }

    @TestOnAllDatabases
    void C5_clearedCollectionIsDeleted(Engine engine) {
        sessions.transaction(session -> house(session, "Elm").rooms.clear());
        assertThat(rooms(engine)).containsExactly("cellar|Oak");
    }

    @TestOnAllDatabases
    void C5_missingMembersOfAReplacedCollectionAreDeleted(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            elm.rooms = new ArrayList<>(List.of(room(session, "hall"), new Room("loft")));
        });
        assertThat(rooms(engine)).containsExactly("cellar|Oak", "hall|Elm", "loft|Elm");
        assertThat(rows(engine, "select * from lamp")).isEmpty();
    }

    @TestOnAllDatabases
    void C5_pendingMemberIsForgottenAtOnce(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Room loft = new Room("loft");
            elm.rooms.add(loft);
            elm.rooms.remove(loft);
            assertThat(session.stateOf(loft)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
        assertThat(rooms(engine)).containsExactly("attic|Elm", "cellar|Oak", "hall|Elm");
    }

    @TestOnAllDatabases
    void C5_pendingMemberIsForgottenWithItsOwnParts(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Room loft = new Room("loft");
            Lamp white = new Lamp("white");
            loft.lamps.add(white);
            loft.carpet.set(new Carpet("grey"));
            elm.rooms.add(loft);
            assertThat(session.pending()).hasSize(3);
            elm.rooms.remove(loft);
            assertThat(session.pending()).isEmpty();
            session.commit();
        }
        assertThat(rooms(engine)).containsExactly("attic|Elm", "cellar|Oak", "hall|Elm");
        assertThat(rows(engine, "select name from lamp")).containsExactly("red");
        assertThat(rows(engine, "select name from carpet")).containsExactly("blue");
    }

    @TestOnAllDatabases
    void C5_pendingMemberPutBackIsInserted(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            Room loft = new Room("loft");
            loft.lamps.add(new Lamp("white"));
            elm.rooms.add(loft);
            elm.rooms.remove(loft);
            house(session, "Oak").rooms.add(loft);
        });
        assertThat(rooms(engine)).containsExactly("attic|Elm", "cellar|Oak", "hall|Elm", "loft|Oak");
        assertThat(rows(engine, "select room.name from lamp join room on room.id = room_id where lamp.name = 'white'"))
                .containsExactly("loft");
    }

    @TestOnAllDatabases
    void C5_partOfAForgottenMemberThatMovedBeforeStays(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            Room attic = room(session, "attic");
            Room loft = new Room("loft");
            Lamp red = session.query(LAMP).one();
            elm.rooms.add(loft);
            session.withoutAutoflush(() -> {
                red.room.set(loft);
                elm.rooms.remove(loft);
                red.room.set(attic);
            });
        });
        assertThat(rooms(engine)).containsExactly("attic|Elm", "cellar|Oak", "hall|Elm");
        assertThat(rows(engine, "select room.name from lamp join room on room.id = room_id"))
                .containsExactly("attic");
    }

    @TestOnAllDatabases
    void C5_memberPutBackBeforeTheFlushStays(Engine engine) {
        sessions.transaction(session -> session.withoutAutoflush(() -> {
            House elm = house(session, "Elm");
            Room attic = room(session, "attic");
            elm.rooms.remove(attic);
            elm.rooms.add(attic);
        }));
        assertThat(rooms(engine)).containsExactly("attic|Elm", "cellar|Oak", "hall|Elm");
        assertThat(rows(engine, "select * from lamp")).hasSize(1);
    }

    @TestOnAllDatabases
    void C5_objectThatNeverHadAnOwnerIsNoOrphan(Engine engine) {
        sessions.transaction(session -> session.add(new Room("shed")));
        sessions.transaction(session -> room(session, "shed").name = "hut");
        assertThat(rooms(engine)).containsExactly("attic|Elm", "cellar|Oak", "hall|Elm", "hut|null");
    }

    @TestOnAllDatabases
    void C6_movingToALoadedOwnerIsNoLoss(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            House oak = house(session, "Oak");
            Room attic = elm.rooms.get(0);
            assertThat(oak.rooms).hasSize(1);
            elm.rooms.remove(attic);
            oak.rooms.add(attic);
        });
        assertThat(rooms(engine)).containsExactly("attic|Oak", "cellar|Oak", "hall|Elm");
        assertThat(rows(engine, "select * from lamp")).hasSize(1);
    }

    @TestOnAllDatabases
    void C6_movingToAnUnloadedOwnerIsNoLoss(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            House oak = house(session, "Oak");
            Room attic = elm.rooms.get(0);
            elm.rooms.remove(attic);
            oak.rooms.add(attic); // loads oak's rooms in between
        });
        assertThat(rooms(engine)).containsExactly("attic|Oak", "cellar|Oak", "hall|Elm");
        assertThat(rows(engine, "select * from lamp")).hasSize(1);
    }

    @TestOnAllDatabases
    void C6_movingFromAnOwnerNobodyLoadedIsNoLoss(Engine engine) {
        sessions.transaction(session -> {
            Room attic = room(session, "attic");
            house(session, "Oak").rooms.add(attic);
        });
        assertThat(rooms(engine)).containsExactly("attic|Oak", "cellar|Oak", "hall|Elm");
        assertThat(rows(engine, "select * from lamp")).hasSize(1);
    }

    @TestOnAllDatabases
    void C6_movingByTheReferenceIsNoLoss(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            House oak = house(session, "Oak");
            Room attic = elm.rooms.get(0);
            attic.house.set(oak);
            assertThat(elm.rooms).doesNotContain(attic);
            assertThat(oak.rooms).contains(attic);
            session.commit();
        }
        assertThat(rooms(engine)).containsExactly("attic|Oak", "cellar|Oak", "hall|Elm");
    }

    @TestOnAllDatabases
    void C6_movingToANewOwnerIsNoLoss(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            House ash = new House("Ash");
            ash.rooms.addAll(elm.rooms);
            session.add(ash);
        });
        assertThat(rooms(engine)).containsExactly("attic|Ash", "cellar|Oak", "hall|Ash");
    }

    @TestOnAllDatabases
    void C6_twoOwnersMayExchangeAllMembers(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            House oak = house(session, "Oak");
            List<Room> ofElm = new ArrayList<>(elm.rooms);
            List<Room> ofOak = new ArrayList<>(oak.rooms);
            elm.rooms = ofOak;
            oak.rooms = ofElm;
        });
        assertThat(rooms(engine)).containsExactly("attic|Oak", "cellar|Elm", "hall|Oak");
        assertThat(rows(engine, "select * from lamp")).hasSize(1);
    }

    @TestOnAllDatabases
    void C6_memberSavedFromADeletedOwnerStays(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            House oak = house(session, "Oak");
            oak.rooms.add(elm.rooms.get(0));
            session.delete(elm);
        });
        assertThat(rooms(engine)).containsExactly("attic|Oak", "cellar|Oak");
        assertThat(rows(engine, "select * from lamp")).hasSize(1);
    }

    @TestOnAllDatabases
    void C6_memberSavedAfterItsOwnerWasDeletedIsDeletedUnlessItIsAddedAgain(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            House oak = house(session, "Oak");
            Room attic = elm.rooms.get(0);
            Room hall = elm.rooms.get(1);
            session.delete(elm);
            session.withoutAutoflush(() -> {
                oak.rooms.add(attic);
                oak.rooms.add(hall);
                session.add(hall);
            });
        });
        assertThat(rooms(engine)).containsExactly("cellar|Oak", "hall|Oak");
    }

    @TestOnAllDatabases
    void C5_replacedTargetOfAOneToOneIsDeleted(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            assertThat(elm.deed.get()).isNotNull();
            elm.deed.set(new Deed("2000"));
        });
        assertThat(deeds(engine)).containsExactly("1950|Oak", "2000|Elm");
    }

    @TestOnAllDatabases
    void C5_replacedTargetOfAOneToOneIsDeletedThoughNobodyHadLoadedIt(Engine engine) {
        sessions.transaction(session -> house(session, "Elm").deed.set(new Deed("2000")));
        assertThat(deeds(engine)).containsExactly("1950|Oak", "2000|Elm");
    }

    @TestOnAllDatabases
    void C5_placeTakenFromTheOtherEndDeletesWhoGivesWay(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            Deed deed = new Deed("2000");
            deed.house.set(elm);
            session.add(deed);
        });
        assertThat(deeds(engine)).containsExactly("1950|Oak", "2000|Elm");
    }

    @TestOnAllDatabases
    void C5_placeTakenByAnotherOwnersDeedLeavesThatOwnerWithout(Engine engine) {
        sessions.transaction(session -> deed(session, "1950").house.set(house(session, "Elm")));
        assertThat(deeds(engine)).containsExactly("1950|Elm");
    }

    @TestOnAllDatabases
    void C6_ownersMayExchangeTheirOnlyTargets(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            House oak = house(session, "Oak");
            Deed ofElm = elm.deed.get();
            elm.deed.set(oak.deed.get());
            session.withoutAutoflush(() -> oak.deed.set(ofElm));
        });
        assertThat(deeds(engine)).containsExactly("1901|Oak", "1950|Elm");
    }

    @TestOnAllDatabases
    void C5_emptiedOneToOneDeletesItsTarget(Engine engine) {
        sessions.transaction(session -> house(session, "Elm").deed.set(null));
        assertThat(deeds(engine)).containsExactly("1950|Oak");
    }

    @TestOnAllDatabases
    void C5_pendingTargetOfAOneToOneIsForgottenWhenReplaced(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Deed first = new Deed("first");
            elm.deed.set(first);
            elm.deed.set(new Deed("second"));
            assertThat(session.stateOf(first)).isEqualTo(ObjectState.TRANSIENT);
            session.commit();
        }
        assertThat(deeds(engine)).containsExactly("1950|Oak", "second|Elm");
    }

    @TestOnAllDatabases
    void C5_rollbackBringsOrphansBack(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Room attic = elm.rooms.get(0);
            Deed deed = elm.deed.get();
            elm.rooms.clear();
            elm.deed.set(null);
            session.flush();
            session.rollback();
            assertThat(session.stateOf(attic)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(elm.rooms).contains(attic);
            assertThat(elm.deed.get()).isSameAs(deed);
            session.commit();
        }
        assertThat(rooms(engine)).containsExactly("attic|Elm", "cellar|Oak", "hall|Elm");
        assertThat(deeds(engine)).containsExactly("1901|Elm", "1950|Oak");
    }

    @TestOnAllDatabases
    void F3_persistentOrphansAreDeletedByTheFlushAndPendingOnesHaveLeftBefore(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Room attic = room(session, "attic");
            Room pantry = new Room("pantry");
            elm.rooms.add(pantry);
            elm.rooms.removeAll(List.of(attic, pantry));
            assertThat(session.stateOf(pantry)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(session.stateOf(attic)).isEqualTo(ObjectState.PERSISTENT);
            session.flush();
            assertThat(session.stateOf(attic)).isEqualTo(ObjectState.DELETED);
            session.commit();
        }
        assertAtticIsGone(engine);
    }
}
