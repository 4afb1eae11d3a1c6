package dev.alkahest.examples.guide;

// guide: imports
import static dev.alkahest.examples.guide.AlbumTable.ALBUM;
import static dev.alkahest.examples.guide.ArtistTable.ARTIST;
import static dev.alkahest.examples.guide.ContributorTable.CONTRIBUTOR;
import static dev.alkahest.examples.guide.CreditTable.CREDIT;
import static dev.alkahest.examples.guide.RatingTable.RATING;
import static dev.alkahest.examples.guide.RecordingTable.RECORDING;
import static dev.alkahest.examples.guide.SingerTable.SINGER;
import static dev.alkahest.examples.guide.SongTable.SONG;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.sql.Sql.avg;
import static dev.alkahest.sql.Sql.count;
// end
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.or;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static dev.alkahest.sql.Values.greatest;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Isolation;
import dev.alkahest.engine.Row;
import dev.alkahest.mapping.Ref;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Insert;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One method for each code block of the guide. */
final class Guide {

    private Guide() {}

    static Engine engine(String url) {
        // guide: engine
        Engine engine = Engine.builder(url)
                .poolSize(10) // connections kept open; 5 unless you say
                .maxOverflow(5) // more for a rush; 10
                .poolTimeout(Duration.ofSeconds(5)) // wait so long for one; 30 s
                .poolRecycle(Duration.ofHours(1)) // replace older ones; never
                .prePing(true) // try each before use; false
                .connectTimeout(Duration.ofSeconds(3)) // reaching the server; 10 s
                .socketTimeout(Duration.ofMinutes(1)) // any one answer of it; 5 min
                .isolation(Isolation.SERIALIZABLE) // the database's own
                .echo(true) // log the SQL; false
                .create();
        // end
        return engine;
    }

    static void transactions(SessionFactory sessions) {
        // guide: transaction
        sessions.transaction(session -> {
            Artist acdc = new Artist("AC/DC");
            acdc.albums.add(new Album("Powerage"));
            session.add(acdc);
        });
        long albums = sessions.call(session -> session.query(ALBUM).count());
        // end
        if (albums != 1) {
            throw new IllegalStateException("There are " + albums + " albums.");
        }
    }

    static Album copyOfRef(Album album) {
        // guide: ref
        Album reissue = new Album("Powerage (2003)");
        reissue.artist = Ref.of(album.artist.get()); // never = album.artist
        // end
        return reissue;
    }

    static void positions(Setlist setlist) {
        // guide: positions
        setlist.pieces.add(1, new Piece("Ride On"));
        setlist.pieces.add(0, setlist.pieces.remove(2)); // the flush numbers all three
        // end
    }

    static void places(Mixtape mixtape, Song opener) {
        // guide: places
        mixtape.songs.add(0, opener); // INSERT INTO mixtape_song, and an UPDATE for the rows of the others
        // end
    }

    static void titles(Setlist setlist) {
        // guide: titles
        setlist.titles().add("Rocker"); // a new Piece at the end of setlist.pieces
        setlist.titles().remove("Riff Raff"); // and its piece, an orphan
        // end
    }

    static void maps(Song song) {
        // guide: maps
        song.translations.put("de", new Translation("de", "Autobahn zur Hölle"));
        song.translations.get("de").words += "!";
        song.translations.remove("fr"); // an orphan: the flush deletes it
        // end
    }

    static String words(Song song) {
        // guide: words
        song.words().put("it", "Autostrada per l'inferno"); // a new Translation in song.translations
        String german = song.words().get("de");
        // end
        return german;
    }

    static List<Song> views(Session session) {
        // guide: views
        List<Song> toDo = session.query(SONG)
                .where(SONG.unfinished().any())
                .options(selectin(SONG.unfinished()))
                .all();
        // end
        return toDo;
    }

    static void oneToOne(Session session, Album album) {
        // guide: one-to-one
        album.cover.set(new Cover("front.jpg"));
        session.flush();
        album.cover.set(new Cover("better.jpg")); // DELETE of the orphan first, which has the album's only place
        session.flush();
        // end
    }

    static void manyToMany(Session session, Album album) {
        // guide: many-to-many
        album.tags.add(new Tag("rock")); // INSERT INTO tag, INSERT INTO album_tag
        session.flush();
        album.tags.clear(); // DELETE FROM album_tag; the tag stays
        // end
    }

    static Rating compositeKey(Session session, Album album) {
        // guide: composite-get
        Rating rating = session.get(RATING, new RatingKey(album.id, "Lester"));
        // end
        return rating;
    }

    static Recording convertedKey(Session session) {
        // guide: converted-key-get
        Recording recording = session.get(RECORDING, new Isrc("AU-APM-75-00011"));
        // end
        return recording;
    }

    static Credit keyOfOthers(Session session, Album album, Artist artist) {
        // guide: credit-get
        session.add(new Credit(album, artist, "producer"));
        Credit credit = session.get(CREDIT, new CreditKey(album.id, artist.id, "producer"));
        // end
        return credit;
    }

    static List<Object> hierarchy(Session session, long id) {
        // guide: hierarchy-query
        List<Contributor> all = session.query(CONTRIBUTOR).all(); // singers and producers
        List<Singer> tenors =
                session.query(SINGER).where(SINGER.voice.eq("tenor")).all();
        Contributor anyone = session.get(CONTRIBUTOR, id);
        Singer singer = session.get(SINGER, id); // null where the row is a producer's
        // end
        return Arrays.asList(all, tenors, anyone, singer);
    }

    static List<Album> find(Session session) {
        // guide: find
        List<Album> albums = session.query(ALBUM)
                .where(
                        ALBUM.price.between(new BigDecimal("5"), new BigDecimal("20")),
                        or(ALBUM.released.isNull(), ALBUM.released.ge(LocalDate.of(1975, 1, 1))))
                .orderBy(ALBUM.released.desc(), ALBUM.title.asc())
                .limit(20)
                .all();
        // end
        return albums;
    }

    static List<Object> oneAnswer(Session session, Long id) {
        // guide: answers
        var powerage = session.query(ALBUM).where(ALBUM.title.eq("Powerage"));

        Album one = powerage.one(); // exactly one, or NotFoundException, MoreThanOneException
        Album any = powerage.first().orElseThrow(); // an Optional; oneOrEmpty() also refuses a second
        Album byKey = session.get(ALBUM, one.id); // null where there is none; getOne raises, find is an Optional
        Artist artist = session.get(ARTIST, id, selectin(ARTIST.albums())); // loads them too, where they are not
        long number = powerage.count();
        boolean some = powerage.exists();
        // end
        return List.of(any, byKey, artist, number, some);
    }

    static List<Artist> related(Session session) {
        // guide: related
        List<Artist> artists = session.query(ARTIST)
                .where(
                        ARTIST.albums().any(ALBUM.format.eq(Format.CD)), // at least one
                        ARTIST.albums().none(ALBUM.title.like("Live%")), // not one
                        ARTIST.albums().any(ALBUM.cover().has())) // and one that has a cover
                .all();
        // end
        return artists;
    }

    static List<Row> leftJoin(Session session) {
        // guide: left-join
        List<Row> rows = session.execute(select(ARTIST.name, count(ALBUM.id), avg(ALBUM.price))
                        .from(ARTIST)
                        .leftJoin(ARTIST.albums()) // from here on ALBUM is what was joined
                        .groupBy(ARTIST.name)
                        .having(count(ALBUM.id).lt(10L))
                        .orderBy(ARTIST.name.asc()))
                .all();
        // end
        return rows;
    }

    static List<Album> alias(Session session) {
        // guide: alias
        AlbumTable other = ALBUM.as("other");
        List<Album> dearest = session.query(ALBUM)
                .where(ALBUM.price.ge(select(other.price)
                        .from(other)
                        .where(other.artistId.eq(ALBUM.artistId))
                        .orderBy(other.price.desc())
                        .limit(1)
                        .asScalar()))
                .all();
        // end
        return dearest;
    }

    static List<Album> subselect(Session session) {
        // guide: subselect
        List<Album> praised = session.query(ALBUM)
                .where(ALBUM.id.in(select(RATING.albumId).from(RATING).where(RATING.stars.eq(5))))
                .all();
        // end
        return praised;
    }

    static List<Artist> options(Session session) {
        // guide: selectin
        List<Artist> artists = session.query(ARTIST)
                .options(selectin(ARTIST.albums().tags())) // three statements in all
                .all();
        // end
        return artists;
    }

    static List<Album> joins(Session session) {
        // guide: joined
        List<Album> newest = session.query(ALBUM)
                .orderBy(ALBUM.id.desc())
                .limit(10) // albums, however many tags they have
                .options(joined(ALBUM.artist()), joined(ALBUM.tags())) // one statement in all
                .all();
        // end
        return newest;
    }

    static void stream(Session session, Consumer<String> printer) {
        // guide: stream
        try (Stream<Album> albums = session.query(ALBUM).stream()) {
            albums.forEach(album -> printer.accept(album.title));
        }
        // end
    }

    static int statements(Session session, Long artistId) {
        // guide: statements
        session.execute(insert(ALBUM)
                .set(ALBUM.title, "Highway to Hell")
                .set(ALBUM.artistId, artistId)
                .set(ALBUM.version, 1));
        int cheaper = session.execute(update(ALBUM)
                        .set(ALBUM.price, ALBUM.price.times(new BigDecimal("0.9")))
                        .where(ALBUM.released.lt(LocalDate.of(1980, 1, 1))))
                .rowCount();
        session.query(ALBUM)
                .where(ALBUM.title.like("Bootleg%"))
                .delete(); // or session.execute(delete(ALBUM).where(...))
        // end
        return cheaper;
    }

    static void upserts(Session session, Long albumId) {
        // guide: conflict
        RatingTable sent = RATING.as("excluded"); // the row that would have been inserted
        session.execute(insert(RATING)
                .values(RATING.albumId.to(albumId), RATING.critic.to("Lester"), RATING.stars.to(1))
                .values(RATING.albumId.to(albumId), RATING.critic.to("Greil"), RATING.stars.to(2))
                .onConflict(RATING.albumId, RATING.critic)
                .doUpdate(
                        RATING.stars.to(greatest(RATING.stars, sent.stars)))); // or doUpdate(RATING.stars), doNothing()
        // end
    }

    static void others(Session session) {
        // guide: others
        session.execute(update(ALBUM)
                .set(ALBUM.title, ALBUM.title.concat(" by ").concat(ARTIST.name))
                .from(ARTIST)
                .where(ARTIST.id.eq(ALBUM.artistId), ALBUM.title.eq(ARTIST.name)));
        session.execute(delete(RATING)
                .using(ALBUM)
                .where(ALBUM.id.eq(RATING.albumId), ALBUM.released.lt(LocalDate.of(1970, 1, 1))));
        // end
    }

    static long many(Engine engine, Stream<String> names) {
        // guide: many
        Stream<Insert> rows =
                names.map(name -> insert(TagTable.TAG).set(TagTable.TAG.name, name)); // as many as you like
        long inserted = engine.beginAndReturn(connection -> connection.executeAll(rows));
        // end
        return inserted;
    }

    static void retrying(SessionFactory sessions, Consumer<Session> work) {
        // guide: retry
        sessions.retrying(3).transaction(work); // withPause(...), retryOn(...)
        // end
    }

    static Album merge(Session session, Album sent) {
        // guide: merge
        Album album = session.merge(sent); // the session's own; sent is never attached
        // end
        return album;
    }

    static void change(SessionFactory sessions, Long id, String title) {
        // guide: change
        sessions.transaction(session -> session.getOne(ALBUM, id).title = title);
        // end
    }
}
