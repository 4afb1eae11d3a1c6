package dev.alkahest.examples.chinook.question;

import static dev.alkahest.examples.chinook.model.InvoiceLineTable.INVOICE_LINE;
import static dev.alkahest.examples.chinook.model.InvoiceTable.INVOICE;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;

import dev.alkahest.engine.Row;
import dev.alkahest.examples.chinook.model.GenreTable;
import dev.alkahest.session.Session;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Asks for sums by genre, and for the sum of all to tell the share of each. */
final class BestEarningGenres implements Question {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String text() {
        return "Which genres earn the most?";
    }

    @Override
    public Answer answer(Session session) {
        GenreTable genre = INVOICE_LINE.track().genre();
        BigDecimal all =
                session.execute(select(sum(INVOICE.total)).from(INVOICE)).one().get(0, BigDecimal.class);
        Answer answer = Answer.of("genre", "revenue", "percent");
        for (Row row : session.execute(select(genre.name, Sales.REVENUE)
                .from(INVOICE_LINE)
                .groupBy(genre.id, genre.name)
                .orderBy(Sales.REVENUE.desc(), genre.name.asc())
                .limit(6))) {
            BigDecimal revenue = row.get(Sales.REVENUE);
            answer.add(row.get(genre.name), revenue, revenue.multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP));
        }
        return answer;
    }
}
