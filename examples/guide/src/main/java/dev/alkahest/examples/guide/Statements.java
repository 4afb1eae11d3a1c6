package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.AlbumTable.ALBUM;
import static dev.alkahest.examples.guide.ArtistTable.ARTIST;
import static dev.alkahest.examples.guide.RatingTable.RATING;
import static dev.alkahest.examples.guide.TagTable.TAG;
import static dev.alkahest.sql.NestedList.listOf;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.result;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static dev.alkahest.sql.Sql.text;
import static dev.alkahest.sql.Sql.with;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.examples.guide.ArtistCard.AlbumCard;
import dev.alkahest.session.Session;
import dev.alkahest.sql.ComparableExpression;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.NestedList;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.TextStatement;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Statements that read the rows of other statements. */
final class Statements {

    private Statements() {}

    static List<String> texts(Engine engine) {
        // guide: text
        Select dear = select(ALBUM.title, ARTIST.name)
                .join(ALBUM.artist())
                .where(ALBUM.price.gt(BigDecimal.TEN), ALBUM.title.ilike("%live%"))
                .orderBy(ALBUM.title.asc());
        String anywhere = dear.toString(); // a debugger shows it, too
        String here = engine.dialect().sql(dear);
        String withValues = engine.dialect().sqlWithValues(dear); // as comments below it
        // end
        return List.of(anywhere, here, withValues);
    }

    static List<Album> words(Session session, List<String> titles) {
        // guide: text-sql
        ComparableExpression<Long> sold = result("sold", ColumnTypes.int64());
        TextStatement best = text("""
                        SELECT a.title, count(*) AS sold
                        FROM album a JOIN rating r ON r.album_id = a.id
                        WHERE r.stars >= :least
                        GROUP BY a.title""").bind("least", 4).columns(ALBUM.title, sold);
        for (Row row : session.execute(best)) {
            titles.add(row.get(ALBUM.title) + ": " + row.get(sold));
        }

        TextStatement artists =
                text("SELECT id, name FROM artist ORDER BY name").columns(ARTIST);
        for (Row row : session.execute(artists)) {
            titles.add(row.get(ARTIST).name); // an object of the session
        }

        List<Album> brief = session.query(ALBUM)
                .where(text("length(:title) < 10").bind("title", ALBUM.title).asCondition())
                .all();
        // end
        return brief;
    }

    static List<Album> pages(Session session, Album last) {
        // guide: keyset
        List<Album> next = session.query(ALBUM)
                .orderBy(ALBUM.title.asc(), ALBUM.id.asc())
                .after(last.title, last.id) // begins behind this one
                .limit(20)
                .all();
        // end
        return next;
    }

    static List<ArtistPrices> projection(Session session) {
        // guide: projected
        List<ArtistPrices> prices = session.execute(
                        select(ArtistPricesProjection.of(ARTIST.name, count(ALBUM.id), sum(ALBUM.price)))
                                .from(ARTIST)
                                .leftJoin(ARTIST.albums())
                                .groupBy(ARTIST.name)
                                .orderBy(ARTIST.name.asc()))
                .all();
        // end
        return prices;
    }

    static List<Row> objects(Session session, List<String> lines) {
        // guide: objects-in-rows
        List<Row> rows = session.execute(select(ARTIST, count(ALBUM.id))
                        .leftJoin(ARTIST.albums())
                        .groupBy(ARTIST)) // by all its columns
                .all();
        for (Row row : rows) {
            Artist artist = row.get(ARTIST); // an object of the session, as a query gives
            lines.add(artist.name + ": " + row.get(count(ALBUM.id)));
        }
        // end
        return rows;
    }

    static List<ArtistShelf> shelves(Session session) {
        // guide: object-projected
        List<ArtistShelf> shelves = session.execute(select(ArtistShelfProjection.of(
                                ARTIST, ArtistPricesProjection.of(ARTIST.name, count(ALBUM.id), sum(ALBUM.price))))
                        .leftJoin(ARTIST.albums())
                        .groupBy(ARTIST))
                .all();
        // end
        return shelves;
    }

    static List<ArtistCard> cards(Session session) {
        // guide: nested-projected
        NestedList<AlbumCard> albums = listOf(
                        ARTIST.albums(),
                        ArtistCardAlbumCardProjection.of(ALBUM.title, ALBUM.price, listOf(ALBUM.tags(), TAG.name)))
                .orderBy(ALBUM.title.asc()); // and where(...)
        List<ArtistCard> cards = session.execute(
                        select(ArtistCardProjection.of(ARTIST.name, albums)).orderBy(ARTIST.name.asc()))
                .all(); // three statements, however many artists there are
        // end
        return cards;
    }

    static int charts(Session session, List<ArtistPrices> found) {
        // guide: repository-use
        Charts charts = new ChartsImpl(session); // or with a connection
        List<ArtistPrices> cheap = charts.pricesBelow(new BigDecimal("20"));
        int praised = charts.praise("Ada");
        // end
        found.addAll(cheap);
        return praised;
    }

    static List<Row> derived(Session session) {
        // guide: derived
        NumberExpression<Long> titles = count(ALBUM.id).as("titles");
        DerivedTable shelf =
                select(ALBUM.artistId, titles).groupBy(ALBUM.artistId).as("shelf");
        List<Row> fullShelves = session.execute(select(ARTIST.name, shelf.column(titles))
                        .join(shelf, shelf.column(ALBUM.artistId).eq(ARTIST.id))
                        .where(shelf.column(titles).gt(0L)))
                .all();
        // end
        return fullShelves;
    }

    static List<Row> commonTable(Session session) {
        // guide: with
        DerivedTable old =
                with("old", select(ALBUM.id, ALBUM.title).where(ALBUM.released.lt(LocalDate.of(1980, 1, 1))));
        List<Row> oldTitles = session.execute(select(old.column(ALBUM.title))
                        .where(old.column(ALBUM.id).in(select(RATING.albumId))))
                .all();
        // end
        return oldTitles;
    }

    static List<Row> union(Session session) {
        // guide: union
        List<Row> names = session.execute(select(ARTIST.name)
                        .union(select(ALBUM.title))
                        .orderBy(ARTIST.name.asc())
                        .limit(20))
                .all();
        // end
        return names;
    }

    static List<Album> lock(Session session, long id) {
        // guide: lock
        Album album = session.get(
                ALBUM, id, RowLock.forUpdate()); // waits for who has locked it, and reads what that one wrote
        album.price = album.price.add(BigDecimal.ONE);

        List<Album> tasks = session.query(ALBUM)
                .orderBy(ALBUM.id.asc())
                .limit(10)
                .lock(RowLock.forUpdate().skipLocked()) // leaves out what other workers have taken
                .all();
        // end
        return tasks;
    }
}
