package dev.alkahest.behaviour.session.pairposition;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.pairposition.MixtapeTable.MIXTAPE;
import static dev.alkahest.behaviour.session.pairposition.SongTable.SONG;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.raiseOthers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.WriteReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A many-to-many list that keeps its order in its association table. */
@Needs(Capability.KEY_CASCADES)
class PairPositionTest extends MixtapeTests {

    @TestOnAllDatabases
    void B4_newPairsAreInsertedWithTheirPlace(Engine engine) {
        assertThat(places(engine)).containsExactly("road|d|0", "road|b|1", "road|c|2", "road|a|3");
        assertThat(loaded()).isEqualTo("[d, b, c, a]");
    }

    @TestOnAllDatabases
    void B4_aMemberInsertedInTheMiddleMovesThoseBehindIt(Engine engine) {
        edit(songs -> songs.add(2, new Song("new")));
        assertThat(places(engine)).containsExactly("road|d|0", "road|b|1", "road|new|2", "road|c|3", "road|a|4");
        assertThat(loaded()).isEqualTo("[d, b, new, c, a]");
    }

    @TestOnAllDatabases
    void B4_aMemberRemovedFromTheMiddleLeavesNoGap(Engine engine) {
        edit(songs -> songs.remove(1));
        assertThat(places(engine)).containsExactly("road|d|0", "road|c|1", "road|a|2");
        assertThat(rows(engine, "select place from mixtape_song where place = 0"))
                .hasSize(2);
    }

    @TestOnAllDatabases
    void B4_aMovedMemberIsLoadedWhereItWasPut() {
        edit(songs -> songs.add(0, songs.remove(3)));
        assertThat(loaded()).isEqualTo("[a, d, b, c]");
        edit(songs -> songs.set(1, songs.set(0, songs.get(1))));
        assertThat(loaded()).isEqualTo("[d, a, b, c]");
    }

    @TestOnAllDatabases
    void B4_placesThatDifferAreUpdatedInOneBatchAndNoOthers() {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            List<Song> songs = session.getOne(MIXTAPE, id).songs;
            Collections.swap(songs, 1, 2);
            assertThat(session.dirty()).isEmpty();
            assertThat(session.planFlush().statements()).singleElement().satisfies(statement -> {
                assertThat(statement.rows()).isEqualTo(2);
                assertThat(statement.reasons()).containsExactly(WriteReason.PAIR_MOVED);
                assertThat(statement.toString())
                        .startsWith("Mixtape.songs, 2 rows, pair moved: UPDATE mixtape_song SET place");
            });
            log.take();
            session.flush();
            assertThat(log.take())
                    .containsExactly(
                            "SELECT mixtape_song.mixtape_id, mixtape_song.mixtape_track_id, mixtape_song.place"
                                    + " FROM mixtape_song WHERE mixtape_song.mixtape_id IN (?)",
                            "UPDATE mixtape_song SET place = ? WHERE mixtape_id = ? AND mixtape_track_id = ?");
            session.flush();
            assertThat(log.take()).isEmpty();
            session.commit();
        }
        assertThat(loaded()).isEqualTo("[d, c, b, a]");
    }

    @TestOnAllDatabases
    void B4_aNewOwnerReadsNoPlaces() {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            session.add(new Mixtape("new", new Song("x"), new Song("y")));
            session.flush();
            assertThat(log.take()).noneMatch(text -> text.startsWith("SELECT mixtape_song"));
        }
    }

    @TestOnAllDatabases
    void B4_aSortedAndAReplacedListAreLoadedInTheirNewOrder(Engine engine) {
        edit(songs -> songs.sort(Comparator.comparing(song -> song.title)));
        assertThat(loaded()).isEqualTo("[a, b, c, d]");
        sessions.transaction(session -> {
            Mixtape mixtape = session.getOne(MIXTAPE, id);
            mixtape.songs = new ArrayList<>(List.of(mixtape.song("c"), new Song("new"), mixtape.song("a")));
        });
        assertThat(places(engine)).containsExactly("road|c|0", "road|new|1", "road|a|2");
    }

    @TestOnAllDatabases
    void B4_nullAndGapsAreReadInOrderAndMendedByTheNextChange(Engine engine) {
        change(engine, "update mixtape_song set place = null where place in (1, 3)");
        change(engine, "update mixtape_song set place = 7 where place = 2");
        assertThat(loaded()).isEqualTo("[d, c, b, a]");
        edit(songs -> songs.add(new Song("e")));
        assertThat(places(engine)).containsExactly("road|d|0", "road|c|1", "road|b|2", "road|a|3", "road|e|4");
    }

    @TestOnAllDatabases
    void B4_aMemberThatTheOtherSidePutsInComesLast(Engine engine) {
        sessions.transaction(session -> {
            Song song = new Song("new");
            song.mixtapes.add(session.getOne(MIXTAPE, id));
            session.add(song);
        });
        assertThat(places(engine)).contains("road|a|3", "road|new|4");
        sessions.transaction(session -> {
            Mixtape mixtape = session.getOne(MIXTAPE, id);
            assertThat(mixtape.songs).hasSize(5);
            mixtape.song("a").mixtapes.remove(mixtape);
        });
        assertThat(places(engine)).containsExactly("road|d|0", "road|b|1", "road|c|2", "road|new|3");
    }

    @TestOnAllDatabases
    void B4_aListThatAQueryRefusesToLoadIsLoadedByTheFlushThatNumbersIt(Engine engine) {
        sessions.transaction(session -> {
            Song song = new Song("new");
            song.mixtapes.add(session.query(MIXTAPE)
                    .where(MIXTAPE.id.eq(id))
                    .options(raiseOthers())
                    .one());
            session.add(song);
        });
        assertThat(places(engine)).contains("road|a|3", "road|new|4");
    }

    @TestOnAllDatabases
    void B4_aListThatTheOtherSideHasOnlyTakenAMemberOutOfIsNotLoaded(Engine engine) {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            Mixtape mixtape = session.getOne(MIXTAPE, id);
            Song song = session.query(SONG).where(SONG.title.eq("b")).one();
            assertThat(song.mixtapes.remove(mixtape)).isTrue();
            log.take();
            session.commit();
            assertThat(log.take()).noneMatch(text -> text.startsWith("SELECT"));
        }
        assertThat(places(engine)).containsExactly("road|d|0", "road|c|2", "road|a|3");
    }

    @TestOnAllDatabases
    void B4_aDeletedMemberHasNoPlace(Engine engine) {
        try (Session session = sessions.open()) {
            Mixtape mixtape = session.getOne(MIXTAPE, id);
            session.delete(mixtape.song("b"));
            mixtape.songs.add(new Song("e"));
            session.flush();
            mixtape.songs.add(new Song("f")); // b is still shown, as the list has not expired (F24)
            session.commit();
        }
        assertThat(places(engine)).containsExactly("road|d|0", "road|c|1", "road|a|2", "road|e|3", "road|f|4");
    }

    @TestOnAllDatabases
    void B4_aMemberThatStandsInTheListTwiceHasItsFirstPlace(Engine engine) {
        edit(songs -> songs.add(1, songs.get(2)));
        assertThat(places(engine)).containsExactly("road|d|0", "road|c|1", "road|b|2", "road|a|3");
        assertThat(loaded()).isEqualTo("[d, c, b, a]");
    }

    @TestOnAllDatabases
    void B3_nullHasNoPlace(Engine engine) {
        try (Session session = sessions.open()) {
            Mixtape mixtape = session.getOne(MIXTAPE, id);
            assertThatThrownBy(() -> mixtape.songs.add(1, null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("Mixtape.songs");
            assertThatThrownBy(() -> mixtape.songs.set(1, null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("Mixtape.songs");
            session.commit();
        }
        assertThat(loaded()).isEqualTo("[d, b, c, a]");
    }

    @TestOnAllDatabases
    void B4_aMemberMovedToAnotherListIsNumberedThereAndClosesTheGap(Engine engine) {
        sessions.transaction(session -> {
            Mixtape other = new Mixtape("home", new Song("x"), new Song("y"));
            session.add(other);
            other.songs.add(1, session.getOne(MIXTAPE, id).songs.remove(0));
        });
        assertThat(places(engine))
                .containsExactly("road|b|0", "road|c|1", "road|a|2", "home|x|0", "home|d|1", "home|y|2");
    }

    @TestOnAllDatabases
    void B4_aQueryOfThePairsIsPrecededByTheNewPlaces() {
        try (Session session = sessions.open()) {
            Mixtape mixtape = session.getOne(MIXTAPE, id);
            Collections.reverse(mixtape.songs);
            Mixtape again = session.query(MIXTAPE)
                    .where(MIXTAPE.id.eq(id))
                    .options(joined(MIXTAPE.songs()))
                    .populateExisting()
                    .one();
            assertThat(again.songs).hasToString("[a, c, b, d]");
        }
    }

    @TestOnAllDatabases
    void B4_whatIsBehindAJoinedListIsJoinedToo() {
        Mixtape mixtape = read(joined(MIXTAPE.songs().mixtapes().songs())).get(0);
        assertThat(mixtape.songs).hasToString("[d, b, c, a]");
        assertThat(mixtape.song("b").mixtapes)
                .extracting(other -> other + " " + other.songs)
                .containsExactlyInAnyOrder("road [d, b, c, a]", "other [b]");
    }

    @TestOnAllDatabases
    void B4_whatWasMovedWhileDetachedIsWrittenWhenTheOwnerIsBack() {
        Mixtape mixtape;
        try (Session session = sessions.open()) {
            mixtape = session.getOne(MIXTAPE, id);
            assertThat(mixtape.songs).hasSize(4);
        }
        Collections.reverse(mixtape.songs);
        mixtape.songs.add(1, new Song("new"));
        sessions.transaction(session -> session.add(mixtape));
        assertThat(loaded()).isEqualTo("[a, new, c, b, d]");
    }
}
