package dev.alkahest.behaviour.session.pairposition;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.session.pairposition.MixtapeTable.MIXTAPE;
import static dev.alkahest.behaviour.session.pairposition.SongTable.SONG;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import java.util.Collections;
import java.util.List;

/** Places of pairs over rollbacks, detachment, merges, upserts and loading of many. */
@Needs(Capability.KEY_CASCADES)
class PairPositionLifeTest extends MixtapeTests {

    @TestOnAllDatabases
    void B4_eagerLoadingKeepsTheOrder(Engine engine) {
        sessions.transaction(session -> session.add(new Mixtape("last", new Song("y"), new Song("x"))));
        change(engine, "update mixtape_song set place = null where place = 0 and mixtape_id = " + id);
        for (var option : List.of(joined(MIXTAPE.songs()), selectin(MIXTAPE.songs()), subquery(MIXTAPE.songs()))) {
            assertThat(read(option))
                    .extracting(mixtape -> mixtape.songs.toString())
                    .containsExactly("[b, c, a, d]", "[y, x]");
        }
    }

    @TestOnAllDatabases
    void B4_aRollbackPutsListAndPlacesBack(Engine engine) {
        try (Session session = sessions.open()) {
            Mixtape mixtape = session.getOne(MIXTAPE, id);
            Collections.reverse(mixtape.songs);
            session.flush();
            session.rollback();
            assertThat(titles(mixtape)).containsExactly("d", "b", "c", "a");
            try (NestedTransaction nested = session.beginNested()) {
                mixtape.songs.remove(0);
                session.flush();
                nested.rollback();
            }
            assertThat(titles(mixtape)).containsExactly("d", "b", "c", "a");
            mixtape.songs.add(new Song("e"));
            session.commit();
        }
        assertThat(places(engine)).containsExactly("road|d|0", "road|b|1", "road|c|2", "road|a|3", "road|e|4");
    }

    @TestOnAllDatabases
    void B4_anExpiredListTakesBackWhatWasNotFlushed() {
        try (Session session = sessions.open()) {
            Mixtape mixtape = session.getOne(MIXTAPE, id);
            Collections.reverse(mixtape.songs);
            session.expire(mixtape);
            assertThat(mixtape.songs.toString()).contains("not loaded");
            session.commit();
        }
        assertThat(loaded()).isEqualTo("[d, b, c, a]");
    }

    @TestOnAllDatabases
    void B4_mergeTakesTheOrderOfTheListGiven() {
        Mixtape given = new Mixtape("road", new Song("d"), new Song("new"), new Song("a"));
        sessions.transaction(session -> {
            Mixtape mixtape = session.getOne(MIXTAPE, id);
            given.id = id;
            given.songs.get(0).id = mixtape.song("a").id;
            given.songs.get(2).id = mixtape.song("d").id;
        });
        given.songs.get(0).title = "a";
        given.songs.get(2).title = "d";
        given.songs.forEach(song -> song.mixtapes = null);
        sessions.transaction(session -> session.merge(given));
        assertThat(loaded()).isEqualTo("[a, new, d]");
    }

    @TestOnAllDatabases
    void F26_anUpsertedMemberHasItsPlace(Engine engine) {
        sessions.transaction(session -> session.add(new Song("known")));
        sessions.transaction(session -> {
            Song song = new Song("known");
            session.upsert(song, SONG.title);
            session.getOne(MIXTAPE, id).songs.add(1, song);
        });
        assertThat(places(engine)).containsExactly("road|d|0", "road|known|1", "road|b|2", "road|c|3", "road|a|4");
    }

    @TestOnAllDatabases
    void F20_anOwnerThatTakesOverARowHasItsOwnPlaces(Engine engine) {
        sessions.transaction(session -> {
            Mixtape former = session.getOne(MIXTAPE, id);
            Mixtape next = new Mixtape("road", former.song("a"), former.song("b"));
            next.id = id;
            session.delete(former);
            session.add(next);
        });
        assertThat(places(engine)).containsExactly("road|a|0", "road|b|1");
    }

    @TestOnAllDatabases
    void M2_aPairThatIsPartedAndMadeAgainIsMovedAlone() {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            List<Song> songs = session.getOne(MIXTAPE, id).songs;
            songs.add(songs.remove(0));
            log.take();
            session.commit();
            assertThat(log.take()).noneMatch(text -> text.startsWith("DELETE") || text.startsWith("INSERT"));
        }
        assertThat(loaded()).isEqualTo("[b, c, a, d]");
    }

    @TestOnAllDatabases
    void B4_listsOfManyOwnersReadTheirPlacesByOneStatement() {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            List<Mixtape> mixtapes = session.query(MIXTAPE).all();
            mixtapes.forEach(mixtape -> mixtape.songs.add(0, new Song("first of " + mixtape)));
            log.take();
            session.commit();
            assertThat(log.take())
                    .filteredOn(text -> text.startsWith("SELECT mixtape_song"))
                    .hasSize(1);
            assertThat(mixtapes).allMatch(mixtape -> mixtape.songs.get(0).title.equals("first of " + mixtape));
        }
        assertThat(loaded()).isEqualTo("[first of road, d, b, c, a]");
    }
}
