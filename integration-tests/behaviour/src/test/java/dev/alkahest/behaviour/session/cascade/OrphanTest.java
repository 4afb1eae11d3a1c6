package dev.alkahest.behaviour.session.cascade;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.cascade.LampTable.LAMP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Ref;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A member that has lost its owner is deleted, and a new one is forgotten. */
class OrphanTest extends TwoHousesTests {

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
