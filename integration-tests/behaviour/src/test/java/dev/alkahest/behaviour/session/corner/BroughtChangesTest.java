package dev.alkahest.behaviour.session.corner;

import static dev.alkahest.behaviour.session.corner.CoinTable.COIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.TableRows;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What was changed of an object while it was detached is written by the transaction that commits it, however many it was added to
 * before that ended badly, or that it has left. Each way is gone with a collection of every kind.
 */
class BroughtChangesTest extends ChestTests {

    @TestOnAllDatabases
    void R1_byARollbackBeforeTheFlush(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.rollback();
            assertThat(session.stateOf(red)).isEqualTo(ObjectState.DETACHED);
        });
    }

    @TestOnAllDatabases
    void R1_byARollbackAfterTheFlush(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.flush();
            session.rollback();
        });
    }

    @TestOnAllDatabases
    void R1_byARollbackOfWhatWasReadAgain(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.flush();
            session.refresh(red);
            for (Kind kind : Kind.values()) {
                assertThat(kind.of(red)).as(kind.attribute).hasSize(2);
            }
            session.rollback();
        });
    }

    @TestOnAllDatabases
    void T6_byAFlushThatFails(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.add(another(session, "crown"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
        });
    }

    @TestOnAllDatabases
    void R6_byAClose(Engine engine) {
        assertBroughtTo(engine, Session::add);
    }

    @TestOnAllDatabases
    void R6_byACloseAfterTheFlush(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.flush();
        });
    }

    @TestOnAllDatabases
    void R4_byTheRollbackOfASavepoint(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            try (NestedTransaction nested = session.beginNested()) {
                session.add(red);
                session.flush();
                nested.rollback();
            }
            assertThat(session.stateOf(red)).isEqualTo(ObjectState.DETACHED);
            session.commit();
        });
    }

    @TestOnAllDatabases
    void R4_R5_byARollbackAfterASavepoint(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.nested(() -> session.add(red));
            session.rollback();
        });
    }

    @TestOnAllDatabases
    void C8_byExpunge(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.expunge(red);
            session.commit();
        });
    }

    @TestOnAllDatabases
    void C8_byExpungeAll(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.expungeAll();
            session.commit();
        });
    }

    @TestOnAllDatabases
    void R1_byExpungeAllAfterTheFlushAndARollback(Engine engine) {
        assertBroughtTo(engine, (session, red) -> {
            session.add(red);
            session.flush();
            session.expungeAll();
            session.rollback();
        });
    }

    @TestOnAllDatabases
    void D5_whatWasChangedInASessionGoesWithTheObjectsThatLeaveIt(Engine engine) {
        Chest[] red = new Chest[1];
        try (Session session = sessions.open()) {
            red[0] = loaded(session);
            session.withoutAutoflush(() -> change(red[0], coin(session, "groat"), coin(session, "penny")));
            session.expungeAll();
            session.commit();
        }
        sessions.transaction(session -> session.add(red[0]));
        assertWritten(engine);
    }

    @TestOnAllDatabases
    void C8_whatWasRemovedInASessionGoesWithTheOwnerThoughItsReferencesWereNeverLoaded(Engine engine) {
        Chest[] red = new Chest[1];
        try (Session session = sessions.open()) {
            red[0] = chest(session, "red");
            Coin penny = coin(session, "penny");
            session.withoutAutoflush(() -> {
                for (Kind kind : Kind.values()) {
                    kind.of(red[0]).remove(penny);
                }
            });
            session.expungeAll();
            session.commit();
        }
        sessions.transaction(session -> session.add(red[0]));
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue", "florin|red");
        }
    }

    @TestOnAllDatabases
    void R1_newMembersComeAgainThoughTheirOwnerWasDeletedInBetween(Engine engine) {
        Chest red = detached();
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
        Chest red;
        Coin groat;
        Coin florin;
        try (Session session = sessions.open()) {
            red = loaded(session);
            groat = coin(session, "groat");
            florin = coin(session, "florin");
        }
        for (Kind kind : Kind.values()) {
            kind.replace(red, groat, florin);
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
        Chest red;
        Coin groat;
        try (Session session = sessions.open()) {
            red = loaded(session);
            groat = coin(session, "groat");
        }
        Kind.LIST.replace(red, groat);
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
        Chest red;
        Coin groat;
        try (Session session = sessions.open()) {
            red = loaded(session);
            groat = coin(session, "groat");
        }
        for (Kind kind : Kind.values()) {
            kind.replace(red, groat);
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
    void D2_bothEndsShowAPairThatARollbackHasMadeAgainThoughOneHasLeft(Engine engine) {
        Chest red;
        Coin penny;
        try (Session session = sessions.open()) {
            red = loaded(session);
            penny = coin(session, "penny");
            Chest parting = red;
            Coin parted = penny;
            session.withoutAutoflush(() -> parting.shared.remove(parted));
            session.expunge(penny);
        }
        assertThat(red.shared).contains(penny);
        assertThat(penny.sharers).contains(red);
        Coin outside = penny;
        sessions.transaction(session -> session.addAll(List.of(red, outside)));
        assertRows(engine, Kind.LINKED_LIST, "crown|blue", "florin|red", "penny|red");
    }

    @TestOnAllDatabases
    void D5_pairThatWasMadeInASessionIsShownByAnExpiredEndThatLeaves(Engine engine) {
        Chest red;
        Coin groat;
        try (Session session = sessions.open()) {
            red = loaded(session);
            groat = coin(session, "groat");
            session.commit();
            Chest pairing = red;
            Coin paired = groat;
            assertThat(red.shared).hasSize(2);
            session.withoutAutoflush(() -> pairing.shared.add(paired));
            session.expungeAll();
            session.commit();
        }
        assertThat(groat.sharers).containsExactly(red);
        Coin outside = groat;
        sessions.transaction(session -> session.addAll(List.of(red, outside)));
        assertRows(engine, Kind.LINKED_LIST, "crown|blue", "florin|red", "groat|red", "penny|red");
    }

    @TestOnAllDatabases
    void M5_pairThatWasPassedOverIsMadeWhenItsObjectComesBack(Engine engine) {
        try (Session session = sessions.open()) {
            Chest blue = chest(session, "blue");
            Coin groat = coin(session, "groat");
            assertThat(blue.shared).hasSize(1);
            assertThat(blue.pooled).hasSize(1);
            session.withoutAutoflush(() -> {
                blue.shared.add(groat);
                blue.pooled.clear();
            });
            session.expunge(blue);
            session.commit();
            session.add(blue);
            session.commit();
        }
        assertRows(engine, Kind.LINKED_LIST, "crown|blue", "florin|red", "groat|blue", "penny|red");
        assertRows(engine, Kind.LINKED_SET, "florin|red", "penny|red");
    }

    @TestOnAllDatabases
    void T9_aTransactionThatIsTriedAgainWritesAllOfIt(Engine engine) {
        Chest red = detached();
        int[] tries = {0};
        sessions.retrying(2).retryOn(UniqueException.class).transaction(session -> {
            session.add(red);
            if (tries[0]++ == 0) {
                session.flush();
                session.add(another(session, "crown"));
            }
        });
        assertThat(tries[0]).isEqualTo(2);
        assertWritten(engine);
    }

    @TestOnAllDatabases
    void R1_anUnchangedObjectIsDetachedAgainAsItCame() {
        Chest red = sessions.call(session -> chest(session, "red"));
        try (Session session = sessions.open()) {
            session.add(red);
            assertThat(red.listed).hasSize(2);
            session.add(new Coin("new"));
            session.flush();
            session.rollback();
            assertThat(session.stateOf(red)).isEqualTo(ObjectState.DETACHED);
            assertThatThrownBy(red.listed::size).hasMessageContaining("Chest.listed");
            session.add(red);
            assertThat(red.listed).hasSize(2);
        }
    }

    @TestOnAllDatabases
    void D1_whatWasLoadedIsStillThereAfterAClose() {
        Chest red = sessions.call(session -> chest(session, "red"));
        try (Session session = sessions.open()) {
            session.add(red);
            assertThat(red.listed).hasSize(2);
            red.name = "later";
        }
        assertThat(red.listed).hasSize(2);
        assertThat(red.name).isEqualTo("later");
    }

    /** Adds a changed chest to a session that ends in some way, and then to one that commits. */
    private void assertBroughtTo(Engine engine, BiConsumer<Session, Chest> way) {
        Chest red = detached();
        try (Session session = sessions.open()) {
            way.accept(session, red);
        }
        assertThat(red.name).isEqualTo("red!");
        for (Kind kind : Kind.values()) {
            assertThat(kind.of(red)).as(kind.attribute).extracting("name").containsExactlyInAnyOrder("florin", "groat");
        }
        sessions.transaction(session -> session.add(red));
        assertWritten(engine);
    }

    /** Returns the red chest, whose name was changed, and whose penny was exchanged for a groat while it was detached. */
    private Chest detached() {
        Chest red;
        Coin groat;
        Coin penny;
        try (Session session = sessions.open()) {
            red = loaded(session);
            groat = coin(session, "groat");
            penny = coin(session, "penny");
        }
        change(red, groat, penny);
        return red;
    }

    /** Returns a new coin with the key of another. */
    private static Coin another(Session session, String name) {
        Coin another = new Coin("another");
        another.id = coin(session, name).id;
        return another;
    }

    private static Chest loaded(Session session) {
        Chest red = chest(session, "red");
        for (Coin coin : session.query(COIN).all()) {
            for (Kind kind : Kind.values()) {
                assertThat(kind.owners(coin)).as(kind.attribute).doesNotContainNull();
            }
        }
        for (Kind kind : Kind.values()) {
            assertThat(kind.of(red)).as(kind.attribute).hasSize(2);
        }
        return red;
    }

    private static void change(Chest red, Coin groat, Coin penny) {
        red.name = "red!";
        for (Kind kind : Kind.values()) {
            kind.of(red).remove(penny);
            kind.add(red, groat);
        }
    }

    private void assertWritten(Engine engine) {
        assertThat(TableRows.rows(engine, "select name from chest order by 1")).isEqualTo(List.of("blue", "red!"));
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue", "florin|red!", "groat|red!");
        }
    }
}
