package dev.alkahest.behaviour.session.corner;

import static dev.alkahest.behaviour.session.corner.CoinTable.COIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TableRows;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;

/** Chests and coins that are changed while they are outside of a session. */
abstract class DetachedChestTests extends ChestTests {

    /** The red chest with all that it and the coins know, and some of the coins, outside of a session. */
    record Outside(Chest red, Coin penny, Coin florin, Coin groat) {

        /** Changes the name of the chest, and its penny for the groat. */
        Chest changed() {
            red.name = "red!";
            for (Kind kind : Kind.values()) {
                kind.of(red).remove(penny);
                kind.add(red, groat);
            }
            return red;
        }
    }

    Outside outside() {
        return sessions.call(DetachedChestTests::loaded);
    }

    static Outside loaded(Session session) {
        Chest red = chest(session, "red");
        for (Coin coin : session.query(COIN).all()) {
            for (Kind kind : Kind.values()) {
                assertThat(kind.owners(coin)).as(kind.attribute).doesNotContainNull();
            }
        }
        for (Kind kind : Kind.values()) {
            assertThat(kind.of(red)).as(kind.attribute).hasSize(2);
        }
        return new Outside(red, coin(session, "penny"), coin(session, "florin"), coin(session, "groat"));
    }

    /** Checks that what {@link Outside#changed} does was written. */
    void assertWritten(Engine engine) {
        assertThat(TableRows.rows(engine, "select name from chest order by 1")).containsExactly("blue", "red!");
        for (Kind kind : Kind.values()) {
            assertRows(engine, kind, "crown|blue", "florin|red!", "groat|red!");
        }
    }
}
