package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.AlbumTable.ALBUM;
import static dev.alkahest.sql.Aggregates.boolAnd;
import static dev.alkahest.sql.Aggregates.listAgg;
import static dev.alkahest.sql.Cases.match;
import static dev.alkahest.sql.Cases.when;
import static dev.alkahest.sql.Dates.currentDate;
import static dev.alkahest.sql.Dates.daysBetween;
import static dev.alkahest.sql.Dates.firstOfMonth;
import static dev.alkahest.sql.Numbers.sqrt;
import static dev.alkahest.sql.RowValue.row;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static dev.alkahest.sql.WindowFunctions.currentRow;
import static dev.alkahest.sql.WindowFunctions.lag;
import static dev.alkahest.sql.WindowFunctions.partitionBy;
import static dev.alkahest.sql.WindowFunctions.rank;
import static dev.alkahest.sql.WindowFunctions.unboundedPreceding;

import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.TextExpression;
import dev.alkahest.sql.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The code blocks of the guide on what can be computed from columns. */
final class Expressions {

    private Expressions() {}

    static List<Row> choices(Session session) {
        // guide: case
        TextExpression cost = when(ALBUM.price.gt(new BigDecimal("20")), "dear")
                .when(ALBUM.price.isNull(), "unknown")
                .otherwise("cheap");
        NumberExpression<Integer> discs =
                match(ALBUM.format).when(Format.LP, 1).when(Format.CD, 2).otherwise(0);
        List<Row> rows = session.execute(
                        select(ALBUM.title, cost.upper(), discs.times(10)).orderBy(cost.asc(), ALBUM.title.asc()))
                .all();
        // end
        return rows;
    }

    static List<Row> windows(Session session) {
        // guide: windows
        Window byPrice = partitionBy(ALBUM.artistId).orderBy(ALBUM.price.desc().nullsLast());
        List<Row> rows = session.execute(select(
                                ALBUM.title,
                                rank().over(byPrice),
                                lag(ALBUM.title).over(byPrice),
                                sum(ALBUM.price).over(byPrice.rows(unboundedPreceding(), currentRow())))
                        .orderBy(rank().over(byPrice).asc()))
                .all();
        // end
        return rows;
    }

    static Row aggregates(Session session) {
        // guide: aggregates
        Row row = session.execute(select(
                        count(),
                        count().filter(ALBUM.price.isNull()),
                        max(ALBUM.price).filter(ALBUM.released.lt(LocalDate.of(1979, 1, 1))),
                        boolAnd(ALBUM.price.gt(BigDecimal.TEN)),
                        listAgg(ALBUM.title, ", ", ALBUM.released.asc())))
                .one();
        // end
        return row;
    }

    static Row functions(Session session) {
        // guide: functions
        Row row = session.execute(select(
                                ALBUM.title.left(5).lpad(8, '.'),
                                ALBUM.title.position("age"),
                                ALBUM.title
                                        .replace("age", "ful")
                                        .trimTrailing('l')
                                        .upper(),
                                ALBUM.price.times(new BigDecimal("1.19")).round(2),
                                sqrt(ALBUM.price.plus(new BigDecimal("3.5"))))
                        .where(ALBUM.title.substring(1, 3).eq("Pow")))
                .one();
        // end
        return row;
    }

    static List<Row> dates(Session session, LocalDate released, Long id) {
        // guide: dates
        List<Row> behind = session.execute(select(ALBUM.title)
                        .where(
                                row(ALBUM.released, ALBUM.id).gt(released, id), // behind a row in this order
                                ALBUM.released.plus(Period.ofYears(1)).lt(currentDate()),
                                daysBetween(firstOfMonth(ALBUM.released), ALBUM.released)
                                        .gt(1))
                        .orderBy(ALBUM.released.asc(), ALBUM.id.asc()))
                .all();
        // end
        return behind;
    }
}
