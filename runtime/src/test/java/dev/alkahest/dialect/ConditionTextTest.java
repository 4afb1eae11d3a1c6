package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.assertCondition;
import static dev.alkahest.dialect.SqlAssertions.valuesOf;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.and;
import static dev.alkahest.sql.Sql.inRows;
import static dev.alkahest.sql.Sql.not;
import static dev.alkahest.sql.Sql.or;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Condition;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTextTest {

    private static final Condition A = TRACK.id.eq(1L);
    private static final Condition B = TRACK.id.eq(2L);
    private static final Condition C = TRACK.id.eq(3L);

    @Test
    void comparisons() {
        assertCondition(TRACK.id.eq(1L), "track.id = ?");
        assertCondition(TRACK.id.ne(1L), "track.id <> ?");
        assertCondition(TRACK.id.lt(1L), "track.id < ?");
        assertCondition(TRACK.id.le(1L), "track.id <= ?");
        assertCondition(TRACK.id.gt(1L), "track.id > ?");
        assertCondition(TRACK.id.ge(TRACK.albumId), "track.id >= track.album_id");
        assertCondition(TRACK.id.isDistinctFrom(1L), "track.id IS DISTINCT FROM ?");
        assertCondition(TRACK.id.isNotDistinctFrom(TRACK.albumId), "track.id IS NOT DISTINCT FROM track.album_id");
        assertCondition(TRACK.composer.isNull(), "track.composer IS NULL");
        assertCondition(TRACK.composer.isNotNull(), "track.composer IS NOT NULL");
    }

    @Test
    void comparingWithNullIsRefusedWithTheWayOut() {
        String nothing = null;
        for (Runnable comparison : List.<Runnable>of(
                () -> TRACK.composer.eq(nothing),
                () -> TRACK.composer.ne(nothing),
                () -> TRACK.composer.lt(nothing),
                () -> TRACK.composer.in(Arrays.asList("x", null)),
                () -> TRACK.composer.between(nothing, "x"),
                () -> TRACK.composer.like(nothing),
                () -> TRACK.composer.startsWith(nothing),
                () -> TRACK.composer.concat(nothing))) {
            assertThatThrownBy(comparison::run)
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageMatching("track.composer is compared with null \\(\\w+\\), which is never true in SQL."
                            + " Use isNull\\(\\) or isNotNull\\(\\).");
        }
    }

    @Test
    void andBindsTighterThanOr() {
        assertCondition(A.and(B).or(C), "track.id = ? AND track.id = ? OR track.id = ?");
        assertCondition(A.and(B.or(C)), "track.id = ? AND (track.id = ? OR track.id = ?)");
        assertCondition(or(and(A, B), C), "track.id = ? AND track.id = ? OR track.id = ?");
        assertCondition(and(A, or(B, C)), "track.id = ? AND (track.id = ? OR track.id = ?)");
        assertCondition(A.and(B).and(C), "track.id = ? AND track.id = ? AND track.id = ?");
        assertCondition(A.or(B.or(C)), "track.id = ? OR (track.id = ? OR track.id = ?)");
    }

    @Test
    void notTakesParentheses() {
        assertCondition(not(A), "NOT (track.id = ?)");
        assertCondition(A.not().not(), "NOT (NOT (track.id = ?))");
        assertCondition(A.or(B).not().and(C), "NOT (track.id = ? OR track.id = ?) AND track.id = ?");
        assertCondition(not(TRACK.playlists().any()), TRACK_NOT_IN_PLAYLIST);
    }

    private static final String TRACK_NOT_IN_PLAYLIST = "NOT EXISTS (SELECT 1 FROM playlist_track"
            + " JOIN playlist AS playlists ON playlists.id = playlist_track.playlist_id"
            + " WHERE playlist_track.track_id = track.id)";

    @Test
    void booleanColumnIsACondition() {
        SqlAssertions.assertSql(
                select(ARTIST.id).where(ARTIST.active, ARTIST.active.not(), ARTIST.active.eq(true)),
                "SELECT artist.id FROM artist WHERE artist.active AND NOT artist.active AND artist.active = ?");
    }

    @Test
    void conditionsAreComparedInParentheses() {
        assertCondition(A.eq(B), "(track.id = ?) = (track.id = ?)");
        assertCondition(A.isNull(), "(track.id = ?) IS NULL");
    }

    @Test
    void emptyAndIsTrueAndEmptyOrIsFalse() {
        assertCondition(and(), "1 = 1");
        assertCondition(or(), "1 = 0");
        assertCondition(and(List.of(A)), "track.id = ?");
    }

    @Test
    void emptyInIsFalseAndEmptyNotInIsTrue() {
        assertCondition(TRACK.id.in(List.of()), "1 = 0");
        assertCondition(TRACK.id.notIn(List.of()), "1 = 1");
        assertCondition(TRACK.id.in(List.of()).not(), "NOT (1 = 0)");
    }

    @Test
    void listIsFilledUpToAPowerOfTwo() {
        assertCondition(TRACK.id.in(1L), "track.id IN (?)");
        assertCondition(TRACK.id.in(1L, 2L), "track.id IN (?, ?)");
        assertCondition(TRACK.id.in(1L, 2L, 3L), "track.id IN (?, ?, ?, ?)");
        assertCondition(TRACK.id.notIn(List.of(1L, 2L, 3L, 4L, 5L)), "track.id NOT IN (?, ?, ?, ?, ?, ?, ?, ?)");
        assertThat(valuesOf(select(TRACK.id).where(TRACK.id.in(1L, 2L, 3L)))).containsExactly(1L, 2L, 3L, 3L);
    }

    @Test
    void rowsOfColumnsAreComparedTogether() {
        Condition rows = inRows(List.of(TRACK.id, TRACK.name), List.of(List.of(1L, "a"), List.of(2L, "b")));

        assertCondition(
                rows.not(),
                "NOT (((track.id = ? AND track.name = ?) OR (track.id = ? AND track.name = ?)))",
                "NOT ((track.id, track.name) IN (VALUES (?, ?), (?, ?)))",
                "NOT ((track.id, track.name) IN (VALUES (CAST(? AS bigint), CAST(? AS text)), (?, ?)))");
        assertThat(valuesOf(select(TRACK.id).where(rows))).containsExactly(1L, "a", 2L, "b");
        assertCondition(inRows(List.of(TRACK.id, TRACK.name), List.of()), "1 = 0");
    }

    @Test
    void rowsAreJoinedWhereThatFindsThemByAnIndex() {
        Condition rows = inRows(List.of(TRACK.id, TRACK.name), List.of(List.of(1L, "a"), List.of(2L, "b")));

        SqlAssertions.assertSql(
                select(TRACK.id).where(TRACK.price.isNull(), rows),
                "SELECT track.id FROM track JOIN (VALUES (CAST(? AS bigint), CAST(? AS character varying)),"
                        + " (CAST(? AS bigint), CAST(? AS character varying))) AS keys (c1, c2)"
                        + " ON keys.c1 = track.id AND keys.c2 = track.name WHERE track.price IS NULL",
                "SELECT track.id FROM track WHERE (track.id, track.name) IN (VALUES (?, ?), (?, ?))"
                        + " AND track.price IS NULL",
                "SELECT track.id FROM track WHERE (track.id, track.name)"
                        + " IN (VALUES (CAST(? AS bigint), CAST(? AS text)), (?, ?)) AND track.price IS NULL");
    }

    @Test
    void sameRowIsThereOnce() {
        assertThat(valuesOf(select(TRACK.id)
                        .where(inRows(
                                List.of(TRACK.id, TRACK.price),
                                List.of(
                                        List.of(1L, new BigDecimal("1.0")),
                                        List.of(1L, new BigDecimal("1.00")),
                                        List.of(2L, BigDecimal.ONE))))))
                .containsExactly(1L, new BigDecimal("1.0"), 2L, BigDecimal.ONE);
    }

    @Test
    void betweenKeepsItsAnd() {
        assertCondition(
                TRACK.id.between(1L, 2L).and(TRACK.price.between(TRACK.price, TRACK.price.plus(BigDecimal.ONE))),
                "track.id BETWEEN ? AND ? AND track.price BETWEEN track.price AND track.price + ?");
    }

    @Test
    void likeHasOneEscapeEverywhere() {
        assertCondition(
                TRACK.name.like("a%"),
                "track.name LIKE ? ESCAPE '\\'",
                "track.name GLOB ?",
                "track.name LIKE ? ESCAPE '\\'");
        assertCondition(
                TRACK.name.notLike("a%"),
                "track.name NOT LIKE ? ESCAPE '\\'",
                "track.name NOT GLOB ?",
                "track.name NOT LIKE ? ESCAPE '\\'");
        assertCondition(
                TRACK.name.ilike("a%"),
                "track.name ILIKE ? ESCAPE '\\'",
                "track.name LIKE ? ESCAPE '\\'",
                "track.name ILIKE ? ESCAPE '\\'");
    }

    @Test
    void startsWithEndsWithAndContainsTakeEveryCharacterForItself() {
        assertThat(valuesOf(select(TRACK.id)
                        .where(TRACK.name.startsWith("100%_\\"), TRACK.name.endsWith("%"), TRACK.name.contains("_"))))
                .containsExactly("100\\%\\_\\\\%", "%\\%", "%\\_%");
    }

    @Test
    void globMatchesWhatLikeMatches() {
        assertThat(GlobPatternType.globOf("a%b_c")).isEqualTo("a*b?c");
        assertThat(GlobPatternType.globOf("100\\%\\_\\\\%")).isEqualTo("100%_\\*");
        assertThat(GlobPatternType.globOf("[*?]")).isEqualTo("[[][*][?]]");
        assertThat(GlobPatternType.globOf("ends with \\")).isEqualTo("ends with \\");
    }
}
