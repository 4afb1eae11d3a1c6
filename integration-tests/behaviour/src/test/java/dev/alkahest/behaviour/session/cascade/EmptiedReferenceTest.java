package dev.alkahest.behaviour.session.cascade;

import static dev.alkahest.behaviour.session.cascade.CatTable.CAT;
import static dev.alkahest.behaviour.session.cascade.GuestTable.GUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.NotNullException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;

/** What referred to a deleted object refers to nothing. */
class EmptiedReferenceTest extends FullHouseTests {

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
}
