package dev.alkahest.behaviour.session.loading;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.session.loading.AlbumTable.ALBUM;
import static dev.alkahest.behaviour.session.loading.ArtistTable.ARTIST;
import static dev.alkahest.behaviour.session.loading.GenreTable.GENRE;
import static dev.alkahest.behaviour.session.loading.LabelTable.LABEL;
import static dev.alkahest.behaviour.session.loading.TrackTable.TRACK;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DetachedException;
import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class RelationshipLoadingTest {

    private static final String SALES = "select album_id from sale order by id";

    private SessionFactory sessions;

    /** Ten artists with three albums each, with two tracks each; all of the genre rock; odd ones are of a label. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new LoadingMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Genre rock = new Genre("rock");
            Label label = new Label("small", new Label("middle", new Label("big")));
            for (int number = 0; number < 10; number++) {
                Artist artist = new Artist("artist" + number);
                for (int at = 0; at < 3; at++) {
                    Album album = new Album("album" + number + at);
                    album.tracks.add(new Track(2, "second"));
                    album.tracks.add(new Track(1, "first"));
                    album.genres.add(rock);
                    album.label = number % 2 == 1 ? label : null;
                    artist.albums.add(album);
                }
                session.add(artist);
            }
        });
    }

    @TestOnAllDatabases
    void collectionsOfAllSiblingsAreLoadedByOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            List<Artist> artists = session.query(ARTIST).all();
            SentStatements sent = SentStatements.of(engine);
            touch(artists.get(0).albums);
            long first = sent.count();
            artists.forEach(artist -> assertThat(artist.albums)
                    .extracting(album -> album.title.substring(5, 6))
                    .containsOnly(artist.name.substring(6)));
            assertThat(sent.count()).isZero();
            assertThat(first)
                    .as("labels within labels, albums, and the awards that these declare")
                    .isEqualTo(3 + 1 + 1);
        }
    }

    @TestOnAllDatabases
    void collectionsTwoLevelsDownAreLoadedByOneStatementEach(Engine engine) {
        try (Session session = sessions.open()) {
            List<Artist> artists = session.query(ARTIST).all();
            touch(artists.get(0).albums);
            SentStatements sent = SentStatements.of(engine);
            artists.forEach(artist ->
                    artist.albums.forEach(album -> assertThat(album.tracks).hasSize(2)));
            assertThat(sent.count()).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void collectionsAreLoadedInTheirOrder(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.query(ALBUM).all())
                    .allSatisfy(album -> assertThat(album.tracks)
                            .extracting(track -> track.title)
                            .containsExactly("first", "second"));
        }
    }

    @TestOnAllDatabases
    void manyToManyOfAllSiblingsIsLoadedByOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            List<Album> albums = session.query(ALBUM).all();
            SentStatements sent = SentStatements.of(engine);
            albums.forEach(album ->
                    assertThat(album.genres).extracting(genre -> genre.name).containsExactly("rock"));
            assertThat(sent.count()).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void manyToManyIsLoadedFromItsOtherEnd(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.get(GENRE, "rock").albums).hasSize(30);
        }
    }

    @TestOnAllDatabases
    void referencesOfAllSiblingsAreLoadedByOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            List<Track> tracks = session.query(TRACK).all();
            tracks.get(0).album.get();
            SentStatements sent = SentStatements.of(engine);
            tracks.forEach(track -> assertThat(track.album.get().title).startsWith("album"));
            assertThat(sent.count()).isZero();
            List<Album> albums = session.query(ALBUM).all();
            sent.count();
            albums.forEach(album -> assertThat(album.artist.get().name).startsWith("artist"));
            assertThat(sent.count()).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void emptyCollectionsAreLoadedToo(Engine engine) {
        sessions.transaction(session -> session.add(new Artist("none")));
        try (Session session = sessions.open()) {
            List<Artist> artists = session.query(ARTIST).all();
            touch(artists.get(0).albums);
            Artist none = artists.get(artists.size() - 1);
            assertThat(SentStatements.in(engine, () -> assertThat(none.albums).isEmpty()))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void objectsOfDifferentQueriesAreNotSiblings(Engine engine) {
        try (Session session = sessions.open()) {
            Artist one = session.query(ARTIST).where(ARTIST.name.eq("artist1")).one();
            Artist two = session.query(ARTIST).where(ARTIST.name.eq("artist2")).one();
            touch(one.albums);
            assertThat(SentStatements.in(engine, () -> assertThat(two.albums).hasSize(3)))
                    .isPositive();
        }
    }

    @TestOnAllDatabases
    void sizeIsEmptyAndIterationLoadOnce(Engine engine) {
        try (Session session = sessions.open()) {
            Artist artist =
                    session.query(ARTIST).where(ARTIST.name.eq("artist0")).one();
            touch(artist.albums);
            assertThat(SentStatements.in(engine, () -> {
                        assertThat(artist.albums.isEmpty()).isFalse();
                        assertThat(artist.albums).hasSize(3);
                        assertThat(artist.albums.get(0).title).startsWith("album");
                    }))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void plainReferenceIsLoadedWithItsOwnersByOneStatementForEachLevel(Engine engine) {
        try (Session session = sessions.open()) {
            List<Album> albums = new ArrayList<>();
            long sent = SentStatements.in(
                    engine, () -> albums.addAll(session.query(ALBUM).all()));
            assertThat(albums)
                    .filteredOn(album -> album.label != null)
                    .hasSize(15)
                    .allSatisfy(album -> {
                        assertThat(album.label.name).isEqualTo("small");
                        assertThat(album.label.owner.owner.name).isEqualTo("big");
                    });
            assertThat(sent).isEqualTo(1 + 3 + 1);
        }
    }

    @TestOnAllDatabases
    void plainReferenceThatTheIdentityMapHasCostsNothing(Engine engine) {
        try (Session session = sessions.open()) {
            List<Label> labels = session.query(LABEL).all();
            assertThat(labels).hasSize(3);
            assertThat(SentStatements.in(engine, () -> session.query(ALBUM).all()))
                    .isEqualTo(1 + 1);
        }
    }

    @TestOnAllDatabases
    void plainReferenceIsLoadedByGet(Engine engine) {
        Long id = sessions.call(
                session -> session.query(ALBUM).where(ALBUM.title.eq("album10")).one().id);
        try (Session session = sessions.open()) {
            assertThat(session.get(ALBUM, id).label.owner.name).isEqualTo("middle");
        }
    }

    @TestOnAllDatabases
    void plainReferenceToItselfIsThere(Engine engine) {
        sessions.transaction(session -> {
            Label own = new Label("own");
            session.add(own);
            session.flush();
            own.owner = own;
        });
        try (Session session = sessions.open()) {
            Label own = session.query(LABEL).where(LABEL.name.eq("own")).one();
            assertThat(own.owner).isSameAs(own);
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void plainReferenceLeadsToTheRowOfNowAfterAnExpiry(Engine engine) {
        try (Session session = sessions.open()) {
            Album album = session.query(ALBUM).where(ALBUM.title.eq("album10")).one();
            Label big = album.label.owner.owner;
            session.commit();
            change(engine, "update album set label_id = " + big.id + " where title = 'album10'");
            session.get(ALBUM, album.id);
            assertThat(album.label).isSameAs(big);
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void I9_selectLoadsOneByOne(Engine engine) {
        try (Session session = sessions.open()) {
            List<Album> albums = session.query(ALBUM).limit(3).all();
            SentStatements sent = SentStatements.of(engine);
            albums.forEach(album -> assertThat(album.reviews).isEmpty());
            assertThat(sent.count()).isEqualTo(3);
        }
    }

    @TestOnAllDatabases
    void I9_raiseLoadsNothingByItself(Engine engine) {
        try (Session session = sessions.open()) {
            Album album = session.query(ALBUM).limit(1).one();
            assertThatThrownBy(() -> touch(album.sales))
                    .isInstanceOf(DetachedException.class)
                    .hasMessage("Album.sales is not loaded, and is declared to be loaded by query options only: add"
                            + " options(selectin(ALBUM.sales())) to the query that reads the Album.");
        }
    }

    @TestOnAllDatabases
    void I9_raiseIsLoadedByAnOption(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.query(ALBUM).options(selectin(ALBUM.sales())).all())
                    .allSatisfy(album -> assertThat(album.sales).isEmpty());
        }
    }

    @TestOnAllDatabases
    void I9_raiseRefusesNothingToDeletesAndMerges(Engine engine) {
        Album album = new Album("High Voltage");
        album.sales.add(new Sale());
        sessions.transaction(session -> session.add(album));
        Album sent = new Album("Low Voltage");
        sent.id = album.id;
        sent.sales.add(new Sale());
        sessions.transaction(session -> session.merge(sent));
        assertThat(rows(engine, SALES)).as("the former has lost its album").containsExactly("null", album.id + "");
        sessions.transaction(session -> session.delete(session.getOne(ALBUM, album.id)));
        assertThat(rows(engine, SALES)).containsExactly("null", "null");
    }

    @TestOnAllDatabases
    void I9_selectinIsLoadedWithItsOwners(Engine engine) {
        try (Session session = sessions.open()) {
            List<Album> albums = session.query(ALBUM).all();
            assertThat(SentStatements.in(
                            engine,
                            () -> albums.forEach(
                                    album -> assertThat(album.awards).isEmpty())))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void I9_optionLoadsAPathByOneStatementForEachStep(Engine engine) {
        try (Session session = sessions.open()) {
            List<Artist> artists = new ArrayList<>();
            long sent = SentStatements.in(
                    engine,
                    () -> artists.addAll(session.query(ARTIST)
                            .options(selectin(ARTIST.albums().tracks()))
                            .all()));
            assertThat(SentStatements.in(
                            engine,
                            () -> artists.forEach(artist -> artist.albums.forEach(
                                    album -> assertThat(album.tracks).hasSize(2)))))
                    .isZero();
            assertThat(sent)
                    .as("artists, albums, labels within labels, tracks, and the awards that albums declare")
                    .isEqualTo(1 + 1 + 3 + 1 + 1);
        }
    }

    @TestOnAllDatabases
    void I9_optionLoadsReferences(Engine engine) {
        try (Session session = sessions.open()) {
            List<Track> tracks = session.query(TRACK)
                    .options(selectin(TRACK.album().artist()))
                    .all();
            assertThat(SentStatements.in(
                            engine,
                            () -> tracks.forEach(
                                    track -> assertThat(track.album.get().artist.get().name)
                                            .startsWith("artist"))))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void I9_optionOfAnotherTableIsRefused(Engine engine) {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.query(ARTIST).options(selectin(TRACK.album())))
                    .isInstanceOf(InvalidStatementException.class);
        }
    }

    @TestOnAllDatabases
    void I9_moreOwnersThanAStatementHasParametersAreLoadedInChunks(Engine engine) {
        sessions.transaction(session -> {
            for (int number = 0; number < 20_000; number++) {
                session.add(new Artist("more"));
            }
        });
        int limit = engine.dialect().maxParameters();
        try (Session session = sessions.open()) {
            List<Artist> artists = session.query(ARTIST).all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(artists.get(0).albums).hasSize(3);
            assertThat(sent.count()).isLessThanOrEqualTo(20_010 / (limit / 2) + 1 + 3 + 1);
            artists.forEach(artist -> touch(artist.albums));
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases
    void streamedObjectsAreSiblingsOfTheirPage(Engine engine) {
        try (Session session = sessions.open();
                Stream<Artist> artists = session.query(ARTIST).stream()) {
            SentStatements sent = SentStatements.of(engine);
            artists.forEach(artist -> assertThat(artist.albums).hasSize(3));
            assertThat(sent.count()).isLessThanOrEqualTo(5);
        }
    }
}
