package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.AlbumTable.ALBUM;
import static dev.alkahest.sql.Cases.match;
import static dev.alkahest.sql.Cases.when;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.TextExpression;
import java.math.BigDecimal;
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
}
