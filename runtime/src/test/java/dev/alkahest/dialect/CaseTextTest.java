package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.assertExpression;
import static dev.alkahest.sql.Cases.match;
import static dev.alkahest.sql.Cases.when;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Values.greatest;
import static dev.alkahest.sql.Values.least;
import static dev.alkahest.sql.Values.nullif;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.sql.Bind;
import dev.alkahest.sql.StandardFunction;
import dev.alkahest.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTextTest {

    @Test
    void conditionsChoose() {
        assertExpression(
                when(TRACK.id.gt(5L).or(TRACK.composer.isNull()), TRACK.name).otherwise("x"),
                "CASE WHEN track.id > ? OR track.composer IS NULL THEN track.name ELSE CAST(? AS character varying) END",
                "CASE WHEN track.id > ? OR track.composer IS NULL THEN track.name ELSE ? END",
                "CASE WHEN track.id > ? OR track.composer IS NULL THEN track.name ELSE CAST(? AS text) END");
        assertExpression(
                when(TRACK.id.gt(5L), TRACK.id).otherwiseNull().plus(1L),
                "CASE WHEN track.id > ? THEN track.id END + ?");
    }

    @Test
    void expressionMatchesValues() {
        assertExpression(
                match(TRACK.name).when("a", TRACK.id).when("b", TRACK.albumId).otherwise(TRACK.id),
                "CASE track.name WHEN ? THEN track.id WHEN ? THEN track.album_id ELSE track.id END");
    }

    @Test
    void nullifIsSaidAlike() {
        assertExpression(nullif(TRACK.name, "a").upper(), "upper(nullif(track.name, ?))");
    }

    @Test
    void greatestAndLeastAreNullWhereOneIs() {
        assertExpression(
                greatest(TRACK.id, TRACK.albumId),
                "greatest(track.id, track.album_id)",
                "max(track.id, track.album_id)",
                "CASE WHEN track.id IS NULL OR track.album_id IS NULL THEN NULL"
                        + " ELSE greatest(track.id, track.album_id) END");
        assertExpression(
                least(TRACK.id, TRACK.albumId),
                "least(track.id, track.album_id)",
                "min(track.id, track.album_id)",
                "CASE WHEN track.id IS NULL OR track.album_id IS NULL THEN NULL"
                        + " ELSE least(track.id, track.album_id) END");
    }

    @Test
    void valueThatStandsTwiceIsGatheredOnce() {
        Statement statement = select(greatest(TRACK.id.plus(1L), TRACK.albumId.plus(2L)));
        assertThat(SqlAssertions.valuesOf(statement)).containsExactly(1L, 2L);
        assertThat(SqlAssertions.POSTGRESQL.compile(statement).binds())
                .<Object>extracting(Bind::value)
                .containsExactly(1L, 2L, 1L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void everyDatabaseSaysEveryFunction(StandardFunction function) {
        assertThat(H2Functions.texts().of(function)).isNotNull();
        assertThat(SqliteFunctions.texts().of(function)).isNotNull();
        assertThat(PostgresFunctions.texts().of(function)).isNotNull();
        assertThat(MariadbFunctions.texts().of(function)).isNotNull();
    }
}
