package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.AlbumTable.ALBUM;
import static dev.alkahest.examples.guide.ArtistTable.ARTIST;
import static dev.alkahest.examples.guide.RatingTable.RATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.alkahest.FailedStatement;
import dev.alkahest.SerializationException;
import dev.alkahest.StaleRowException;
import dev.alkahest.UniqueException;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Ref;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuideTest {

    private Engine engine;
    private SessionFactory sessions;
    private Session session;
    private Album powerage;

    @BeforeEach
    void fill() {
        engine = Engine.create("h2:mem:guide");
        sessions = SessionFactory.create(engine);
        sessions.metadata().createAll(engine);
        session = sessions.open();
        powerage = new Album("Powerage");
        powerage.released = LocalDate.of(1978, 5, 5);
        powerage.price = new BigDecimal("9.999");
        powerage.format = Format.CD;
        powerage.cover.set(new Cover("powerage.jpg"));
        Artist acdc = new Artist("AC/DC");
        acdc.albums.add(powerage);
        session.add(acdc);
        session.add(new Artist("Nobody"));
        session.commit();
        Rating rating = new Rating();
        rating.album.set(powerage);
        rating.critic = "Lester";
        rating.stars = 5;
        session.add(rating);
        session.commit();
    }

    @AfterEach
    void close() {
        session.close();
        engine.close();
    }

    @Test
    void engineTakesAllTheWords() {
        try (Engine other = Guide.engine("h2:mem:other")) {
            SessionFactory factory = SessionFactory.create(other);
            factory.metadata().createAll(other);
            Guide.transactions(factory);
        }
    }

    @Test
    void reportKeepsToTwoStatements() {
        List<String> printed = new ArrayList<>();
        StatementTests.report(engine, session, printed::add);
        assertThat(printed).hasSize(1);
    }

    @Test
    void loopThatLoadsOneByOneExceedsItsBudget() {
        Artist accept = new Artist("Accept");
        accept.albums.addAll(List.of(new Album("Breaker"), new Album("Balls to the Wall")));
        session.add(accept);
        session.commit();
        List<Long> ids = sessions.call(other ->
                other.query(ALBUM).all().stream().map(album -> album.id).toList());
        sessions.transaction(other -> assertThatThrownBy(() -> StatementTests.loop(engine, other, ids, printed -> {}))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Album.tags, 3 times at")
                .hasMessageContaining("StatementTests.java:")
                .hasMessageContaining("add options(selectin(ALBUM.tags())) to the query that reads the Album"));
        sessions.transaction(other -> StatementTests.loop(engine, other, ids.subList(0, 2), printed -> {}));
    }

    @Test
    void decimalsAreRoundedToTheScaleOfTheirColumn() {
        session.refresh(powerage);
        assertThat(powerage.price).isEqualTo("10.00");
    }

    @Test
    void refIsCopiedByItsObject() {
        session.add(Guide.copyOfRef(powerage));
        session.commit();
        assertThat(session.query(ALBUM).where(ALBUM.artist().name.eq("AC/DC")).count())
                .isEqualTo(2);
    }

    @Test
    void listsKeepTheirOrder() {
        Setlist setlist = new Setlist();
        setlist.pieces.addAll(List.of(new Piece("Riff Raff"), new Piece("Sin City")));
        session.add(setlist);
        session.commit();
        Guide.positions(setlist);
        session.commit();
        assertThat(setlist.pieces)
                .extracting(piece -> piece.position + " " + piece.title)
                .containsExactly("0 Sin City", "1 Riff Raff", "2 Ride On");
        Guide.titles(setlist);
        session.commit();
        assertThat(setlist.titles()).containsExactly("Sin City", "Ride On", "Rocker");
        assertThat(session.query(PieceTable.PIECE).count()).isEqualTo(3);
    }

    @Test
    void aSongHasItsPlaceOnEachMixtape() {
        Song first = new Song();
        Song second = new Song();
        Mixtape mixtape = new Mixtape();
        mixtape.songs.addAll(List.of(first, second));
        session.add(mixtape);
        session.commit();
        Song opener = new Song();
        Guide.places(mixtape, opener);
        session.commit();
        assertThat(mixtape.songs).containsExactly(opener, first, second);
    }

    @Test
    void mapsAreKeyedByAnAttribute() {
        Song song = new Song();
        song.translations.put("fr", new Translation("fr", "Autoroute pour l'enfer"));
        session.add(song);
        session.commit();
        Guide.maps(song);
        session.commit();
        assertThat(song.translations).containsOnlyKeys("de");
        assertThat(song.translations.get("de").words).isEqualTo("Autobahn zur Hölle!");
        assertThat(Guide.words(song)).isEqualTo("Autobahn zur Hölle!");
        session.commit();
        assertThat(song.translations).containsOnlyKeys("de", "it");
    }

    @Test
    void viewsShowWhatTheirConditionRelates() {
        Song song = new Song();
        song.translations.put("fr", new Translation("fr", null));
        song.translations.put("de", new Translation("de", "Autobahn zur Hölle"));
        session.addAll(List.of(song, new Song()));
        session.commit();
        assertThat(Guide.views(session)).containsExactly(song);
        assertThat(song.unfinished).containsExactly(song.translations.get("fr"));
    }

    @Test
    void oneToOneIsReplacedInOneFlush() {
        powerage.cover.set(null);
        session.commit();
        Guide.oneToOne(session, powerage);
        session.commit();
        assertThat(powerage.cover.get().file).isEqualTo("better.jpg");
    }

    @Test
    void manyToManyWritesLinks() {
        Guide.manyToMany(session, powerage);
        Tag blues = new Tag("blues");
        powerage.tags.add(blues);
        session.commit();
        assertThat(blues.albums).containsExactly(powerage);
    }

    @Test
    void rowWithACompositeKeyIsFoundByItsRecord() {
        assertThat(Guide.compositeKey(session, powerage).stars).isEqualTo(5);
    }

    @Test
    void keyMayBeOfATypeOfYourOwn() {
        Recording original = new Recording();
        original.isrc = new Isrc("AU-APM-75-00011");
        Recording remix = new Recording();
        remix.isrc = new Isrc("AU-APM-92-00020");
        remix.remixOf.set(original);
        session.addAll(List.of(original, remix));
        session.commit();

        assertThat(Guide.convertedKey(session)).isSameAs(original);
        assertThat(remix.remixOf.key()).isEqualTo(original.isrc);
    }

    @Test
    void keysOfOthersMakeAKey() {
        Credit credit = Guide.keyOfOthers(session, powerage, powerage.artist.get());
        assertThat(credit.role).isEqualTo("producer");
        session.commit();
        assertThat(session.query(CreditTable.CREDIT).one()).isSameAs(credit);
    }

    @Test
    void hierarchyIsReadAsItsClasses() {
        Singer bon = new Singer("Bon", "tenor");
        Producer mutt = new Producer("Mutt", "Battery");
        session.add(bon);
        session.add(mutt);
        session.commit();
        assertThat(Guide.hierarchy(session, bon.id)).containsExactly(List.of(bon, mutt), List.of(bon), bon, bon);
        assertThat(Guide.hierarchy(session, mutt.id)).containsExactly(List.of(bon, mutt), List.of(bon), mutt, null);
    }

    @Test
    void queriesFindTheAlbum() {
        assertThat(Guide.find(session)).containsExactly(powerage);
        Artist acdc = powerage.artist.get();
        assertThat(Guide.oneAnswer(session, acdc.id)).containsExactly(powerage, powerage, acdc, 1L, true);
        assertThat(Guide.related(session)).containsExactly(powerage.artist.get());
        assertThat(Guide.alias(session)).containsExactly(powerage);
        assertThat(Guide.subselect(session)).containsExactly(powerage);
        assertThat(Guide.options(session)).hasSize(2);
        assertThat(Guide.joins(session))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(session.query(ALBUM).all());
        List<String> titles = new ArrayList<>();
        Guide.stream(session, titles::add);
        assertThat(titles).containsExactly("Powerage");
    }

    @Test
    void leftJoinKeepsTheArtistWithoutAlbums() {
        assertThat(Guide.leftJoin(session).toString()).contains("Nobody").contains("AC/DC");
    }

    @Test
    void statementsChangeRows() {
        assertThat(Guide.statements(session, powerage.artist.get().id)).isEqualTo(1);
        assertThat(session.query(ALBUM).count()).isEqualTo(2);
        session.refresh(powerage);
        assertThat(powerage.price).isEqualByComparingTo("9.00");
    }

    @Test
    void statementChangesRowsThatAreThereAndInsertsOthers() {
        Guide.upserts(session, powerage.id);
        assertThat(session.query(RATING).orderBy(RATING.critic.asc()).all())
                .extracting(rating -> rating.critic + " " + rating.stars)
                .containsExactly("Greil 2", "Lester 5");
    }

    @Test
    void statementsReadOtherTables() {
        powerage.title = "AC/DC";
        Guide.others(session);
        session.refresh(powerage);
        assertThat(powerage.title).isEqualTo("AC/DC by AC/DC");
        assertThat(session.query(RATING).count()).isEqualTo(1);
    }

    @Test
    void manyRowsAreInsertedInBatches() {
        assertThat(Guide.many(engine, IntStream.range(0, 2_500).mapToObj(number -> "tag " + number)))
                .isEqualTo(2_500);
    }

    @Test
    void explicitKeyDoesNotAdvanceTheCounter() {
        sessions.transaction(other -> {
            Artist artist = new Artist("Third");
            artist.id = 3L; // the counter stands at 2
            other.add(artist);
        });
        assertThatThrownBy(() -> sessions.transaction(other -> other.add(new Artist("Fourth"))))
                .isInstanceOf(UniqueException.class);
    }

    @Test
    void changeOfAnOldVersionIsRefused() {
        powerage.title = "Changed here";
        Guide.change(sessions, powerage.id, "Changed there");
        assertThatThrownBy(session::commit).isInstanceOf(StaleRowException.class);
    }

    @Test
    void transactionIsTriedAgain() {
        List<Integer> attempts = new ArrayList<>();
        Guide.retrying(sessions, other -> {
            attempts.add(1);
            if (attempts.size() < 3) {
                throw new SerializationException("Again.", FailedStatement.none(), null);
            }
        });
        assertThat(attempts).hasSize(3);
    }

    private Album sent() {
        Album sent = new Album("Sent");
        sent.id = powerage.id;
        sent.version = powerage.version;
        sent.artist = Ref.of(powerage.artist.get());
        return sent;
    }

    @Test
    void mergeEmptiesTheListThatIsEmpty() {
        powerage.tags.add(new Tag("rock"));
        session.commit();
        session.refresh(powerage);
        Guide.merge(session, sent());
        session.commit();
        assertThat(powerage.tags).isEmpty();
        assertThat(powerage.price).isNull();
        assertThat(powerage.cover.get()).isNull();
    }

    @Test
    void mergeLeavesTheListThatIsNull() {
        powerage.tags.add(new Tag("rock"));
        session.commit();
        session.refresh(powerage);
        Album sent = sent();
        sent.tags = null;
        Guide.merge(session, sent);
        session.commit();
        assertThat(powerage.tags).hasSize(1);
    }

    @Test
    void mergeOfAnAlbumWithoutItsOwnerDeletesIt() {
        Album sent = sent();
        sent.artist = null;
        Guide.merge(session, sent);
        session.commit();
        assertThat(session.query(ALBUM).exists()).isFalse();
    }

    @Test
    void mergeOfAnOldVersionIsRefused() {
        Album sent = sent();
        Guide.change(sessions, powerage.id, "Changed there");
        session.expire(powerage);
        assertThatThrownBy(() -> Guide.merge(session, sent)).isInstanceOf(StaleRowException.class);
    }

    @Test
    void ownerTakesItsAlbumsAlong() {
        session.delete(powerage.artist.get());
        session.commit();
        assertThat(session.query(ALBUM).exists()).isFalse();
        assertThat(session.query(ARTIST).count()).isEqualTo(1);
    }

    @Test
    void statementsReadTheRowsOfOthers() {
        assertThat(Statements.texts(engine))
                .anySatisfy(text -> assertThat(text).endsWith("\n-- 1: 10\n-- 2: '%live%'"));
        List<String> titles = new ArrayList<>();
        assertThat(Statements.words(session, titles)).containsExactly(powerage);
        assertThat(titles).containsExactly("Powerage: 1", "AC/DC", "Nobody");
        assertThat(Statements.pages(session, powerage)).isEmpty();
        assertThat(Statements.projection(session))
                .extracting(ArtistPrices::name, ArtistPrices::albums)
                .contains(tuple(powerage.artist.get().name, 1L));
        session.query(RATING).update(RATING.critic.to("Ada"), RATING.stars.to(4));
        assertThat(Statements.cards(session))
                .extracting(ArtistCard::name, card -> card.albums().size())
                .containsExactly(tuple("AC/DC", 1), tuple("Nobody", 0));
        List<ArtistPrices> cheap = new ArrayList<>();
        assertThat(Statements.charts(session, cheap)).isEqualTo(1);
        assertThat(cheap).hasSize(2).contains(new ArtistPrices("AC/DC", 1, new BigDecimal("10.00")));
        List<String> lines = new ArrayList<>();
        assertThat(Statements.objects(session, lines)).hasSize(2);
        assertThat(lines).contains("AC/DC: 1");
        assertThat(Statements.shelves(session))
                .extracting(ArtistShelf::artist, shelf -> shelf.prices().albums())
                .contains(tuple(powerage.artist.get(), 1L));
        assertThat(Statements.derived(session)).hasSize(1);
        assertThat(Statements.commonTable(session)).hasSize(1);
        assertThat(Statements.union(session)).hasSize(3);
        assertThat(Statements.lock(session, powerage.id)).containsExactly(powerage);
    }
}
