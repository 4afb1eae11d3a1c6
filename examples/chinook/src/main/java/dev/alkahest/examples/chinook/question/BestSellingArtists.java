package dev.alkahest.examples.chinook.question;

import static dev.alkahest.examples.chinook.model.InvoiceLineTable.INVOICE_LINE;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sumLong;

import dev.alkahest.engine.Row;
import dev.alkahest.examples.chinook.model.ArtistTable;
import dev.alkahest.session.Session;
import dev.alkahest.sql.NumberExpression;

/** Asks for sums over a path of three tables, which join by themselves. */
final class BestSellingArtists implements Question {

    @Override
    public String text() {
        return "Which artists sell best?";
    }

    @Override
    public Answer answer(Session session) {
        ArtistTable artist = INVOICE_LINE.track().album().artist();
        NumberExpression<Long> tracks = sumLong(INVOICE_LINE.quantity);
        Answer answer = Answer.of("artist", "tracks sold", "revenue");
        for (Row row : session.execute(select(artist.name, tracks, Sales.REVENUE)
                .from(INVOICE_LINE)
                .groupBy(artist.id, artist.name)
                .orderBy(Sales.REVENUE.desc(), artist.name.asc())
                .limit(5))) {
            answer.add(row.get(artist.name), row.get(tracks), row.get(Sales.REVENUE));
        }
        return answer;
    }
}
