package dev.alkahest.behaviour.session.cascade;

import static dev.alkahest.behaviour.TableRows.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;

/** A member that another owner takes is no orphan. */
class MovedMemberTest extends TwoHousesTests {

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
    void C6_allMembersOfAnOwnerMoveAtOnce(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            House oak = house(session, "Oak");
            assertThat(oak.rooms.addAll(elm.rooms)).isTrue();
            assertThat(elm.rooms).isEmpty();
            elm.rooms.addAll(0, oak.rooms.subList(1, 3));
            assertThat(oak.rooms).hasSize(1);
            oak.rooms.subList(0, 1).addAll(elm.rooms);
            assertThat(oak.rooms).extracting(room -> room.name).containsExactly("cellar", "attic", "hall");
        });
        assertThat(rooms(engine)).containsExactly("attic|Oak", "cellar|Oak", "hall|Oak");
        assertThat(rows(engine, "select * from lamp")).hasSize(1);
    }

    @TestOnAllDatabases
    void C6_aLoopThatMovesMembersIsToldToWalkOverACopy(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            House oak = house(session, "Oak");
            assertThatThrownBy(() -> elm.rooms.forEach(oak.rooms::add))
                    .isInstanceOf(ConcurrentModificationException.class)
                    .hasMessageStartingWith("House.rooms has changed while it was iterated")
                    .hasMessageEndingWith("Iterate over a copy of it: List.copyOf(...).");
            session.rollback();
            List.copyOf(elm.rooms).forEach(oak.rooms::add);
            session.commit();
        }
        assertThat(rooms(engine)).containsExactly("attic|Oak", "cellar|Oak", "hall|Oak");
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
}
