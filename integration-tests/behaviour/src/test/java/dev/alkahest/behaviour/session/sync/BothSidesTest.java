package dev.alkahest.behaviour.session.sync;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.sync.BandTable.BAND;
import static dev.alkahest.behaviour.session.sync.FanTable.FAN;
import static dev.alkahest.behaviour.session.sync.SongTable.SONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class BothSidesTest {

    private SessionFactory sessions;

    /** The Kinks have Lola and Victoria, and the fans Ann and Ben; the Who have nothing. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new SyncMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Band kinks = new Band("Kinks");
            kinks.songs.addAll(List.of(new Song("Lola"), new Song("Victoria")));
            kinks.fans.addAll(List.of(new Fan("Ann"), new Fan("Ben")));
            session.addAll(List.of(kinks, new Band("Who")));
        });
    }

    private static Band band(Session session, String name) {
        return session.query(BAND).where(BAND.name.eq(name)).one();
    }

    private static Song song(Session session, String name) {
        return session.query(SONG).where(SONG.name.eq(name)).one();
    }

    private static Fan fan(Session session, String name) {
        return session.query(FAN).where(FAN.name.eq(name)).one();
    }

    private static List<String> songs(Engine engine) {
        return rows(engine, "select s.name, b.name from song s left join band b on b.id = s.band_id order by s.name");
    }

    private static List<String> fans(Engine engine) {
        return rows(engine, "select f.name, b.name from fan f left join band b on b.id = f.band_id order by f.name");
    }

    @TestOnAllDatabases
    void B1_addingToACollectionSetsTheReference(Engine engine) {
        try (Session session = sessions.open()) {
            Band who = band(session, "Who");
            Song lola = song(session, "Lola");
            Fan ann = fan(session, "Ann");
            who.songs.add(lola);
            who.fans.add(ann);
            assertThat(lola.band.get()).isSameAs(who);
            assertThat(ann.band).isSameAs(who);
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Lola|Who", "Victoria|Kinks");
        assertThat(fans(engine)).containsExactly("Ann|Who", "Ben|Kinks");
    }

    @TestOnAllDatabases
    void B1_settingAReferenceMovesAMemberBetweenLoadedCollections(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Band who = band(session, "Who");
            Song lola = song(session, "Lola");
            assertThat(kinks.songs).contains(lola);
            assertThat(who.songs).isEmpty();
            assertThat(SentStatements.in(engine, () -> lola.band.set(who))).isZero();
            assertThat(kinks.songs).doesNotContain(lola);
            assertThat(who.songs).containsExactly(lola);
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Lola|Who", "Victoria|Kinks");
    }

    @TestOnAllDatabases
    void B1_settingAReferenceLoadsNothing(Engine engine) {
        try (Session session = sessions.open()) {
            Band who = band(session, "Who");
            Song lola = song(session, "Lola");
            assertThat(SentStatements.in(engine, () -> lola.band.set(who))).isZero();
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(1);
            assertThat(who.songs).containsExactly(lola);
        }
    }

    @TestOnAllDatabases
    void B1_plainReferenceAgreesAtTheFlush(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Band who = band(session, "Who");
            Fan ann = fan(session, "Ann");
            assertThat(kinks.fans).contains(ann);
            assertThat(who.fans).isEmpty();
            ann.band = who;
            session.flush();
            assertThat(kinks.fans).doesNotContain(ann);
            assertThat(who.fans).containsExactly(ann);
            session.commit();
        }
        assertThat(fans(engine)).containsExactly("Ann|Who", "Ben|Kinks");
    }

    @TestOnAllDatabases
    void B1_memberTakenByAnotherCollectionLeavesTheFirst(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Band who = band(session, "Who");
            Song lola = song(session, "Lola");
            Fan ann = fan(session, "Ann");
            assertThat(kinks.songs).contains(lola);
            assertThat(kinks.fans).contains(ann);
            who.songs.add(lola);
            who.fans.add(ann);
            assertThat(kinks.songs).doesNotContain(lola);
            assertThat(kinks.fans).doesNotContain(ann);
            session.commit();
            assertThat(kinks.songs).hasSize(1);
            assertThat(kinks.fans).hasSize(1);
        }
        assertThat(songs(engine)).containsExactly("Lola|Who", "Victoria|Kinks");
        assertThat(fans(engine)).containsExactly("Ann|Who", "Ben|Kinks");
    }

    @TestOnAllDatabases
    void B1_lastOfSeveralMovesCounts(Engine engine) {
        sessions.transaction(session -> {
            Band kinks = band(session, "Kinks");
            Band who = band(session, "Who");
            Song lola = song(session, "Lola");
            Song victoria = song(session, "Victoria");
            Fan ann = fan(session, "Ann");
            Fan ben = fan(session, "Ben");
            session.withoutAutoflush(() -> {
                who.songs.add(lola);
                lola.band.set(kinks);
                victoria.band.set(who);
                victoria.band.set(null);
                kinks.songs.add(victoria);
                who.songs.add(victoria);
                who.fans.add(ann);
                ann.band = kinks;
                ben.band = null;
                who.fans.add(ben);
            });
        });
        assertThat(songs(engine)).containsExactly("Lola|Kinks", "Victoria|Who");
        assertThat(fans(engine)).containsExactly("Ann|Kinks", "Ben|Who");
    }

    @TestOnAllDatabases
    void B1_sidesOfNewObjectsAgreeOnceTheyAreAdded(Engine engine) {
        Band queen = new Band("Queen");
        Song innuendo = new Song("Innuendo");
        queen.songs.add(innuendo);
        Fan cid = new Fan("Cid");
        cid.band = queen;
        try (Session session = sessions.open()) {
            session.addAll(List.of(queen, cid));
            assertThat(innuendo.band.get()).isSameAs(queen);
            assertThat(queen.fans).containsExactly(cid);
            session.commit();
        }
        assertThat(songs(engine)).contains("Innuendo|Queen");
        assertThat(fans(engine)).contains("Cid|Queen");
    }

    @TestOnAllDatabases
    void B1_newObjectTakesMembersFromOthers(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Song lola = kinks.songs.get(0);
            Band queen = new Band("Queen");
            queen.songs.add(lola);
            queen.fans.add(fan(session, "Ann"));
            session.add(queen);
            assertThat(kinks.songs).doesNotContain(lola);
            assertThat(lola.band.get()).isSameAs(queen);
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Lola|Queen", "Victoria|Kinks");
        assertThat(fans(engine)).containsExactly("Ann|Queen", "Ben|Kinks");
    }

    @TestOnAllDatabases
    void B1_targetComesIntoTheSessionBeforeItIsSet(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Song lola = song(session, "Lola");
            Band queen = new Band("Queen");
            queen.songs.add(lola);
            lola.band.set(queen);
            assertThat(queen.songs).containsExactly(lola);
            lola.band.set(kinks);
            assertThat(queen.songs).isEmpty();
            session.commit();
        }
        assertThat(songs(engine)).containsExactly("Lola|Kinks", "Victoria|Kinks");
        assertThat(rows(engine, "select name from band order by name")).containsExactly("Kinks", "Queen", "Who");
    }

    @TestOnAllDatabases
    void B1_whatATargetBringsInHasNotTheLastWord(Engine engine) {
        sessions.transaction(session -> {
            Style punk = new Style("punk");
            session.add(punk);
            Style rock = new Style("rock");
            rock.substyles.add(punk);
            Style garage = new Style("garage");
            garage.parent.set(rock);
            punk.parent.set(garage); // brings garage in, and rock, which has held punk before
        });
        assertThat(rows(
                        engine,
                        "select s.name, p.name from style s join style p on p.id = s.parent_id order by s.name"))
                .containsExactly("garage|rock", "punk|garage");
    }

    @TestOnAllDatabases
    void B1_plainReferenceEmptiedThenLetGoThenSetAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Poster poster = new Poster("tour");
            Fan ann = fan(session, "Ann");
            kinks.posters.add(poster);
            assertThat(kinks.fans).contains(ann);
            session.flush();
            poster.band = null;
            kinks.posters.clear();
            poster.band = kinks;
            ann.band = null;
            kinks.fans.clear();
            ann.band = kinks;
            session.flush();
            assertThat(kinks.posters).containsExactly(poster);
            assertThat(kinks.fans).containsExactly(ann);
            session.commit();
        }
        assertThat(rows(engine, "select poster.name, band.name from poster join band on band.id = band_id"))
                .containsExactly("tour|Kinks");
        assertThat(fans(engine)).containsExactly("Ann|Kinks", "Ben|null");
    }

    @TestOnAllDatabases
    void C5_pendingMemberWhosePlainReferenceWasEmptiedBeforeIsForgotten(Engine engine) {
        try (Session session = sessions.open()) {
            Band kinks = band(session, "Kinks");
            Poster poster = new Poster("tour");
            kinks.posters.add(poster);
            poster.band = null;
            kinks.posters = new ArrayList<>();
            session.commit();
            assertThat(session.contains(poster)).isFalse();
        }
        assertThat(rows(engine, "select * from poster")).isEmpty();
    }

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

    /** Returns a band that has got Ray as its fan and Lola as its song since it was expired, and was committed and left. */
    private Band joinedSinceItExpired() {
        try (Session session = sessions.open()) {
            Band fresh = new Band("Fresh");
            session.add(fresh);
            session.flush();
            session.expire(fresh);
            Fan ray = new Fan("Ray");
            ray.band = fresh;
            session.add(ray);
            song(session, "Lola").band.set(fresh);
            session.commit();
            return fresh;
        }
    }

    @TestOnAllDatabases
    void D1_membersThatCameSinceTheOwnerExpiredAreThereWhenItHasLeft(Engine engine) {
        Band left = joinedSinceItExpired();
        assertThat(left.fans).extracting(fan -> fan.name).containsExactly("Ray");
        assertThat(left.songs).extracting(song -> song.name).containsExactly("Lola");
    }

    @TestOnAllDatabases
    void D1_membersThatCameSinceTheOwnerExpiredAreThereWhenItComesBack(Engine engine) {
        Band left = joinedSinceItExpired();
        try (Session session = sessions.open()) {
            session.add(left);
            assertThat(left.fans).extracting(fan -> fan.name).containsExactly("Ray");
            assertThat(left.songs).extracting(song -> song.name).containsExactly("Lola");
        }
    }

    @TestOnAllDatabases
    void G4_membersThatCameSinceTheOwnerExpiredStayWhenItIsMerged(Engine engine) {
        Band left = joinedSinceItExpired();
        sessions.transaction(session -> session.merge(left));
        assertThat(fans(engine)).contains("Ray|Fresh");
        assertThat(songs(engine)).contains("Lola|Fresh");
    }

    @TestOnAllDatabases
    void D5_collectionOfANewObjectAgreesWhenItIsAdded() {
        try (Session session = sessions.open()) {
            Band fresh = new Band("Fresh");
            Song song = new Song("Debut");
            Fan ray = new Fan("Ray");
            fresh.songs.add(song);
            fresh.fans.add(ray);
            assertThat(song.band.get()).isNull();
            session.add(fresh);
            assertThat(song.band.get()).isSameAs(fresh);
            assertThat(ray.band).isSameAs(fresh);
        }
    }

    @TestOnAllDatabases
    void D5_plainReferenceAgreesAtTheFlushAndAHolderAtOnce() {
        try (Session session = sessions.open()) {
            Band who = band(session, "Who");
            assertThat(who.fans).isEmpty();
            assertThat(who.songs).isEmpty();
            Fan ann = fan(session, "Ann");
            Song lola = song(session, "Lola");
            ann.band = who;
            lola.band.set(who);
            assertThat(who.fans).isEmpty();
            assertThat(who.songs).containsExactly(lola);
            session.flush();
            assertThat(who.fans).containsExactly(ann);
        }
    }
}
