package dev.alkahest.behaviour.session.corner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;

/** What becomes of the members of a deleted owner, in a collection of every kind. */
class DeletedOwnerCornersTest extends ChestTests {

    @TestOnAllDatabases
    void C3_aMemberOfADeletedOwnerIsLeftWithoutOne(Engine engine) {
        try (Session session = sessions.open()) {
            Coin penny = coin(session, "penny");
            session.delete(chest(session, "red"));
            session.commit();
            for (Kind kind : Kind.values()) {
                assertThat(kind.owners(penny)).as(kind.attribute).isEmpty();
            }
        }
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue");
        }
    }

    @TestOnAllDatabases
    void C3_aMemberOfADeletedOwnerIsPutInAnotherInTheSameFlush(Engine engine) {
        try (Session session = sessions.open()) {
            Chest blue = chest(session, "blue");
            Coin penny = coin(session, "penny");
            session.delete(chest(session, "red"));
            for (Kind kind : Kind.values()) {
                kind.add(blue, penny);
            }
            session.commit();
            for (Kind kind : Kind.values()) {
                assertThat(kind.of(blue)).as(kind.attribute).contains(penny);
            }
        }
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue", "penny|blue");
        }
    }

    @TestOnAllDatabases
    void C3_aMemberIsPutInAnotherOwnerBeforeItsOwnIsDeleted(Engine engine) {
        try (Session session = sessions.open()) {
            Chest red = chest(session, "red");
            Coin penny = coin(session, "penny");
            for (Kind kind : Kind.values()) {
                kind.set(penny, chest(session, "blue"));
            }
            session.delete(red);
            session.commit();
        }
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue", "penny|blue");
        }
    }

    @TestOnAllDatabases
    void C3_aMemberOfADeletedOwnerIsPutInAnotherAfterTheFlush(Engine engine) {
        try (Session session = sessions.open()) {
            Chest red = chest(session, "red");
            Coin penny = coin(session, "penny");
            for (Kind kind : Kind.values()) {
                assertThat(kind.of(red)).as(kind.attribute).contains(penny);
            }
            session.delete(red);
            session.flush();
            for (Kind kind : Kind.values()) {
                kind.set(penny, chest(session, "blue"));
            }
            session.commit();
        }
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue", "penny|blue");
        }
    }

    @TestOnAllDatabases
    void C3_aMemberPutInAnOwnerThatIsToBeDeletedIsLeftWithoutOne(Engine engine) {
        try (Session session = sessions.open()) {
            Chest red = chest(session, "red");
            Coin groat = coin(session, "groat");
            session.delete(red);
            for (Kind kind : Kind.values()) {
                kind.add(red, groat);
            }
            session.commit();
            for (Kind kind : Kind.values()) {
                assertThat(kind.owners(groat)).as(kind.attribute).isEmpty();
            }
        }
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue");
        }
    }
}
