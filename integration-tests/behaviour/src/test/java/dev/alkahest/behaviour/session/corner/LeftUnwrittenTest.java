package dev.alkahest.behaviour.session.corner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.List;

/** What no flush has written of objects that leave their session goes with them. */
class LeftUnwrittenTest extends DetachedChestTests {

    @TestOnAllDatabases
    void D5_whatWasChangedInASessionGoesWithTheObjectsThatLeaveIt(Engine engine) {
        Outside left = sessions.call(session -> {
            Outside loaded = loaded(session);
            session.withoutAutoflush(loaded::changed);
            session.expungeAll();
            return loaded;
        });
        sessions.transaction(session -> session.add(left.red()));
        assertWritten(engine);
    }

    @TestOnAllDatabases
    void C8_whatWasRemovedInASessionGoesWithTheOwnerThoughItsReferencesWereNeverLoaded(Engine engine) {
        Chest left = sessions.call(session -> {
            Chest red = chest(session, "red");
            Coin penny = coin(session, "penny");
            session.withoutAutoflush(() -> {
                for (Kind kind : Kind.values()) {
                    kind.of(red).remove(penny);
                }
            });
            session.expungeAll();
            return red;
        });
        sessions.transaction(session -> session.add(left));
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue", "florin|red");
        }
    }

    @TestOnAllDatabases
    void D2_bothEndsShowAPairThatARollbackHasMadeAgainThoughOneHasLeft(Engine engine) {
        Outside left;
        try (Session session = sessions.open()) {
            Outside loaded = loaded(session);
            session.withoutAutoflush(() -> loaded.red().shared.remove(loaded.penny()));
            session.expunge(loaded.penny());
            left = loaded;
        }
        assertThat(left.red().shared).contains(left.penny());
        assertThat(left.penny().sharers).contains(left.red());
        sessions.transaction(session -> session.addAll(List.of(left.red(), left.penny())));
        assertRows(engine, Kind.LINKED_LIST, "crown|blue", "florin|red", "penny|red");
    }

    @TestOnAllDatabases
    void D5_pairThatWasMadeInASessionIsShownByAnExpiredEndThatLeaves(Engine engine) {
        Outside left = sessions.call(session -> {
            Outside loaded = loaded(session);
            session.commit();
            assertThat(loaded.red().shared).hasSize(2);
            session.withoutAutoflush(() -> loaded.red().shared.add(loaded.groat()));
            session.expungeAll();
            return loaded;
        });
        assertThat(left.groat().sharers).containsExactly(left.red());
        sessions.transaction(session -> session.addAll(List.of(left.red(), left.groat())));
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
}
