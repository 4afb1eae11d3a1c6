package dev.alkahest.behaviour.session.cascade;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.cascade.CarpetTable.CARPET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;

/** What is deleted together with what it is a part of. */
class DeleteCascadeTest extends FullHouseTests {

    @TestOnAllDatabases
    void C2_whatIsNotLoadedIsLoadedAndDeleted(Engine engine) {
        sessions.transaction(session -> session.delete(house(session, "Elm")));
        assertThat(names(engine, "house")).containsExactly("Oak");
        assertThat(names(engine, "room")).isEmpty();
        assertThat(names(engine, "lamp")).isEmpty();
        assertThat(names(engine, "carpet")).isEmpty();
        assertThat(names(engine, "deed")).isEmpty();
    }

    @TestOnAllDatabases
    void C2_C3_detachedObjectIsDeletedWithWhatItHasLoaded(Engine engine) {
        House elm = sessions.call(session -> {
            House loaded = house(session, "Elm");
            assertThat(loaded.rooms)
                    .hasSize(2)
                    .allSatisfy(room -> assertThat(room.house.get()).isSameAs(loaded));
            assertThat(loaded.rooms.get(0).lamps).hasSize(2);
            assertThat(loaded.guests).hasSize(2);
            return loaded;
        });
        sessions.transaction(session -> session.delete(elm));
        assertThat(names(engine, "house")).containsExactly("Oak");
        assertThat(names(engine, "room")).isEmpty();
        assertThat(names(engine, "lamp")).isEmpty();
        assertThat(housed(engine, "guest")).containsExactly("Ann|null", "Ben|null");
    }

    @TestOnAllDatabases
    void C2_eachLevelIsLoadedAndDeletedByOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            Room attic = room(session, "attic");
            assertThat(SentStatements.in(engine, () -> session.delete(attic))).isEqualTo(2); // lamps, carpet
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(3);
        }
    }

    @TestOnAllDatabases
    void C2_whatIsReachedIsMarkedAtOnce(Engine engine) {
        try (Session session = sessions.open()) {
            Room attic = room(session, "attic");
            Lamp red = lamp(session, "red");
            Lamp green = lamp(session, "green");
            Carpet blue = session.query(CARPET).one();
            session.delete(attic);
            assertThat(session.deleted()).containsExactlyInAnyOrder(attic, red, green, blue);
        }
    }

    @TestOnAllDatabases
    void C2_memberThatCameUnseenIsDeletedToo(Engine engine) {
        try (Session session = sessions.open()) {
            Room attic = room(session, "attic");
            assertThat(attic.lamps).hasSize(2);
            session.commit();
            change(engine, "insert into lamp (name, room_id) values ('white', " + attic.id + ")");
            session.delete(attic);
            session.commit();
        }
        assertThat(names(engine, "lamp")).isEmpty();
    }

    @TestOnAllDatabases
    void C2_memberThatHasLeftStays(Engine engine) {
        sessions.transaction(session -> {
            Room attic = room(session, "attic");
            attic.lamps.remove(lamp(session, "red"));
            session.delete(attic);
        });
        assertThat(rows(engine, "select name, room_id from lamp")).containsExactly("red|null");
    }

    @TestOnAllDatabases
    void C2_memberThatHasMovedFromACollectionNobodyLoadedStays(Engine engine) {
        sessions.transaction(session -> {
            lamp(session, "red").room.set(room(session, "hall"));
            session.delete(room(session, "attic"));
        });
        assertThat(rows(engine, "select lamp.name, room.name from lamp join room on room.id = room_id"))
                .containsExactly("red|hall");
    }

    @TestOnAllDatabases
    void C2_memberThatHasMovedWhileNothingWasFlushedStays(Engine engine) {
        sessions.transaction(session -> session.withoutAutoflush(() -> {
            Room attic = room(session, "attic");
            lamp(session, "red").room.set(room(session, "hall"));
            session.delete(attic);
        }));
        assertThat(rows(engine, "select lamp.name, room.name from lamp join room on room.id = room_id"))
                .containsExactly("red|hall");
    }

    @TestOnAllDatabases
    void C2_memberThatHasMovedInIsDeleted(Engine engine) {
        sessions.transaction(session -> session.withoutAutoflush(() -> {
            Room hall = room(session, "hall");
            lamp(session, "red").room.set(hall);
            session.delete(hall);
        }));
        assertThat(names(engine, "lamp")).containsExactly("green");
    }

    @TestOnAllDatabases
    void C2_memberOfBothADeletedAndALaterOwnerIsDeletedWithTheLaterOne(Engine engine) {
        sessions.transaction(session -> {
            Room attic = room(session, "attic");
            Room hall = room(session, "hall");
            Lamp red = lamp(session, "red");
            hall.lamps.add(red);
            session.delete(attic);
            session.delete(hall);
        });
        assertThat(names(engine, "lamp")).isEmpty();
        assertThat(names(engine, "room")).isEmpty();
    }

    @TestOnAllDatabases
    void C2_newMemberOfADeletedOwnerIsForgotten(Engine engine) {
        try (Session session = sessions.open()) {
            Room hall = room(session, "hall");
            Lamp white = new Lamp("white");
            hall.lamps.add(white);
            session.delete(hall);
            assertThat(session.stateOf(white)).isEqualTo(ObjectState.TRANSIENT);
            session.commit();
        }
        assertThat(names(engine, "lamp")).containsExactly("green", "red");
        assertThat(names(engine, "room")).containsExactly("attic");
    }

    @TestOnAllDatabases
    void C2_deletingTwiceIsDeletingOnce(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            Room attic = room(session, "attic");
            session.delete(attic);
            session.delete(elm);
            session.delete(attic);
        });
        assertThat(names(engine, "house")).containsExactly("Oak");
        assertThat(names(engine, "room")).isEmpty();
    }

    @TestOnAllDatabases
    void C2_deletedMemberAndItsOwnerAfterwards(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            assertThat(elm.rooms).hasSize(2);
            session.delete(elm.rooms.get(0));
            session.flush();
            session.delete(elm);
        });
        assertThat(names(engine, "room")).isEmpty();
    }

    @TestOnAllDatabases
    void C2_addTakesTheMarkFromTheObjectAlone(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            session.delete(elm);
            session.add(elm);
            assertThat(session.deleted()).hasSize(6).doesNotContain(elm);
        });
        assertThat(names(engine, "house")).containsExactly("Elm", "Oak");
        assertThat(names(engine, "room")).isEmpty();
    }
}
