package dev.alkahest.dialect;

import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.RandomStatement;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.SingleSelect;
import dev.alkahest.sql.Statement;
import org.junit.jupiter.api.Test;

/** Statements as a person reads them. */
class ReadableTextTest {

    private static final Select TITLES = select(ALBUM.title, count().as("tracks"))
            .from(ALBUM)
            .join(ALBUM.artist())
            .leftJoin(TRACK, TRACK.albumId.eq(ALBUM.id))
            .where(ARTIST.name.like("A%"), ALBUM.title.between("a", "z"))
            .groupBy(ALBUM.title)
            .orderBy(ALBUM.title.asc())
            .limit(10);

    @Test
    void everyClauseHasALine() {
        assertThat(TITLES).hasToString("""
                SELECT album.title, count(*) AS tracks
                FROM album
                JOIN artist ON artist.id = album.artist_id
                LEFT JOIN track ON track.album_id = album.id
                WHERE artist.name LIKE ? ESCAPE '\\'
                  AND album.title BETWEEN ? AND ?
                GROUP BY album.title
                ORDER BY album.title
                LIMIT ?""");
    }

    @Test
    void subqueriesAreIndentedUnlessTheyAreShort() {
        SingleSelect<Long> busy = select(TRACK.albumId)
                .where(TRACK.name.like("%love%"), TRACK.id.gt(10L))
                .groupBy(TRACK.albumId)
                .having(count().gt(3L));

        assertThat(select(ALBUM.title).where(ALBUM.id.in(select(TRACK.albumId)), ALBUM.artistId.in(busy)))
                .hasToString("""
                        SELECT album.title
                        FROM album
                        WHERE album.id IN (SELECT track.album_id FROM track)
                          AND album.artist_id IN (
                              SELECT track.album_id
                              FROM track
                              WHERE track.name LIKE ? ESCAPE '\\'
                                AND track.id > ?
                              GROUP BY track.album_id
                              HAVING count(*) > ?
                          )""");
    }

    @Test
    void shortStatementStaysOnOneLine() {
        assertThat(select(ARTIST.name)).hasToString("SELECT artist.name FROM artist");
        assertThat(insert(ARTIST).set(ARTIST.name, "Yes")).hasToString("INSERT INTO artist (name) VALUES (?)");
    }

    @Test
    void unfinishedStatementSaysWhatIsMissing() {
        assertThat(update(ARTIST))
                .hasToString("(not a whole statement: The UPDATE of artist sets nothing. Use set(...).)");
    }

    @Test
    void dialectSaysItInItsOwnWords() {
        Statement lengths = select(TRACK.name.position("a")).where(TRACK.name.ilike("%a%"));

        assertThat(SqlAssertions.SQLITE.sql(lengths)).isEqualTo("""
                SELECT instr(track.name, ?)
                FROM track
                WHERE track.name LIKE ? ESCAPE '\\'""");
        assertThatThrownBy(() -> SqlAssertions.SQLITE.sql(TITLES.forUpdate()))
                .isInstanceOf(InvalidStatementException.class);
    }

    @Test
    void valuesAreShownToWhoAsks() {
        assertThat(SqlAssertions.H2.sqlWithValues(
                        select(ARTIST.id).where(ARTIST.name.eq("Guns N' Roses\n"), ARTIST.id.gt(7L))))
                .isEqualTo("""
                        SELECT artist.id
                        FROM artist
                        WHERE artist.name = ?
                          AND artist.id > ?
                        -- 1: 'Guns N' Roses\\n'
                        -- 2: 7""");
    }

    @Test
    void layoutChangesNothingButWhiteSpace() {
        for (long seed = 0; seed < 3_000; seed++) {
            Statement statement = RandomStatement.of(seed, seed);
            String text = SqlAssertions.H2.compile(statement).sql();
            assertThat(SqlAssertions.H2.sql(statement).replaceAll("\\s+", "")).isEqualTo(text.replaceAll("\\s+", ""));
            assertThat(statement.toString()).doesNotStartWith("(").doesNotContain(" \n");
        }
    }
}
