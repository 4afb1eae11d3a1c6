package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.assertCondition;
import static dev.alkahest.dialect.SqlAssertions.assertSql;
import static dev.alkahest.sql.Dates.currentDate;
import static dev.alkahest.sql.Dates.currentTimestamp;
import static dev.alkahest.sql.GroupingSets.groupingSets;
import static dev.alkahest.sql.GroupingSets.rollup;
import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.RowValue.row;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateTextTest {

    @Test
    void periodsAndDurations() {
        assertSql(
                select(ALBUM.releasedAt.plus(Period.ofDays(1))),
                "SELECT dateadd(day, ?, album.released_at) FROM album",
                "SELECT (strftime('%Y-%m-%dT%H:%M:%S', substr(album.released_at, 1, 19), ? || ' days')"
                        + " || substr(album.released_at, 20)) FROM album",
                "SELECT ((album.released_at AT TIME ZONE 'UTC' + make_interval(days => ?)) AT TIME ZONE 'UTC')"
                        + " FROM album");
        assertThat(SqlAssertions.valuesOf(select(ALBUM.releasedAt.minus(Duration.ofMinutes(1)))))
                .containsExactly(-60);
    }

    @Test
    void now() {
        assertSql(
                select(currentDate(), currentTimestamp()).from(TRACK),
                "SELECT CAST(current_timestamp AT TIME ZONE 'UTC' AS date), current_timestamp(9) FROM track",
                "SELECT date('now'), strftime('%Y-%m-%dT%H:%M:%f000000Z', 'now') FROM track",
                "SELECT CAST(current_timestamp AT TIME ZONE 'UTC' AS date), current_timestamp FROM track");
    }

    @Test
    void rowsOfValues() {
        assertCondition(row(TRACK.name, TRACK.id).gt("a", 1L), "(track.name, track.id) > (?, ?)");
        assertCondition(
                row(TRACK.name, TRACK.id).in(select(ALBUM.title, ALBUM.id).from(ALBUM)),
                "(track.name, track.id) IN (SELECT album.title, album.id FROM album)");
    }

    @Test
    void severalWaysToGroup() {
        String before = "SELECT count(*) FROM track GROUP BY ";
        assertThat(SqlAssertions.POSTGRESQL
                        .compile(select(count()).from(TRACK).groupBy(rollup(TRACK.name, TRACK.id)))
                        .sql())
                .isEqualTo(before + "ROLLUP ((track.name), (track.id))");
        assertThat(SqlAssertions.POSTGRESQL
                        .compile(select(count())
                                .from(TRACK)
                                .groupBy(groupingSets(List.of(TRACK.name, TRACK.id), List.of())))
                        .sql())
                .isEqualTo(before + "GROUPING SETS ((track.name, track.id), ())");
    }
}
