package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.assertExpression;
import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.abs;
import static dev.alkahest.sql.Sql.avg;
import static dev.alkahest.sql.Sql.avgDecimal;
import static dev.alkahest.sql.Sql.coalesce;
import static dev.alkahest.sql.Sql.concat;
import static dev.alkahest.sql.Sql.function;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.min;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static dev.alkahest.sql.Sql.sumLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.type.ColumnTypes;
import org.junit.jupiter.api.Test;

class ExpressionTextTest {

    private static final NumberExpression<Long> ID = TRACK.id;

    @Test
    void arithmeticKeepsTheTree() {
        assertExpression(ID.plus(1L).times(2L), "(track.id + ?) * ?");
        assertExpression(ID.times(2L).plus(1L), "track.id * ? + ?");
        assertExpression(ID.minus(ID.minus(ID)), "track.id - (track.id - track.id)");
        assertExpression(ID.minus(ID).minus(ID), "track.id - track.id - track.id");
        assertExpression(ID.dividedBy(ID.times(ID)), "track.id / (track.id * track.id)");
        assertExpression(ID.mod(10L), "track.id % ?");
        assertExpression(ID.negate().negate(), "-(-track.id)");
        assertExpression(ID.plus(ID).negate(), "-(track.id + track.id)");
        assertExpression(ID.negate().times(ID), "-track.id * track.id");
    }

    @Test
    void decimalsAreDividedWithTheirFraction() {
        assertExpression(
                TRACK.price.dividedBy(TRACK.price),
                "CAST(track.price AS decfloat(60)) / CAST(track.price AS decfloat(60))",
                "CAST(track.price AS REAL) / track.price",
                "track.price / track.price");
        assertExpression(TRACK.milliseconds.dividedBy(1000), "track.milliseconds / ?");
    }

    @Test
    void remainderOfFractions() {
        assertExpression(
                TRACK.price.mod(TRACK.price),
                "mod(track.price, track.price + 0 * track.price)",
                "mod(track.price, track.price)",
                "mod(track.price, track.price)");
        assertExpression(
                TRACK.rating.mod(TRACK.rating),
                "mod(track.rating, track.rating)",
                "mod(track.rating, track.rating)",
                "CAST(mod(CAST(CAST(track.rating AS text) AS numeric), CAST(CAST(track.rating AS text) AS numeric))"
                        + " AS double precision)");
    }

    @Test
    void conversions() {
        assertExpression(TRACK.milliseconds.toLong(), "CAST(track.milliseconds AS bigint)");
        assertExpression(TRACK.milliseconds.toDouble(), "CAST(track.milliseconds AS double precision)");
        assertExpression(TRACK.milliseconds.toDecimal(12, 3), "CAST(track.milliseconds AS numeric(12, 3))");
    }

    @Test
    void scaleOfAResultHoldsEveryDigit() {
        assertThat(TRACK.price.plus(TRACK.price).type().scale()).isEqualTo(2);
        assertThat(TRACK.price.times(TRACK.price).type().scale()).isEqualTo(4);
        assertThat(TRACK.price.dividedBy(TRACK.price).type().scale()).isEqualTo(12);
        assertThat(avgDecimal(TRACK.price).type().scale()).isEqualTo(12);
    }

    @Test
    void textFunctions() {
        assertExpression(TRACK.name.upper(), "upper(track.name)");
        assertExpression(TRACK.name.lower().trim(), "trim(lower(track.name))");
        assertExpression(TRACK.name.length(), "length(track.name)");
        assertExpression(TRACK.name.concat("!").concat(TRACK.composer), "track.name || ? || track.composer");
        assertExpression(concat(TRACK.name, TRACK.name.upper()), "track.name || upper(track.name)");
    }

    @Test
    void aggregates() {
        assertExpression(sum(TRACK.price), "sum(track.price)");
        assertExpression(sumLong(TRACK.milliseconds), "sum(track.milliseconds)");
        assertExpression(avg(TRACK.milliseconds), "avg(CAST(track.milliseconds AS double precision))");
        assertExpression(avgDecimal(TRACK.price), "avg(track.price)");
        assertExpression(min(TRACK.name).upper(), "upper(min(track.name))");
        assertExpression(max(TRACK.price).minus(min(TRACK.price)), "max(track.price) - min(track.price)");
    }

    @Test
    void coalesceAndOtherFunctions() {
        assertExpression(coalesce(TRACK.composer, "?").upper(), "upper(coalesce(track.composer, ?))");
        assertExpression(coalesce(TRACK.composer, TRACK.name), "coalesce(track.composer, track.name)");
        assertExpression(abs(TRACK.price), "abs(track.price)");
        assertExpression(
                function("replace", ColumnTypes.string(0), TRACK.name, TRACK.composer, TRACK.name),
                "replace(track.name, track.composer, track.name)");
    }

    @Test
    void functionNameIsAnIdentifier() {
        assertThatThrownBy(() -> function("f(); DROP TABLE track; --", ColumnTypes.int64()))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith("A function's name is letters, digits and _");
    }

    @Test
    void fieldsOfATimeAreToldInUtc() {
        SqlAssertions.assertSql(
                select(ALBUM.releasedAt.year(), ALBUM.releasedAt.second()),
                "SELECT extract(year FROM album.released_at AT TIME ZONE 'UTC'),"
                        + " floor(extract(second FROM album.released_at AT TIME ZONE 'UTC')) FROM album",
                "SELECT CAST(strftime('%Y', album.released_at) AS integer),"
                        + " CAST(strftime('%S', album.released_at) AS integer) FROM album",
                "SELECT CAST(extract(year FROM album.released_at AT TIME ZONE 'UTC') AS integer),"
                        + " CAST(floor(extract(second FROM album.released_at AT TIME ZONE 'UTC')) AS integer) FROM album");
    }
}
