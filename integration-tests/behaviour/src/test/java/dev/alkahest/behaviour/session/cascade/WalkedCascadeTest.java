package dev.alkahest.behaviour.session.cascade;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.session.cascade.DeedTable.DEED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import java.util.List;

/** Expire, refresh and expunge walk along to the parts, and load nothing for it. */
class WalkedCascadeTest extends FullHouseTests {

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
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            House elm = house(session, "Elm");
            Room attic = elm.rooms.get(0);
            Deed deed = deed(session, "1901");
            assertThat(elm.deed.get()).isSameAs(deed);
            Guest ann = elm.guests.get(0);
            session.commit();
            change(
                    engine,
                    "update room set name = 'loft' where name = 'attic'",
                    "update deed set name = '2000'",
                    "update guest set name = 'Eve'");
            session.refresh(elm);
            assertThat(attic.name).isEqualTo("loft");
            assertThat(deed.name).isEqualTo("2000");
            assertThat(ann.name).isEqualTo("Ann");
        }
    }

    @TestOnAllDatabases
    void C8_refreshReadsWhatItReachesAndNothingElse(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open();
                SqlLog log = SqlLog.open()) {
            House elm = house(session, "Elm");
            assertThat(elm.rooms).hasSize(2);
            assertThat(elm.guests).hasSize(2);
            session.commit();
            log.take();
            session.refresh(elm);
            List<String> texts = log.take();
            assertThat(texts).hasSize(2);
            assertThat(texts.get(0)).contains("FROM house");
            assertThat(texts.get(1)).contains("FROM room");
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
