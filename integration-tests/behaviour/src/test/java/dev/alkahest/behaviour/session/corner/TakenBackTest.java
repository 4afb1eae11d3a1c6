package dev.alkahest.behaviour.session.corner;

import static dev.alkahest.behaviour.TableRows.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.StaleRowException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import java.util.Arrays;
import java.util.List;

/** Members that a session takes from detached owners, or gives to them, are where they were after a rollback. */
class TakenBackTest extends DetachedChestTests {

    private static final List<Kind> OWNED =
            Arrays.stream(Kind.values()).filter(kind -> !kind.isLinked()).toList();

    @TestOnAllDatabases
    void T6_failedFlushTellsItsOwnErrorThoughANewMemberWasLetGo(Engine engine) {
        Outside outside = outside();
        Chest red = outside.red();
        Chest blue = sessions.call(session -> chest(session, "blue"));
        Coin fresh = withFreshCoin(red);
        blue.name = "blue!";
        outside.groat().name = "gone";
        change(engine, "delete from coin where name = 'groat'");
        try (Session session = sessions.open()) {
            session.addAll(List.of(blue, red, outside.groat()));
            letGo(red, fresh);
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class);
            session.rollback();
            assertThat(session.stateOf(blue)).isEqualTo(ObjectState.DETACHED);
        }
        sessions.transaction(session -> session.addAll(List.of(blue, red)));
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue!", "florin|red", "fresh|red", "penny|red");
        }
    }

    @TestOnAllDatabases
    void R1_newMemberThatWasLetGoIsItsOwnersAgainAfterARollback(Engine engine) {
        Chest red = outside().red();
        Coin fresh = withFreshCoin(red);
        try (Session session = sessions.open()) {
            session.add(red);
            letGo(red, fresh);
            session.rollback();
        }
        for (Kind kind : OWNED) {
            assertThat(kind.owners(fresh)).as(kind.attribute).containsExactly(red);
        }
        sessions.transaction(session -> session.add(red));
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue", "florin|red", "fresh|red", "penny|red");
        }
    }

    @TestOnAllDatabases
    void R1_detachedOwnerHasTheMemberAgainThatASessionHadMoved(Engine engine) {
        for (boolean isFlushed : new boolean[] {false, true}) {
            Outside outside = outside();
            try (Session session = sessions.open()) {
                Chest blue = chest(session, "blue");
                OWNED.forEach(kind -> kind.add(blue, outside.penny()));
                if (isFlushed) {
                    session.flush();
                }
                session.rollback();
            }
            Chest red = outside.red();
            for (Kind kind : OWNED) {
                assertThat(kind.of(red)).as(kind.attribute).contains(outside.penny(), outside.florin());
            }
            assertThat(red.listed).containsExactly(outside.penny(), outside.florin());
            assertThat(red.ranked).containsExactly(outside.penny(), outside.florin());
            sessions.transaction(session -> session.merge(red));
            sessions.transaction(session -> session.add(red));
            for (Kind kind : OWNED) {
                assertRows(engine, kind, "crown|blue", "florin|red", "penny|red");
            }
        }
    }

    @TestOnAllDatabases
    void T9_ownerThatAMemberWasGivenHearsOfItAgainWhenItComesAgain(Engine engine) {
        Outside outside = outside();
        Chest red = outside.red();
        try (Session session = sessions.open()) {
            give(session, red, outside.groat());
            session.flush();
            session.rollback();
        }
        sessions.transaction(session -> {
            give(session, red, outside.groat());
            for (Kind kind : OWNED) {
                assertThat(kind.of(red)).as(kind.attribute).contains(outside.groat());
            }
        });
        for (Kind kind : OWNED) {
            assertRows(engine, kind, "crown|blue", "florin|red", "groat|red", "penny|red");
        }
    }

    @TestOnAllDatabases
    void S1_memberThatACollectionRefusesStaysDetached(Engine engine) {
        Outside outside = outside();
        try (Session session = sessions.open()) {
            Chest blue = chest(session, "blue");
            assertThatThrownBy(() -> blue.listed.add(9, outside.groat())).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> blue.listed.set(9, outside.groat())).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> blue.named.put("no groat", outside.groat()))
                    .isInstanceOf(InvalidStateException.class);
            assertThat(session.stateOf(outside.groat())).isEqualTo(ObjectState.DETACHED);
        }
    }

    private static Coin withFreshCoin(Chest chest) {
        Coin fresh = new Coin("fresh");
        for (Kind kind : Kind.values()) {
            kind.add(chest, fresh);
        }
        return fresh;
    }

    private static void letGo(Chest chest, Coin coin) {
        for (Kind kind : Kind.values()) {
            kind.of(chest).remove(coin);
        }
    }

    private static void give(Session session, Chest chest, Coin coin) {
        session.add(chest);
        OWNED.forEach(kind -> kind.set(coin, chest));
        session.add(coin);
    }
}
