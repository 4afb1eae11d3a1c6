package dev.alkahest.behaviour.session.corner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.TableRows;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;

/** Each claim is tested of a collection of every kind. */
class CollectionCornersTest extends ChestTests {

    @TestOnAllDatabases
    void B1_aMemberMovesFromOneOwnerToAnother(Engine engine) {
        for (Kind kind : Kind.values()) {
            try (Session session = sessions.open()) {
                Chest red = chest(session, "red");
                Chest blue = chest(session, "blue");
                Coin penny = coin(session, "penny");
                if (kind.isLinked()) {
                    kind.of(red).remove(penny);
                }
                kind.add(blue, penny);
                assertThat(kind.of(red)).as(kind.attribute).doesNotContain(penny);
                session.commit();
                assertThat(kind.of(red)).as(kind.attribute).extracting("name").containsExactly("florin");
                assertThat(kind.of(blue)).as(kind.attribute).contains(penny);
                if (kind.hasOtherSide()) {
                    assertThat(kind.owners(penny)).as(kind.attribute).containsExactly(blue);
                }
            }
            assertRows(engine, kind, "crown|blue", "florin|red", "penny|blue");
        }
    }

    @TestOnAllDatabases
    void B1_aMemberMovesThereAndBackAndNothingIsWritten(Engine engine) {
        for (Kind kind : Kind.values()) {
            try (Session session = sessions.open()) {
                Chest red = chest(session, "red");
                Chest blue = chest(session, "blue");
                Coin florin = coin(session, "florin");
                kind.of(red).remove(florin);
                kind.add(blue, florin);
                kind.of(blue).remove(florin);
                kind.add(red, florin);
                assertThat(kind.of(red)).as(kind.attribute).contains(florin);
                assertThat(session.planFlush()).as(kind.attribute).hasToString("nothing to flush");
                session.commit();
            }
            assertRows(engine, kind, "crown|blue", "florin|red", "penny|red");
        }
    }

    @TestOnAllDatabases
    void B3_aWholeCollectionIsReplaced(Engine engine) {
        for (Kind kind : Kind.values()) {
            try (Session session = sessions.open()) {
                Chest red = chest(session, "red");
                Coin penny = coin(session, "penny");
                Coin florin = coin(session, "florin");
                Coin groat = coin(session, "groat");
                kind.replace(red, groat, penny);
                session.flush();
                assertThat(kind.of(red)).as(kind.attribute).containsExactly(groat, penny);
                if (kind.hasOtherSide()) {
                    assertThat(kind.owners(groat)).as(kind.attribute).containsExactly(red);
                    assertThat(kind.owners(florin)).as(kind.attribute).isEmpty();
                }
                session.commit();
            }
            assertRows(engine, kind, "crown|blue", "groat|red", "penny|red");
        }
    }

    @TestOnAllDatabases
    void B3_twoOwnersExchangeWholeCollections(Engine engine) {
        for (Kind kind : Kind.values()) {
            try (Session session = sessions.open()) {
                Chest red = chest(session, "red");
                Chest blue = chest(session, "blue");
                Coin[] reds = kind.of(red).toArray(Coin[]::new);
                Coin[] blues = kind.of(blue).toArray(Coin[]::new);
                kind.replace(red, blues);
                kind.replace(blue, reds);
                session.flush();
                assertThat(kind.of(red)).as(kind.attribute).containsExactly(blues);
                assertThat(kind.of(blue)).as(kind.attribute).containsExactly(reds);
                session.commit();
            }
            assertRows(engine, kind, "crown|red", "florin|blue", "penny|blue");
        }
    }

    @TestOnAllDatabases
    void M1_aMemberThatIsAddedTwiceIsOneRow(Engine engine) {
        for (Kind kind : Kind.values()) {
            try (Session session = sessions.open()) {
                Chest red = chest(session, "red");
                Coin groat = coin(session, "groat");
                kind.add(red, groat);
                kind.add(red, groat);
                session.commit();
                assertThat(kind.of(red)).as(kind.attribute).containsOnlyOnce(groat);
            }
            assertRows(engine, kind, "crown|blue", "florin|red", "groat|red", "penny|red");
        }
    }

    @TestOnAllDatabases
    void M2_aMemberThatIsAddedFromBothSidesIsOneRow(Engine engine) {
        for (Kind kind : Kind.values()) {
            try (Session session = sessions.open()) {
                Chest red = chest(session, "red");
                Coin groat = coin(session, "groat");
                kind.set(groat, red);
                kind.add(red, groat);
                session.commit();
                assertThat(kind.of(red)).as(kind.attribute).containsOnlyOnce(groat);
            }
            assertRows(engine, kind, "crown|blue", "florin|red", "groat|red", "penny|red");
        }
    }

    @TestOnAllDatabases
    void M1_aMemberThatIsThereAndIsAddedAgainIsOneRow(Engine engine) {
        for (Kind kind : Kind.values()) {
            try (Session session = sessions.open()) {
                Chest red = chest(session, "red");
                kind.add(red, coin(session, "penny"));
                session.commit();
                assertThat(kind.of(red))
                        .as(kind.attribute)
                        .extracting("name")
                        .containsExactlyInAnyOrder("penny", "florin");
            }
            assertRows(engine, kind, "crown|blue", "florin|red", "penny|red");
        }
    }

    @TestOnAllDatabases
    void B3_nullIsNoMember(Engine engine) {
        for (Kind kind : Kind.values()) {
            try (Session session = sessions.open()) {
                Chest red = chest(session, "red");
                assertThatThrownBy(() -> kind.addNull(red))
                        .as(kind.attribute)
                        .isInstanceOf(NullPointerException.class)
                        .hasMessageContaining("Chest." + kind.attribute);
                assertThat(kind.of(red).contains(null)).as(kind.attribute).isFalse();
                assertThat(kind.of(red).remove(null)).as(kind.attribute).isFalse();
                assertThat(kind.of(red)).as(kind.attribute).hasSize(2);
                session.commit();
            }
            assertRows(engine, kind, "crown|blue", "florin|red", "penny|red");
        }
    }

    @TestOnAllDatabases
    void B3_noCollectionIsNull(Engine engine) {
        for (Kind kind : Kind.values()) {
            try (Session session = sessions.open()) {
                kind.assignNull(chest(session, "red"));
                assertThatThrownBy(session::commit)
                        .as(kind.attribute)
                        .isInstanceOf(InvalidStateException.class)
                        .hasMessageContaining("Chest." + kind.attribute);
            }
            assertRows(engine, kind, "crown|blue", "florin|red", "penny|red");
        }
    }

    @TestOnAllDatabases
    void B1_aChestMovesFromOneChestToAnother(Engine engine) {
        try (Session session = sessions.open()) {
            Chest red = chest(session, "red");
            Chest blue = chest(session, "blue");
            Chest small = new Chest("small");
            red.inner.add(small);
            session.flush();
            blue.inner.add(small);
            assertThat(red.inner).isEmpty();
            session.delete(red);
            session.commit();
            assertThat(small.outer.get()).isSameAs(blue);
        }
        assertThat(TableRows.rows(
                        engine, "select i.name, o.name from chest i left join chest o on o.id = i.outer_id order by 1"))
                .containsExactly("blue|null", "small|blue");
    }

    @TestOnAllDatabases
    void F11_aChestTakesThePlaceOfTheOneItWasIn(Engine engine) {
        try (Session session = sessions.open()) {
            Chest red = chest(session, "red");
            Chest blue = chest(session, "blue");
            red.inner.add(blue);
            session.flush();
            blue.inner.add(red);
            red.inner.remove(blue);
            session.commit();
            assertThat(red.outer.get()).isSameAs(blue);
            assertThat(blue.outer.get()).isNull();
        }
        assertThat(TableRows.rows(
                        engine, "select i.name, o.name from chest i left join chest o on o.id = i.outer_id order by 1"))
                .containsExactly("blue|null", "red|blue");
    }
}
