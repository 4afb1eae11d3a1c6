package dev.alkahest.behaviour.session.loading;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.session.loading.AlbumTable.ALBUM;
import static dev.alkahest.behaviour.session.loading.ArtistTable.ARTIST;
import static dev.alkahest.behaviour.session.loading.GenreTable.GENRE;
import static dev.alkahest.behaviour.session.loading.MeasurementTable.MEASUREMENT;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DetachedException;
import dev.alkahest.InvalidStateException;
import dev.alkahest.NotFoundException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class IdentityTest {

    private SessionFactory sessions;

    /** AC/DC with two albums, and Accept with none. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new LoadingMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Artist acdc = new Artist("AC/DC");
            acdc.albums.addAll(List.of(new Album("Powerage"), new Album("Let There Be Rock")));
            session.addAll(List.of(acdc, new Artist("Accept")));
        });
    }

    private static Artist artist(Session session, String name) {
        return session.query(ARTIST).where(ARTIST.name.eq(name)).one();
    }

    private static Album album(Session session, String title) {
        return session.query(ALBUM).where(ALBUM.title.eq(title)).one();
    }

    @TestOnAllDatabases
    void I1_sameRowGivesTheSameObject(Engine engine) {
        try (Session session = sessions.open()) {
            Album album = album(session, "Powerage");
            assertThat(session.get(ALBUM, album.id)).isSameAs(album);
            assertThat(session.query(ALBUM).all()).contains(album);
            assertThat(artist(session, "AC/DC").albums).contains(album);
        }
    }

    @TestOnAllDatabases
    void I1_rowWhoseKeyHasMicrosecondsGivesTheSameObject(Database database) {
        sessions.transaction(session -> {
            Measurement measurement =
                    new Measurement("roof", database.kept(Instant.parse("2026-01-02T03:04:05.123456Z")));
            session.add(measurement);
            session.flush();
            assertThat(session.query(MEASUREMENT).one()).isSameAs(measurement);
        });
    }

    @TestOnAllDatabases
    void I1_keyWithNanosecondsIsAnErrorThatNamesItsColumn(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(new Measurement("roof", Instant.parse("2026-01-02T03:04:05.123456789Z")));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("Measurement")
                    .hasMessageContaining("column time")
                    .hasMessageContaining("truncatedTo(ChronoUnit.MICROS)");
        }
    }

    @TestOnAllDatabases
    void I1_twoSessionsHaveTwoObjects(Engine engine) {
        try (Session first = sessions.open();
                Session second = sessions.open()) {
            assertThat(artist(first, "AC/DC")).isNotSameAs(artist(second, "AC/DC"));
        }
    }

    @TestOnAllDatabases
    void I1_loadedObjectIsExactlyItsClass(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(artist(session, "AC/DC").getClass()).isEqualTo(Artist.class);
        }
    }

    @TestOnAllDatabases
    void I2_objectsThatNobodyElseHoldsStayInTheSession(Engine engine) {
        try (Session session = sessions.open()) {
            WeakReference<Artist> acdc = new WeakReference<>(artist(session, "AC/DC"));
            Long id = session.execute(select(ARTIST.id).where(ARTIST.name.eq("AC/DC")))
                    .one()
                    .get(ARTIST.id);
            System.gc();
            assertThat(SentStatements.in(
                            engine,
                            () -> assertThat(session.get(ARTIST, id))
                                    .isNotNull()
                                    .isSameAs(acdc.get())))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void I3_queryLeavesChangesOfPresentObjectsAlone(Engine engine) {
        try (Session session = sessions.open()) {
            Artist acdc = artist(session, "AC/DC");
            acdc.name = "ACDC";
            session.withoutAutoflush(() -> session.query(ARTIST).all());
            assertThat(acdc.name).isEqualTo("ACDC");
        }
    }

    @TestOnAllDatabases
    void I3_queryLeavesLoadedValuesOfPresentObjectsAlone(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Artist acdc = artist(session, "AC/DC");
            session.commit();
            change(engine, "update artist set name = 'Other' where name = 'AC/DC'");
            session.query(ARTIST).all();
            assertThat(acdc.name).isEqualTo("AC/DC");
        }
    }

    @TestOnAllDatabases
    void I3_populateExistingOverwritesValuesAndChanges(Engine engine) {
        try (Session session = sessions.open()) {
            Artist acdc = artist(session, "AC/DC");
            acdc.name = "ACDC";
            session.withoutAutoflush(
                    () -> session.query(ARTIST).populateExisting().all());
            assertThat(acdc.name).isEqualTo("AC/DC");
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void I3_populateExistingOverwritesAChangedReference(Engine engine) {
        try (Session session = sessions.open()) {
            Album album = album(session, "Powerage");
            album.artist.set(artist(session, "Accept"));
            session.withoutAutoflush(
                    () -> session.query(ALBUM).populateExisting().all());
            assertThat(session.dirty()).isEmpty();
            assertThat(album.artist.get().name).isEqualTo("AC/DC");
        }
    }

    @TestOnAllDatabases
    void I3_expiredObjectTakesTheRowAndKeepsItsChanges(Engine engine) {
        try (Session session = sessions.open()) {
            Album album = album(session, "Powerage");
            session.commit();
            change(engine, "update album set title = 'Theirs', artist_id = null where title = 'Powerage'");
            album.title = "Mine";
            session.withoutAutoflush(() -> session.query(ALBUM).all());
            assertThat(album.title).isEqualTo("Mine");
            assertThat(album.artist.key()).isNull();
            session.commit();
        }
        assertThat(rows(engine, "select title from album order by title")).containsExactly("Let There Be Rock", "Mine");
    }

    @TestOnAllDatabases
    void I4_getOfAHeldObjectSendsNothing(Engine engine) {
        try (Session session = sessions.open()) {
            Artist acdc = artist(session, "AC/DC");
            assertThat(SentStatements.in(
                            engine,
                            () -> assertThat(session.get(ARTIST, acdc.id)).isSameAs(acdc)))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void I4_getOfAnUnknownKeySendsOneSelect(Engine engine) {
        Long id = sessions.call(session -> artist(session, "AC/DC").id);
        try (Session session = sessions.open()) {
            assertThat(SentStatements.in(
                            engine,
                            () -> assertThat(session.get(ARTIST, id).name).isEqualTo("AC/DC")))
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void I4_getOfAKeyWithoutARowIsNull(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.get(ARTIST, 4711)).isNull();
            assertThat(session.find(ARTIST, 4711L)).isEmpty();
            assertThatThrownBy(() -> session.getOne(ARTIST, 4711L))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("Artist")
                    .hasMessageContaining("4711");
        }
    }

    @TestOnAllDatabases
    void I4_getOfAnExpiredObjectReadsItsRowAgain(Engine engine) {
        try (Session session = sessions.open()) {
            Artist acdc = artist(session, "AC/DC");
            session.commit();
            change(engine, "update artist set name = 'Other' where name = 'AC/DC'");
            assertThat(session.get(ARTIST, acdc.id)).isSameAs(acdc);
            assertThat(acdc.name).isEqualTo("Other");
        }
    }

    @TestOnAllDatabases
    void I4_getOfAnExpiredObjectWhoseRowHasGoneIsNull(Engine engine) {
        try (Session session = sessions.open()) {
            Artist accept = artist(session, "Accept");
            session.commit();
            change(engine, "delete from artist where name = 'Accept'");
            assertThat(session.get(ARTIST, accept.id)).isNull();
        }
    }

    @TestOnAllDatabases
    void I4_keyOfAnotherTypeIsAnError(Engine engine) {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.get(ARTIST, UUID.randomUUID()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Artist")
                    .hasMessageContaining("Long");
            assertThatThrownBy(() -> session.get(GENRE, 1L)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @TestOnAllDatabases
    void I5_optionForReferencesToHeldObjectsSendsNothing(Engine engine) {
        long without;
        try (Session session = sessions.open()) {
            without = SentStatements.in(engine, () -> session.query(ALBUM).all());
        }
        try (Session session = sessions.open()) {
            List<Artist> held = session.query(ARTIST).all();
            SentStatements sent = SentStatements.of(engine);
            List<Album> albums =
                    session.query(ALBUM).options(selectin(ALBUM.artist())).all();
            assertThat(albums).extracting(album -> album.artist.get()).allMatch(held::contains);
            assertThat(sent.count()).isEqualTo(without);
        }
    }

    @TestOnAllDatabases
    void I5_referenceToAHeldObjectSendsNothing(Engine engine) {
        try (Session session = sessions.open()) {
            Artist acdc = artist(session, "AC/DC");
            Album album = album(session, "Powerage");
            assertThat(SentStatements.in(
                            engine, () -> assertThat(album.artist.get()).isSameAs(acdc)))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void I5_relationshipsOfNewObjectsLoadNothing(Engine engine) {
        try (Session session = sessions.open()) {
            Artist transientOne = new Artist("Angra");
            Artist pending = new Artist("Anthrax");
            session.add(pending);
            Album draft = new Album("Draft");
            session.add(draft);
            assertThat(SentStatements.in(engine, () -> {
                        assertThat(transientOne.albums).isEmpty();
                        assertThat(pending.albums).isEmpty();
                        assertThat(draft.artist.get()).isNull();
                    }))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void I6_changeFromTheOtherSideDoesNotLoadACollection(Engine engine) {
        try (Session session = sessions.open()) {
            Artist accept = artist(session, "Accept");
            Album album = album(session, "Powerage");
            assertThat(SentStatements.in(engine, () -> album.artist.set(accept)))
                    .isZero();
            assertThat(accept.albums).containsExactly(album);
        }
    }

    @TestOnAllDatabases
    void I6_queuedRemovalIsAppliedWhenTheCollectionLoads(Engine engine) {
        try (Session session = sessions.open()) {
            Artist acdc = artist(session, "AC/DC");
            Album album = album(session, "Powerage");
            session.withoutAutoflush(() -> {
                album.artist.set(null);
                assertThat(acdc.albums).extracting(other -> other.title).containsExactly("Let There Be Rock");
            });
        }
    }

    @TestOnAllDatabases
    void I6_flushSeesWhatIsQueued(Engine engine) {
        sessions.transaction(session -> album(session, "Powerage").artist.set(artist(session, "Accept")));
        assertThat(rows(engine, "select title from album join artist on artist.id = artist_id where name = 'Accept'"))
                .containsExactly("Powerage");
    }

    @TestOnAllDatabases
    void I6_queueEndsWithItsTransaction(Engine engine) {
        try (Session session = sessions.open()) {
            Artist accept = artist(session, "Accept");
            album(session, "Powerage").artist.set(accept);
            session.commit();
            change(engine, "update album set artist_id = null");
            assertThat(accept.albums).isEmpty();
        }
    }

    @TestOnAllDatabases
    void I6_queuedRemovalEndsWithItsTransaction(Engine engine) {
        try (Session session = sessions.open()) {
            Artist acdc = artist(session, "AC/DC");
            album(session, "Powerage").artist.set(null);
            session.commit();
            change(engine, "update album set artist_id = " + acdc.id);
            assertThat(acdc.albums).hasSize(2);
        }
    }

    @TestOnAllDatabases
    void I7_attributeNeverSetReadsAsNullOrEmpty(Engine engine) {
        try (Session session = sessions.open()) {
            Album album = album(session, "Powerage");
            assertThat(album.label).isNull();
            assertThat(album.genres).isEmpty();
        }
    }

    @TestOnAllDatabases
    void I8_unloadedCollectionOfADetachedObjectIsAnErrorThatNamesIt(Engine engine) {
        Artist acdc = sessions.call(session -> artist(session, "AC/DC"));
        assertThatThrownBy(() -> touch(acdc.albums))
                .isInstanceOf(DetachedException.class)
                .hasMessageContaining("Artist.albums")
                .hasMessageContaining("selectin");
    }

    @TestOnAllDatabases
    void I8_unloadedReferenceOfADetachedObjectIsAnErrorThatNamesIt(Engine engine) {
        Album album = sessions.call(session -> album(session, "Powerage"));
        assertThatThrownBy(album.artist::get)
                .isInstanceOf(DetachedException.class)
                .hasMessageContaining("Album.artist");
    }

    @TestOnAllDatabases
    void I8_loadedAttributesOfADetachedObjectStayReadable(Engine engine) {
        Artist acdc = sessions.call(session -> {
            Artist artist = artist(session, "AC/DC");
            artist.albums.get(0).artist.get();
            return artist;
        });
        assertThat(acdc.albums).hasSize(2);
        assertThat(acdc.albums.get(0).artist.get()).isSameAs(acdc);
    }

    @TestOnAllDatabases
    void I8_expungedObjectIsDetached(Engine engine) {
        try (Session session = sessions.open()) {
            Artist acdc = artist(session, "AC/DC");
            session.expunge(acdc);
            assertThatThrownBy(() -> touch(acdc.albums)).isInstanceOf(DetachedException.class);
        }
    }

    @TestOnAllDatabases
    void D4_objectsAreHeldUntilTheyAreLetGo(Engine engine) {
        try (Session session = sessions.open()) {
            int seen = System.identityHashCode(artist(session, "AC/DC"));
            System.gc();
            assertThat(System.identityHashCode(artist(session, "AC/DC"))).isEqualTo(seen);
            Artist held = artist(session, "AC/DC");
            session.expungeAll();
            assertThat(artist(session, "AC/DC")).isNotSameAs(held);
        }
    }
}
