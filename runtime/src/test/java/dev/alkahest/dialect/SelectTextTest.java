package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.assertSql;
import static dev.alkahest.dialect.SqlAssertions.valuesOf;
import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.countDistinct;
import static dev.alkahest.sql.Sql.exists;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.selectFrom;
import static dev.alkahest.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Music.Track;
import dev.alkahest.type.ColumnTypes;
import org.junit.jupiter.api.Test;

class SelectTextTest {

    @Test
    void selectFromNamesEveryColumn() {
        assertSql(selectFrom(ARTIST), "SELECT artist.id, artist.name, artist.active FROM artist");
    }

    @Test
    void tableOfTheColumnsNeedsNoFrom() {
        assertSql(
                select(ALBUM.id, ALBUM.title).where(ALBUM.id.eq(1L)),
                "SELECT album.id, album.title FROM album WHERE album.id = ?");
    }

    @Test
    void pathAmongTheColumnsJoinsToWhereItBegins() {
        assertSql(
                select(ALBUM.artist().name, ALBUM.title),
                "SELECT artist.name, album.title FROM album JOIN artist ON artist.id = album.artist_id");
    }

    @Test
    void subqueryAmongTheColumnsHasTablesOfItsOwn() {
        assertSql(
                select(
                        select(count(ALBUM.id))
                                .where(ALBUM.artistId.eq(ARTIST.id))
                                .asScalar(),
                        ARTIST.name),
                "SELECT (SELECT count(album.id) FROM album WHERE album.artist_id = artist.id), artist.name FROM artist");
    }

    @Test
    void tableNamedLaterIsReadOnce() {
        assertSql(select(ALBUM.id).where(ALBUM.id.eq(1L)).from(ALBUM), "SELECT album.id FROM album WHERE album.id = ?");
    }

    @Test
    void columnsOfTwoTablesNeedFrom() {
        assertThatThrownBy(() -> SqlAssertions.H2.compile(select(ALBUM.id, ARTIST.name)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("artist is not among the tables of the statement."
                        + " Add it with from(...), join(...) or leftJoin(...).");
    }

    @Test
    void columnOfAnAbsentTableIsRefused() {
        assertThatThrownBy(() -> SqlAssertions.H2.compile(selectFrom(ALBUM).where(ARTIST.name.eq("x"))))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("artist is not among the tables of the statement."
                        + " Add it with from(...), join(...) or leftJoin(...).");
    }

    @Test
    void commasAndRepeatedCallsAreAnd() {
        assertSql(
                select(TRACK.id)
                        .where(TRACK.name.eq("a"), TRACK.id.gt(1L))
                        .where(TRACK.id.lt(9L).or(TRACK.composer.isNull())),
                "SELECT track.id FROM track WHERE track.name = ? AND track.id > ?"
                        + " AND (track.id < ? OR track.composer IS NULL)");
    }

    @Test
    void distinctGroupByHavingOrderByLimitOffsetStandInTheirPlaces() {
        assertSql(
                select(TRACK.composer, count())
                        .offset(20)
                        .limit(10)
                        .orderBy(count().desc(), TRACK.composer.asc())
                        .having(count().gt(1L), max(TRACK.id).lt(100L))
                        .groupBy(TRACK.composer)
                        .where(TRACK.id.gt(0L))
                        .distinct(),
                "SELECT DISTINCT track.composer, count(*) FROM track WHERE track.id > ? GROUP BY track.composer"
                        + " HAVING count(*) > ? AND max(track.id) < ? ORDER BY count(*) DESC, track.composer"
                        + " LIMIT ? OFFSET ?");
    }

    @Test
    void valuesStandInTheOrderOfTheText() {
        assertThat(valuesOf(select(TRACK.composer, count())
                        .offset(20)
                        .limit(10)
                        .having(count().gt(7L))
                        .groupBy(TRACK.composer)
                        .where(TRACK.id.in(3L, 4L), TRACK.name.eq("x"))))
                .containsExactly(3L, 4L, "x", 7L, 10L, 20L);
    }

    @Test
    void offsetWithoutLimitWorksEverywhere() {
        assertSql(
                select(TRACK.id).offset(5),
                "SELECT track.id FROM track OFFSET ?",
                "SELECT track.id FROM track LIMIT -1 OFFSET ?",
                "SELECT track.id FROM track OFFSET ?");
    }

    @Test
    void negativeLimitIsRefused() {
        assertThatThrownBy(() -> select(TRACK.id).limit(-1)).hasMessage("limit is a number of rows, not -1");
    }

    @Test
    void nullsComeFirstOrLast() {
        assertSql(
                select(TRACK.id)
                        .orderBy(
                                TRACK.composer.asc().nullsLast(),
                                TRACK.name.desc().nullsFirst()),
                "SELECT track.id FROM track ORDER BY track.composer NULLS LAST, track.name DESC NULLS FIRST");
    }

    @Test
    void aliasIsDeclaredOnceAndThenStandsForItsExpression() {
        Expression<Integer> minutes = TRACK.milliseconds.dividedBy(60_000).as("minutes");

        assertSql(
                select(minutes, count()).groupBy(minutes).having(minutes.eq(3)).orderBy(minutes.desc()),
                "SELECT track.milliseconds / ? AS minutes, count(*) FROM track GROUP BY minutes"
                        + " HAVING track.milliseconds / ? = ? ORDER BY minutes DESC");
    }

    @Test
    void aliasThatIsNotSelectedIsItsExpression() {
        assertSql(
                select(TRACK.id).orderBy(TRACK.name.lower().as("n").asc()),
                "SELECT track.id FROM track ORDER BY lower(track.name)");
    }

    @Test
    void severalTablesAreEveryCombination() {
        assertSql(
                select(ALBUM.id, ARTIST.id).from(ALBUM).from(ARTIST).where(ALBUM.artistId.eq(ARTIST.id)),
                "SELECT album.id, artist.id FROM album CROSS JOIN artist WHERE album.artist_id = artist.id");
    }

    @Test
    void joinWithAConditionOfItsOwn() {
        assertSql(
                select(ALBUM.id, ARTIST.name)
                        .from(ALBUM)
                        .join(ARTIST, ARTIST.id.eq(ALBUM.artistId), ARTIST.active)
                        .leftJoin(TRACK, TRACK.albumId.eq(ALBUM.id).or(TRACK.price.isNull())),
                "SELECT album.id, artist.name FROM album JOIN artist ON artist.id = album.artist_id AND artist.active"
                        + " LEFT JOIN track ON track.album_id = album.id OR track.price IS NULL");
    }

    @Test
    void aliasMakesASecondUseOfATable() {
        Track other = TRACK.as("other");

        assertSql(
                select(TRACK.id, other.id).from(TRACK).join(other, other.name.eq(TRACK.name), other.id.gt(TRACK.id)),
                "SELECT track.id, other.id FROM track JOIN track AS other"
                        + " ON other.name = track.name AND other.id > track.id");
    }

    @Test
    void sameTableTwiceNeedsAnAlias() {
        assertThatThrownBy(() ->
                        SqlAssertions.H2.compile(select(TRACK.id).from(TRACK).from(TRACK)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("track is there twice. Give one of them an alias with as(...).");
    }

    @Test
    void subqueryInInAndExistsAndAsAValue() {
        assertSql(
                select(
                                ALBUM.title,
                                select(count())
                                        .from(TRACK)
                                        .where(TRACK.albumId.eq(ALBUM.id))
                                        .asScalar())
                        .from(ALBUM)
                        .where(
                                ALBUM.artistId.in(select(ARTIST.id).where(ARTIST.active)),
                                ALBUM.id.notIn(select(TRACK.albumId).where(TRACK.albumId.isNotNull())),
                                exists(select(TRACK.id).from(TRACK).where(TRACK.albumId.eq(ALBUM.id)))),
                "SELECT album.title, (SELECT count(*) FROM track WHERE track.album_id = album.id) FROM album"
                        + " WHERE album.artist_id IN (SELECT artist.id FROM artist WHERE artist.active)"
                        + " AND album.id NOT IN (SELECT track.album_id FROM track WHERE track.album_id IS NOT NULL)"
                        + " AND EXISTS (SELECT track.id FROM track WHERE track.album_id = album.id)");
    }

    @Test
    void scalarSubqueryIsComparedLikeAValue() {
        assertSql(
                select(TRACK.id).where(TRACK.price.gt(select(max(TRACK.price)).asScalar())),
                "SELECT track.id FROM track WHERE track.price > (SELECT max(track_2.price) FROM track AS track_2)");
    }

    @Test
    void tableOfASubqueryNeverHidesTheOneAround() {
        Track other = TRACK.as("track");

        assertSql(
                select(TRACK.id)
                        .from(TRACK)
                        .where(exists(select(other.id).from(other).where(other.id.eq(TRACK.id)))),
                "SELECT track.id FROM track"
                        + " WHERE EXISTS (SELECT track_2.id FROM track AS track_2 WHERE track_2.id = track.id)");
    }

    @Test
    void valueInTheListOfColumnsHasItsType() {
        assertSql(
                select(value("x", ColumnTypes.string(0)), value(1, ColumnTypes.int32())),
                "SELECT CAST(? AS character varying), CAST(? AS integer)",
                "SELECT ?, ?",
                "SELECT CAST(? AS text), CAST(? AS integer)");
    }

    @Test
    void countDistinctCountsEachValueOnce() {
        assertSql(
                select(countDistinct(TRACK.composer), count(TRACK.composer)),
                "SELECT count(DISTINCT track.composer), count(track.composer) FROM track");
    }

    @Test
    void conditionCanBeSelected() {
        assertSql(
                select(TRACK.price.isNull().as("free"), TRACK.id.gt(3L)),
                "SELECT track.price IS NULL AS free, track.id > ? FROM track");
    }

    @Test
    void resultColumnsAreNamedByColumnAliasFunctionOrPosition() {
        assertThat(SqlAssertions.H2
                        .compile(select(TRACK.id, TRACK.name.as("n"), count(), TRACK.id.plus(1L)))
                        .columns())
                .extracting(ResultColumn::name)
                .containsExactly("id", "n", "count", "column_4");
    }

    @Test
    void everyTableIsKnownForAutoflush() {
        assertThat(select(TRACK.id)
                        .from(TRACK)
                        .where(
                                TRACK.album().artist().name.eq("x"),
                                TRACK.playlists().any(),
                                exists(select(ALBUM.id).from(ALBUM)))
                        .tables())
                .containsExactlyInAnyOrder("track", "album", "artist", "playlist", "playlist_track");
    }
}
