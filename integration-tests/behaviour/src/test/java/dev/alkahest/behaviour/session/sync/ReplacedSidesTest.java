package dev.alkahest.behaviour.session.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

class ReplacedSidesTest extends BandTests {

    @TestOnAllDatabases
    void B3_removingFromACollectionEmptiesTheReference(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Song lola = song(session, "Lola");
            Fan ann = fan(session, "Ann");
            kinks.songs.remove(lola);
            kinks.fans.remove(ann);
            assertThat(lola.band.get()).isNull();
            assertThat(ann.band).isNull();
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Lola|null", "Victoria|Kinks");
        assertThat(fans(engine)).containsExactly("Ann|null", "Ben|Kinks");
    }

    @TestOnAllDatabases
    void B3_emptyingTheReferenceRemovesFromTheCollection(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Song lola = kinks.songs.get(0);
            Fan ann = fan(session, "Ann");
            assertThat(kinks.fans).contains(ann);
            lola.band.set(null);
            assertThat(kinks.songs).hasSize(1);
            ann.band = null;
            session.flush();
            assertThat(kinks.fans).hasSize(1);
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Lola|null", "Victoria|Kinks");
        assertThat(fans(engine)).containsExactly("Ann|null", "Ben|Kinks");
    }

    @TestOnAllDatabases
    void B3_replacedCollectionRemovesTheMissingAndAddsTheNew(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Song lola = song(session, "Lola");
            Song victoria = song(session, "Victoria");
            Song apeman = new Song("Apeman");
            kinks.songs = new ArrayList<>(List.of(victoria, apeman));
            kinks.fans = new LinkedHashSet<>(Set.of(fan(session, "Ben"), new Fan("Cid")));
            session.flush();
            assertThat(lola.band.get()).isNull();
            assertThat(apeman.band.get()).isSameAs(kinks);
            assertThat(kinks.songs).containsExactly(victoria, apeman);
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Apeman|Kinks", "Lola|null", "Victoria|Kinks");
        assertThat(fans(engine)).containsExactly("Ann|null", "Ben|Kinks", "Cid|Kinks");
    }

    @TestOnAllDatabases
    void B3_replacedCollectionLeavesKeptRowsAlone(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            assertThat(kinks.songs).hasSize(2);
            kinks.songs = new ArrayList<>(kinks.songs);
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void B3_collectionReplacedTwiceHoldsTheLast(Engine engine) {
        sessions.transaction(session -> {
            Band kinks = band(session, "Kinks");
            Song lola = song(session, "Lola");
            kinks.songs = new ArrayList<>();
            kinks.songs = new ArrayList<>(List.of(lola));
            lola.name = "Lola!";
        });
        assertThat(songs(engine)).containsExactly("Lola!|Kinks", "Victoria|null");
    }

    @TestOnAllDatabases
    void B3_collectionReplacedByAnotherObjectsOwn(Engine engine) {
        sessions.transaction(session -> {
            Band kinks = band(session, "Kinks");
            Band who = band(session, "Who");
            assertThat(kinks.songs).hasSize(2);
            who.songs = kinks.songs;
        });
        assertThat(songs(engine)).containsExactly("Lola|Who", "Victoria|Who");
    }

    @TestOnAllDatabases
    void B3_collectionThatHoldsAMemberTwiceIsOneReference(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Song lola = song(session, "Lola");
            kinks.songs.add(lola);
            kinks.songs.remove(lola);
            assertThat(lola.band.get()).isSameAs(kinks);
            session.flush();
            kinks.songs.remove(lola);
            assertThat(lola.band.get()).isNull();
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Lola|null", "Victoria|Kinks");
    }

    @TestOnAllDatabases
    void B3_replacedCollectionOfADeletedOwnerHasLetGoOfTheMissing(Engine engine) {
        sessions.transaction(session -> {
            Band kinks = band(session, "Kinks");
            kinks.songs = new ArrayList<>(List.of(kinks.songs.get(1)));
            kinks.fans = new LinkedHashSet<>();
            session.delete(kinks);
        });
        assertThat(songs(engine)).containsExactly("Lola|null", "Victoria|null");
        assertThat(fans(engine)).containsExactly("Ann|null", "Ben|null");
    }

    @TestOnAllDatabases
    void B3_collectionThatThePlanRefusesIsNotForgotten(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Song lola = song(session, "Lola");
            session.delete(lola);
            session.flush();
            kinks.songs = new ArrayList<>(List.of(lola, new Song("Apeman")));
            assertThatThrownBy(session::planFlush).hasMessageContaining("Band.songs can't take a deleted Song");
            assertThatThrownBy(() -> session.delete(kinks))
                    .hasMessageContaining("Band.songs can't take a deleted Song");
            kinks.songs.remove(lola);
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Apeman|Kinks", "Victoria|null");
    }

    @TestOnAllDatabases
    void D2_rollbackTakesARefusedCollectionBack(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            kinks.songs = null;
            assertThatThrownBy(session::flush).hasMessageContaining("Band.songs");
            session.rollback();
            assertThat(kinks.songs).hasSize(2);
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Lola|Kinks", "Victoria|Kinks");
    }

    @TestOnAllDatabases
    void D2_rollbackTakesAReplacedCollectionBack(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            kinks.songs = new ArrayList<>();
            session.rollback();
            assertThat(kinks.songs).hasSize(2);
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Lola|Kinks", "Victoria|Kinks");
    }

    @TestOnAllDatabases
    void B3_collectionSetToNullIsAnErrorThatNamesIt(Engine engine) {
        try (Session session = sessions.open()) {
            band(session, "Kinks").songs = null;
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("Band.songs");
        }
    }

    @TestOnAllDatabases
    void B3_nullInACollectionIsAnErrorThatNamesIt(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            assertThatThrownBy(() -> kinks.songs.add(null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("Band.songs");
            kinks.songs = new ArrayList<>();
            kinks.songs.add(null);
            assertThatThrownBy(session::flush).hasMessageContaining("Band.songs");
        }
        assertThat(songs(engine)).containsExactly("Lola|Kinks", "Victoria|Kinks");
    }

    @TestOnAllDatabases
    void B3_nullInACollectionOfANewObjectIsAnErrorThatNamesIt(Engine engine) {
        Band queen = new Band("Queen");
        queen.songs.add(null);
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.add(queen)).hasMessageContaining("Band.songs");
        }
    }

    @TestOnAllDatabases
    void B3_referenceSetToNullItselfIsEmpty(Engine engine) {
        sessions.transaction(session -> song(session, "Lola").band = null);
        assertThat(songs(engine)).containsExactly("Lola|null", "Victoria|Kinks");
    }

    @TestOnAllDatabases
    void B3_holderOfAnotherObjectIsCopied(Engine engine) {
        try (Session session = sessions.open()) {
            Song lola = song(session, "Lola");
            Song apeman = new Song("Apeman");
            apeman.band = lola.band;
            session.add(apeman);
            session.flush();
            apeman.band.set(band(session, "Who"));
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Apeman|Who", "Lola|Kinks", "Victoria|Kinks");
    }
}
