package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.H2;
import static dev.alkahest.dialect.SqlAssertions.MARIADB;
import static dev.alkahest.dialect.SqlAssertions.POSTGRESQL;
import static dev.alkahest.dialect.SqlAssertions.SQLITE;
import static dev.alkahest.dialect.SqlAssertions.assertSql;
import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.EMPLOYEE;
import static dev.alkahest.sql.Music.PLAYLIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinTextTest {

    @Test
    void tableIsJoinedByTheOneForeignKey() {
        assertSql(
                select(ARTIST.name, ALBUM.title).from(ARTIST).join(ALBUM),
                "SELECT artist.name, album.title FROM artist JOIN album ON album.artist_id = artist.id");
        assertSql(
                select(ALBUM.title, ARTIST.name).from(ALBUM).leftJoin(ARTIST),
                "SELECT album.title, artist.name FROM album LEFT JOIN artist ON album.artist_id = artist.id");
    }

    @Test
    void tableIsJoinedToThatOfTheColumns() {
        assertSql(
                select(ARTIST.name).join(ALBUM).join(TRACK),
                "SELECT artist.name FROM artist JOIN album ON album.artist_id = artist.id"
                        + " JOIN track ON track.album_id = album.id");
        assertSql(
                select(ARTIST.name).join(ARTIST.albums()),
                "SELECT artist.name FROM artist JOIN album AS albums ON albums.artist_id = artist.id");
    }

    @Test
    void aliasIsJoinedByTheForeignKeyOfItsTable() {
        assertSql(
                select(ARTIST.name).from(ARTIST).join(ALBUM.as("debut")),
                "SELECT artist.name FROM artist JOIN album AS debut ON debut.artist_id = artist.id");
    }

    @Test
    void noForeignKeyIsRefused() {
        assertThatThrownBy(() -> select(ARTIST.name).join(PLAYLIST))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("playlist is joined without a condition, and no foreign key is between it and artist."
                        + " Name one, join a path, or use crossJoin(...) for every combination of rows.");
    }

    @Test
    void severalForeignKeysAreRefusedAndNamed() {
        Table boss = EMPLOYEE.as("boss");

        assertThatThrownBy(() -> select(EMPLOYEE.name).join(boss))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("boss is joined without a condition, and several foreign keys are between it and employee:"
                        + " boss.reports_to to employee.id, employee.reports_to to boss.id."
                        + " Name one, join a path, or use crossJoin(...) for every combination of rows.");
    }

    @Test
    void joinWithNothingBeforeItIsRefused() {
        assertThatThrownBy(() -> select(List.of()).join(ALBUM))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("album is joined to nothing. Name the first table with from(...).");
    }

    @Test
    void rightJoinMakesWhatIsBeforeOptional() {
        String text = "SELECT artist_2.name FROM album RIGHT JOIN artist ON album.artist_id = artist.id"
                + " LEFT JOIN artist AS artist_2 ON artist_2.id = album.artist_id";
        Select select = select(ALBUM.artist().name).from(ALBUM).rightJoin(ARTIST);

        assertSql(select, text);
        assertThat(MARIADB.compile(select).sql()).isEqualTo(text);
    }

    @Test
    void fullJoinKeepsTheRowsOfBothSides() {
        Select select = select(TRACK.name, ALBUM.title).from(TRACK).fullJoin(ALBUM);
        String text = "SELECT track.name, album.title FROM track FULL JOIN album ON track.album_id = album.id";

        assertThat(POSTGRESQL.compile(select).sql()).isEqualTo(text);
        assertThat(SQLITE.compile(select).sql()).isEqualTo(text);
        for (Dialect without : new Dialect[] {H2, MARIADB}) {
            assertThatThrownBy(() -> without.compile(select))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage(
                            without + " has no FULL JOIN (Capability.FULL_JOIN). Unite a leftJoin(...) with the rows"
                                    + " of album that have no partner.");
        }
    }

    @Test
    void crossJoinIsEveryCombination() {
        assertSql(
                select(ARTIST.name, PLAYLIST.name).from(ARTIST).crossJoin(PLAYLIST),
                "SELECT artist.name, playlist.name FROM artist CROSS JOIN playlist");
    }
}
