package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.assertSql;
import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.EMPLOYEE;
import static dev.alkahest.sql.Music.PLAYLIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.exists;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.selectFrom;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Music.Album;
import dev.alkahest.sql.Statement;
import org.junit.jupiter.api.Test;

class PathTextTest {

    @Test
    void pathToOneJoinsByItself() {
        assertSql(
                select(ALBUM.title).where(ALBUM.artist().name.eq("AC/DC")),
                "SELECT album.title FROM album JOIN artist ON artist.id = album.artist_id WHERE artist.name = ?");
    }

    @Test
    void equalPathsJoinOnce() {
        assertSql(
                select(ALBUM.title, ALBUM.artist().name)
                        .where(ALBUM.artist().name.eq("x"))
                        .orderBy(ALBUM.artist().name.asc()),
                "SELECT album.title, artist.name FROM album JOIN artist ON artist.id = album.artist_id"
                        + " WHERE artist.name = ? ORDER BY artist.name");
    }

    @Test
    void pathThatMayEndNowhereKeepsTheRow() {
        assertSql(
                select(TRACK.name, TRACK.album().title),
                "SELECT track.name, album.title FROM track LEFT JOIN album ON album.id = track.album_id");
    }

    @Test
    void restOfAPathThatMayEndNowhereKeepsTheRowToo() {
        assertSql(
                select(TRACK.name).where(TRACK.album().artist().name.eq("x")),
                "SELECT track.name FROM track LEFT JOIN album ON album.id = track.album_id"
                        + " LEFT JOIN artist ON artist.id = album.artist_id WHERE artist.name = ?");
    }

    @Test
    void pathToOneCanBeJoinedByHand() {
        assertSql(
                select(TRACK.name, ALBUM.title)
                        .from(TRACK)
                        .join(TRACK.album())
                        .where(TRACK.album().artist().active),
                "SELECT track.name, album.title FROM track JOIN album ON album.id = track.album_id"
                        + " JOIN artist ON artist.id = album.artist_id WHERE artist.active");
    }

    @Test
    void joinedPathIsNamedByItsTableToo() {
        assertSql(
                select(ARTIST.name, count(ALBUM.id))
                        .from(ARTIST)
                        .join(ARTIST.albums())
                        .where(ARTIST.albums().title.eq("x"), ALBUM.title.ne("y"))
                        .groupBy(ARTIST.name),
                "SELECT artist.name, count(albums.id) FROM artist JOIN album AS albums"
                        + " ON albums.artist_id = artist.id WHERE albums.title = ? AND albums.title <> ?"
                        + " GROUP BY artist.name");
    }

    @Test
    void pathGoesOnFromAJoinedTable() {
        assertSql(
                select(TRACK.name).from(ARTIST).join(ARTIST.albums()).join(ALBUM.tracks()),
                "SELECT tracks.name FROM artist JOIN album AS albums ON albums.artist_id = artist.id"
                        + " JOIN track AS tracks ON tracks.album_id = albums.id");
    }

    @Test
    void pathFromALeftJoinedTableKeepsTheRow() {
        assertSql(
                select(TRACK.name, ALBUM.artist().name).from(TRACK).leftJoin(ALBUM, ALBUM.id.eq(TRACK.albumId)),
                "SELECT track.name, artist.name FROM track LEFT JOIN album ON album.id = track.album_id"
                        + " LEFT JOIN artist ON artist.id = album.artist_id");
    }

    @Test
    void conditionsComeOnTopOfThePath() {
        assertSql(
                select(ARTIST.name)
                        .from(ARTIST)
                        .leftJoin(ARTIST.albums(), ALBUM.title.eq("x").or(ALBUM.title.eq("y"))),
                "SELECT artist.name FROM artist LEFT JOIN album AS albums"
                        + " ON albums.artist_id = artist.id AND (albums.title = ? OR albums.title = ?)");
    }

    @Test
    void tableItselfKeepsItsNameBesideAPath() {
        assertSql(
                select(EMPLOYEE.name, EMPLOYEE.manager().name),
                "SELECT employee.name, manager.name FROM employee"
                        + " LEFT JOIN employee AS manager ON manager.id = employee.reports_to");
        assertSql(
                select(EMPLOYEE.name, EMPLOYEE.reports().name).from(EMPLOYEE).join(EMPLOYEE.reports()),
                "SELECT employee.name, reports.name FROM employee"
                        + " JOIN employee AS reports ON reports.reports_to = employee.id");
    }

    @Test
    void samePathTwiceInARowGetsNumbers() {
        assertSql(
                select(EMPLOYEE.manager().manager().name),
                "SELECT manager_2.name FROM employee LEFT JOIN employee AS manager ON manager.id = employee.reports_to"
                        + " LEFT JOIN employee AS manager_2 ON manager_2.id = manager.reports_to");
    }

    @Test
    void aliasOfAPathNamesTheJoin() {
        Album album = TRACK.album().as("a");

        assertSql(
                select(TRACK.name, album.title).from(TRACK).leftJoin(album),
                "SELECT track.name, a.title FROM track LEFT JOIN album AS a ON a.id = track.album_id");
    }

    @Test
    void pathThroughAnAssociationTable() {
        assertSql(
                select(PLAYLIST.name, TRACK.name).from(PLAYLIST).join(PLAYLIST.tracks()),
                "SELECT playlist.name, tracks.name FROM playlist"
                        + " JOIN playlist_track ON playlist_track.playlist_id = playlist.id"
                        + " JOIN track AS tracks ON tracks.id = playlist_track.track_id");
        assertSql(
                select(PLAYLIST.name, TRACK.name).from(PLAYLIST).leftJoin(PLAYLIST.tracks()),
                "SELECT playlist.name, tracks.name FROM playlist"
                        + " LEFT JOIN playlist_track ON playlist_track.playlist_id = playlist.id"
                        + " LEFT JOIN track AS tracks ON tracks.id = playlist_track.track_id");
    }

    @Test
    void anyNoneAndHasAreSubqueries() {
        assertSql(
                select(ARTIST.name)
                        .where(ARTIST.albums()
                                .any(ALBUM.title.eq("x"), ARTIST.albums().id.gt(1L))),
                "SELECT artist.name FROM artist WHERE EXISTS (SELECT 1 FROM album AS albums"
                        + " WHERE albums.artist_id = artist.id AND albums.title = ? AND albums.id > ?)");
        assertSql(
                select(ARTIST.name).where(ARTIST.albums().none()),
                "SELECT artist.name FROM artist WHERE NOT EXISTS (SELECT 1 FROM album AS albums"
                        + " WHERE albums.artist_id = artist.id)");
        assertSql(
                select(ALBUM.title).where(ALBUM.artist().has(ARTIST.active.or(ARTIST.name.eq("x")))),
                "SELECT album.title FROM album WHERE EXISTS (SELECT 1 FROM artist"
                        + " WHERE artist.id = album.artist_id AND (artist.active OR artist.name = ?))");
        assertSql(
                select(TRACK.name).where(TRACK.playlists().any(PLAYLIST.name.eq("x"))),
                "SELECT track.name FROM track WHERE EXISTS (SELECT 1 FROM playlist_track"
                        + " JOIN playlist AS playlists ON playlists.id = playlist_track.playlist_id"
                        + " WHERE playlist_track.track_id = track.id AND playlists.name = ?)");
    }

    @Test
    void anyOfAPathFromAPathJoinsAround() {
        assertSql(
                select(TRACK.name).where(TRACK.album().artist().albums().any()),
                "SELECT track.name FROM track LEFT JOIN album ON album.id = track.album_id"
                        + " LEFT JOIN artist ON artist.id = album.artist_id"
                        + " WHERE EXISTS (SELECT 1 FROM album AS albums WHERE albums.artist_id = artist.id)");
    }

    @Test
    void pathInsideASubqueryJoinsInside() {
        assertSql(
                select(ARTIST.name)
                        .where(ARTIST.albums()
                                .any(ALBUM.tracks().any(TRACK.album().title.eq("x")))),
                "SELECT artist.name FROM artist WHERE EXISTS (SELECT 1 FROM album AS albums"
                        + " WHERE albums.artist_id = artist.id AND EXISTS (SELECT 1 FROM track AS tracks"
                        + " LEFT JOIN album ON album.id = tracks.album_id"
                        + " WHERE tracks.album_id = albums.id AND album.title = ?))");
    }

    @Test
    void subqueryFromAPathCountsForEachRow() {
        assertSql(
                select(
                                ARTIST.name,
                                select(count()).from(ARTIST.albums()).asScalar().as("albums"))
                        .from(ARTIST),
                "SELECT artist.name, (SELECT count(*) FROM album AS albums WHERE albums.artist_id = artist.id)"
                        + " AS albums FROM artist");
    }

    @Test
    void pathToManyDoesNotJoinByItself() {
        assertRefused(
                select(ARTIST.name).where(ARTIST.albums().title.eq("x")),
                "artist.albums leads to many rows, so it does not join by itself."
                        + " Use join(...) or leftJoin(...), or ask with any(...) or none(...).");
    }

    @Test
    void ambiguousTableIsRefused() {
        assertRefused(
                select(EMPLOYEE.name)
                        .from(ARTIST)
                        .join(EMPLOYEE.as("e").at(EMPLOYEE.manager().path().orElseThrow()), ARTIST.active),
                "employee is not among the tables of the statement."
                        + " Add it with from(...), join(...) or leftJoin(...).");
        assertRefused(
                select(ALBUM.title)
                        .from(TRACK)
                        .join(TRACK.album())
                        .join(TRACK.album().artist().albums()),
                "album could mean any of [track.album, track.album.artist.albums]. Name the path itself.");
    }

    @Test
    void pathWithoutItsBeginningIsRefused() {
        assertRefused(
                selectFrom(ALBUM.artist()),
                "album.artist is a path, and nothing around the statement has its beginning."
                        + " Use from(album) and join the path.");
    }

    @Test
    void pathInTheConditionOfAJoinIsJoinedBefore() {
        assertSql(
                select(ALBUM.title).from(ALBUM).join(EMPLOYEE, EMPLOYEE.name.eq(ALBUM.artist().name)),
                "SELECT album.title FROM album JOIN artist ON artist.id = album.artist_id"
                        + " JOIN employee ON employee.name = artist.name");
    }

    @Test
    void pathFromTheTableBeingJoinedIsRefused() {
        assertRefused(
                select(ARTIST.name).from(ARTIST).join(ALBUM, ALBUM.artist().name.eq(ARTIST.name)),
                "album.artist begins at the table that is being joined. Join album first, then album.artist.");
    }

    @Test
    void updateAndDeleteAskInsteadOfJoining() {
        assertSql(
                delete(ALBUM).where(ALBUM.artist().has(ARTIST.name.eq("x"))),
                "DELETE FROM album WHERE EXISTS (SELECT 1 FROM artist"
                        + " WHERE artist.id = album.artist_id AND artist.name = ?)");
        assertRefused(
                update(ALBUM).set(ALBUM.title, "x").where(ALBUM.artist().name.eq("y")),
                "UPDATE and DELETE cannot join album.artist. Ask with artist().has(...), which is a subquery.");
    }

    @Test
    void anyNeedsAPath() {
        assertThatThrownBy(() -> ARTIST.any())
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith("any asks about the rows at the end of a path, and artist is not one.");
    }

    @Test
    void enclosingTableIsMeantBeforeThePathOfASubquery() {
        assertSql(
                select(ALBUM.title)
                        .from(ALBUM)
                        .where(exists(select(ARTIST.id)
                                .from(ARTIST)
                                .join(ARTIST.albums())
                                .where(ARTIST.albums().id.gt(ALBUM.id)))),
                "SELECT album.title FROM album WHERE EXISTS (SELECT artist.id FROM artist"
                        + " JOIN album AS albums ON albums.artist_id = artist.id WHERE albums.id > album.id)");
    }

    private static void assertRefused(Statement statement, String message) {
        assertThatThrownBy(() -> SqlAssertions.POSTGRESQL.compile(statement))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(message);
    }
}
