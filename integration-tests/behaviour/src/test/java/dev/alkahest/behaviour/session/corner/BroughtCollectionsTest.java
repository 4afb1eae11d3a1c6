package dev.alkahest.behaviour.session.corner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;

/** New members and replaced collections of a detached object are written by whichever transaction commits them. */
class BroughtCollectionsTest extends DetachedChestTests {

    @TestOnAllDatabases
    void R1_newMembersComeAgainThoughTheirOwnerWasDeletedInBetween(Engine engine) {
        Chest red = outside().changed();
        for (Kind kind : Kind.values()) {
            kind.add(red, new Coin("new " + kind.attribute));
        }
        try (Session session = sessions.open()) {
            session.add(red);
            session.delete(red);
            session.flush();
            session.rollback();
        }
        sessions.transaction(session -> session.add(red));
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue", "florin|red!", "groat|red!", "new " + kind.attribute + "|red!");
        }
    }

    @TestOnAllDatabases
    void R1_replacedCollectionsComeAgainThoughTheirOwnerHasLeftInBetween(Engine engine) {
        Outside outside = outside();
        Chest red = outside.red();
        for (Kind kind : Kind.values()) {
            kind.replace(red, outside.groat(), outside.florin());
        }
        try (Session session = sessions.open()) {
            session.add(red);
            session.flush();
            session.expungeAll();
            session.rollback();
        }
        sessions.transaction(session -> session.add(red));
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue", "florin|red", "groat|red");
        }
    }

    @TestOnAllDatabases
    void R6_closeLeavesWhatWasNotFlushedToAnObjectWithAReplacedCollection(Engine engine) {
        Outside outside = outside();
        Chest red = outside.red();
        Kind.LIST.replace(red, outside.groat());
        try (Session session = sessions.open()) {
            session.add(red);
            red.name = "red!";
        }
        assertThat(red.name).isEqualTo("red!");
        sessions.transaction(session -> session.add(red));
        assertRows(engine, Kind.LIST, "crown|blue", "groat|red!");
    }

    @TestOnAllDatabases
    void R6_closeAfterAFlushLeavesReplacedCollectionsAsTheyCame(Engine engine) {
        Outside outside = outside();
        Chest red = outside.red();
        for (Kind kind : Kind.values()) {
            kind.replace(red, outside.groat());
        }
        try (Session session = sessions.open()) {
            session.add(red);
            session.flush();
        }
        sessions.transaction(session -> session.add(red));
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue", "groat|red");
        }
    }

    @TestOnAllDatabases
    void R1_detachedMemberThatASessionHasTakenInIsAsItCameAfterARollback(Engine engine) {
        for (boolean isFlushed : new boolean[] {false, true}) {
            Chest red = outside().red();
            Coin crown = sessions.call(session -> {
                Coin loaded = coin(session, "crown");
                for (Kind kind : Kind.values()) {
                    assertThat(kind.owners(loaded)).as(kind.attribute).hasSizeLessThan(2);
                }
                return loaded;
            });
            try (Session session = sessions.open()) {
                session.add(red);
                for (Kind kind : Kind.values()) {
                    kind.add(red, crown);
                }
                if (isFlushed) {
                    session.flush();
                }
                session.rollback();
            }
            sessions.transaction(session -> {
                session.add(red);
                session.add(crown);
            });
            for (Kind kind : Kind.values()) {
                assertThat(kind.of(red)).as(kind.attribute).doesNotContain(crown);
                assertThat(kind.owners(crown)).as(kind.attribute).doesNotContain(red);
                assertRows(engine, kind, "crown|blue", "florin|red", "penny|red");
            }
        }
    }
}
