package dev.alkahest.behaviour.session.cascade;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.cascade.CarpetTable.CARPET;
import static dev.alkahest.behaviour.session.cascade.CatTable.CAT;
import static dev.alkahest.behaviour.session.cascade.DeedTable.DEED;
import static dev.alkahest.behaviour.session.cascade.GuestTable.GUEST;
import static dev.alkahest.behaviour.session.cascade.HouseTable.HOUSE;
import static dev.alkahest.behaviour.session.cascade.LampTable.LAMP;
import static dev.alkahest.behaviour.session.cascade.RoomTable.ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.NotNullException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class DeleteCascadeTest {

    private SessionFactory sessions;

    /** Elm has an attic with a red and a green lamp and a blue carpet, a hall, a deed, two guests and a cat; Oak has nothing. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new CascadeMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            House elm = new House("Elm");
            Room attic = new Room("attic");
            attic.lamps.addAll(List.of(new Lamp("red"), new Lamp("green")));
            attic.carpet.set(new Carpet("blue"));
            elm.rooms.addAll(List.of(attic, new Room("hall")));
            elm.deed.set(new Deed("1901"));
            elm.guests.addAll(List.of(new Guest("Ann"), new Guest("Ben")));
            elm.cat.set(new Cat("Tom"));
            session.addAll(List.of(elm, new House("Oak")));
        });
    }

    private static House house(Session session, String name) {
        return session.query(HOUSE).where(HOUSE.name.eq(name)).one();
    }

    private static Room room(Session session, String name) {
        return session.query(ROOM).where(ROOM.name.eq(name)).one();
    }

    private static Lamp lamp(Session session, String name) {
        return session.query(LAMP).where(LAMP.name.eq(name)).one();
    }

    private static List<String> names(Engine engine, String table) {
        return rows(engine, "select name from " + table + " order by name");
    }

    private static List<String> housed(Engine engine, String table) {
        return rows(
                engine,
                "select t.name, h.name from " + table + " t left join house h on h.id = t.house_id order by t.name");
    }

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

    @TestOnAllDatabases
    void C3_foreignKeysAreEmptied(Engine engine) {
        sessions.transaction(session -> session.delete(house(session, "Elm")));
        assertThat(housed(engine, "guest")).containsExactly("Ann|null", "Ben|null");
        assertThat(housed(engine, "cat")).containsExactly("Tom|null");
    }

    @TestOnAllDatabases
    void C3_foreignKeysAreEmptiedByOneStatementForAll(Engine engine) {
        try (Session session = sessions.open()) {
            Room hall = room(session, "hall");
            House elm = house(session, "Elm");
            elm.rooms.clear();
            elm.deed.set(null);
            elm.cat.set(null);
            session.flush();
            assertThat(elm.guests).hasSize(2);
            assertThat(elm.ghosts).isEmpty();
            assertThat(elm.meters).isEmpty();
            session.delete(elm);
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(2);
            assertThat(session.stateOf(hall)).isEqualTo(ObjectState.DELETED);
        }
    }

    @TestOnAllDatabases
    void C3_objectsShowThatTheirReferencesAreEmptied(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Guest ann = session.query(GUEST).where(GUEST.name.eq("Ann")).one();
            Cat tom = session.query(CAT).one();
            session.delete(elm);
            session.flush();
            assertThat(ann.house).isNull();
            assertThat(tom.house.get()).isNull();
        }
    }

    @TestOnAllDatabases
    void C3_memberThatIsDeletedTooIsNotUpdated(Engine engine) {
        sessions.transaction(session -> house(session, "Oak").guests.add(new Guest("Cid")));
        try (Session session = sessions.open()) {
            House oak = house(session, "Oak");
            Guest cid = oak.guests.get(0);
            session.withoutAutoflush(() -> {
                session.delete(cid);
                session.delete(oak);
            });
            assertThat(session.deleted()).containsExactly(cid, oak);
            SqlLog log = SqlLog.open();
            session.flush();
            log.close();
            assertThat(log.take()).noneMatch(text -> text.startsWith("UPDATE"));
            session.commit();
        }
        assertThat(names(engine, "guest")).containsExactly("Ann", "Ben");
    }

    @TestOnAllDatabases
    void C3_memberThatHasMovedKeepsItsNewOwner(Engine engine) {
        sessions.transaction(session -> session.withoutAutoflush(() -> {
            House elm = house(session, "Elm");
            House oak = house(session, "Oak");
            session.query(GUEST).where(GUEST.name.eq("Ann")).one().house = oak;
            session.query(CAT).one().house.set(oak);
            session.delete(elm);
        }));
        assertThat(housed(engine, "guest")).containsExactly("Ann|Oak", "Ben|null");
        assertThat(housed(engine, "cat")).containsExactly("Tom|Oak");
    }

    @TestOnAllDatabases
    void C3_memberThatMovesAfterTheDeletionKeepsItsNewOwner(Engine engine) {
        sessions.transaction(session -> {
            House elm = house(session, "Elm");
            House oak = house(session, "Oak");
            Guest ann = session.query(GUEST).where(GUEST.name.eq("Ann")).one();
            Cat tom = session.query(CAT).one();
            session.delete(elm);
            session.withoutAutoflush(() -> {
                oak.guests.add(ann);
                oak.cat.set(tom);
            });
        });
        assertThat(housed(engine, "guest")).containsExactly("Ann|Oak", "Ben|null");
        assertThat(housed(engine, "cat")).containsExactly("Tom|Oak");
    }

    @TestOnAllDatabases
    void C3_newMemberOfADeletedOwnerIsInsertedWithoutIt(Engine engine) {
        sessions.transaction(session -> {
            House oak = house(session, "Oak");
            oak.guests.add(new Guest("Cid"));
            session.delete(oak);
        });
        assertThat(housed(engine, "guest")).containsExactly("Ann|Elm", "Ben|Elm", "Cid|null");
    }

    @TestOnAllDatabases
    void C3_columnThatHoldsNoNullMakesTheDatabaseRefuse(Engine engine) {
        sessions.transaction(session -> house(session, "Oak").meters.add(new Meter()));
        try (Session session = sessions.open()) {
            session.delete(house(session, "Oak"));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(NotNullException.class)
                    .hasMessageContaining("Meter");
        }
    }

    @TestOnAllDatabases
    void C9_onlyDeleteLoads(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Room attic = room(session, "attic");
            SentStatements sent = SentStatements.of(engine);
            session.add(elm);
            session.expire(elm);
            session.expunge(elm);
            assertThat(sent.count()).isZero();
            assertThat(session.stateOf(attic)).isEqualTo(ObjectState.PERSISTENT);
        }
    }

    @TestOnAllDatabases
    void C8_expireWalksAlong(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Room attic = elm.rooms.get(0);
            Deed deed = session.query(DEED).one();
            assertThat(elm.deed.get()).isSameAs(deed);
            Guest ann = elm.guests.get(0);
            attic.name = "loft";
            deed.name = "2000";
            ann.name = "Eve";
            session.expire(elm);
            assertThat(attic.name).isEqualTo("attic");
            assertThat(deed.name).isEqualTo("1901");
            assertThat(session.isExpired(attic)).isTrue();
            assertThat(session.isExpired(ann)).isFalse();
            session.commit();
        }
        assertThat(names(engine, "room")).containsExactly("attic", "hall");
        assertThat(names(engine, "guest")).containsExactly("Ben", "Eve");
    }

    @TestOnAllDatabases
    void C8_refreshWalksAlong(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Room attic = elm.rooms.get(0);
            Guest ann = elm.guests.get(0);
            session.commit();
            change(engine, "update room set name = 'loft' where name = 'attic'", "update guest set name = 'Eve'");
            assertThat(elm.rooms).hasSize(2);
            session.refresh(elm);
            assertThat(attic.name).isEqualTo("loft");
            assertThat(ann.name).isEqualTo("Ann");
        }
    }

    @TestOnAllDatabases
    void C8_expungeWalksAlong(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Room attic = elm.rooms.get(0);
            Room cellar = new Room("cellar");
            elm.rooms.add(cellar);
            Lamp red = lamp(session, "red");
            assertThat(attic.lamps).contains(red);
            Guest ann = elm.guests.get(0);
            attic.name = "loft";
            ann.name = "Eve";
            session.expunge(elm);
            assertThat(session.stateOf(attic)).isEqualTo(ObjectState.DETACHED);
            assertThat(session.stateOf(cellar)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(session.contains(red)).isTrue();
            assertThat(session.contains(ann)).isTrue();
            session.commit();
        }
        assertThat(names(engine, "room")).containsExactly("attic", "hall");
        assertThat(names(engine, "guest")).containsExactly("Ben", "Eve");
    }

    @TestOnAllDatabases
    void C8_addAttachesWhatWasExpungedTogether(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Room attic = elm.rooms.get(0);
            attic.name = "loft";
            session.expunge(elm);
            session.add(elm);
            assertThat(session.stateOf(attic)).isEqualTo(ObjectState.PERSISTENT);
            session.commit();
        }
        assertThat(names(engine, "room")).containsExactly("hall", "loft");
        assertThat(housed(engine, "room")).containsExactly("hall|Elm", "loft|Elm");
    }

    @TestOnAllDatabases
    void C8_refreshWritesTheChangesOfWhatItReachesFirst(Engine engine) {
        try (Session session = sessions.open()) {
            House elm = house(session, "Elm");
            Room attic = elm.rooms.get(0);
            Lamp red = lamp(session, "red");
            attic.name = "loft";
            red.name = "blue"; // not reached
            session.refresh(elm);
            assertThat(attic.name).isEqualTo("loft");
            assertThat(red.name).isEqualTo("blue");
            session.commit();
        }
        assertThat(names(engine, "room")).containsExactly("hall", "loft");
        assertThat(names(engine, "lamp")).containsExactly("blue", "green");
    }
}
