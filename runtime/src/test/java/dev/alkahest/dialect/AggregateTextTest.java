package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.assertExpression;
import static dev.alkahest.sql.Aggregates.boolAnd;
import static dev.alkahest.sql.Aggregates.listAgg;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static dev.alkahest.sql.WindowFunctions.currentRow;
import static dev.alkahest.sql.WindowFunctions.lag;
import static dev.alkahest.sql.WindowFunctions.orderBy;
import static dev.alkahest.sql.WindowFunctions.partitionBy;
import static dev.alkahest.sql.WindowFunctions.preceding;
import static dev.alkahest.sql.WindowFunctions.rowNumber;
import static dev.alkahest.sql.WindowFunctions.unboundedFollowing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Frame;
import org.junit.jupiter.api.Test;

class AggregateTextTest {

    private static final Dialect MARIADB = Dialect.forUrl("jdbc:mariadb:");

    @Test
    void filterIsAClauseOrACase() {
        Expression<Long> expression = sum(TRACK.id).distinct().filter(TRACK.name.eq("a"));
        assertExpression(expression, "sum(DISTINCT track.id) FILTER (WHERE track.name = ?)");
        assertMariadb(expression, "sum(DISTINCT CASE WHEN track.name = ? THEN track.id END)");
        assertMariadb(count().filter(TRACK.name.eq("a")), "count(CASE WHEN track.name = ? THEN 1 END)");
    }

    @Test
    void conditionsAreNumbersWhereTheyHaveNoType() {
        assertExpression(
                boolAnd(TRACK.id.gt(1L)), "bool_and(track.id > ?)", "min(track.id > ?)", "bool_and(track.id > ?)");
        assertMariadb(boolAnd(TRACK.id.gt(1L)), "min(track.id > ?)");
    }

    @Test
    void textsInAnOrder() {
        Expression<String> names = listAgg(TRACK.name, ", ", TRACK.id.desc()).filter(TRACK.composer.eq("b"));
        assertExpression(
                names,
                "listagg(track.name, ?) WITHIN GROUP (ORDER BY track.id DESC) FILTER (WHERE track.composer = ?)",
                "group_concat(track.name, ? ORDER BY track.id DESC) FILTER (WHERE track.composer = ?)",
                "string_agg(track.name, ? ORDER BY track.id DESC) FILTER (WHERE track.composer = ?)");
        assertMariadb(
                names,
                "group_concat(CASE WHEN track.composer = ? THEN track.name END ORDER BY track.id DESC SEPARATOR ?)");
        assertThat(MARIADB.compile(select(names)).binds())
                .<Object>extracting(Bind::value)
                .containsExactly("b", ", ");
    }

    @Test
    void windows() {
        assertExpression(rowNumber().over(), "row_number() OVER ()");
        assertExpression(
                count().over(partitionBy(TRACK.name, TRACK.id.plus(1L)).orderBy(TRACK.id.desc())),
                "count(*) OVER (PARTITION BY track.name, track.id + ? ORDER BY track.id DESC)");
        assertExpression(
                lag(TRACK.name, 2).over(orderBy(TRACK.id.asc())), "lag(track.name, ?) OVER (ORDER BY track.id)");
    }

    @Test
    void frames() {
        assertExpression(
                sum(TRACK.id).over(orderBy(TRACK.id.asc()).rows(preceding(2), currentRow())),
                "sum(track.id) OVER (ORDER BY track.id ROWS BETWEEN ? PRECEDING AND CURRENT ROW)");
        assertExpression(
                sum(TRACK.id)
                        .over(orderBy(TRACK.id.asc())
                                .groups(currentRow(), unboundedFollowing())
                                .exclude(Frame.Exclusion.TIES)),
                "sum(track.id) OVER (ORDER BY track.id GROUPS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING EXCLUDE TIES)");
    }

    private static void assertMariadb(Expression<?> expression, String text) {
        assertThat(MARIADB.compile(select(expression).from(TRACK)).sql()).isEqualTo("SELECT " + text + " FROM track");
    }
}
