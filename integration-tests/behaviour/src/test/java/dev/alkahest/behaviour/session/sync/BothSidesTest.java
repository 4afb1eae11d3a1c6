package dev.alkahest.behaviour.session.sync;

import static dev.alkahest.behaviour.TableRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.List;

class BothSidesTest extends BandTests {

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
