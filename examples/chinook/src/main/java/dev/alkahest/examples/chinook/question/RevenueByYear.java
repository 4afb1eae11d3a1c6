package dev.alkahest.examples.chinook.question;

import static dev.alkahest.examples.chinook.model.InvoiceTable.INVOICE;
import static dev.alkahest.sql.Sql.avgDecimal;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;

import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.sql.NumberExpression;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Asks for groups by a part of a date. */
final class RevenueByYear implements Question {

    @Override
    public String text() {
        return "How has business been over the years?";
    }

    @Override
    public Answer answer(Session session) {
        NumberExpression<Integer> year = INVOICE.invoiceDate.year();
        NumberExpression<Long> invoices = count();
        NumberExpression<BigDecimal> revenue = sum(INVOICE.total);
        NumberExpression<BigDecimal> average = avgDecimal(INVOICE.total);
        Answer answer = Answer.of("year", "invoices", "revenue", "average");
        for (Row row : session.execute(select(year, invoices, revenue, average)
                .from(INVOICE)
                .groupBy(year)
                .orderBy(year.asc()))) {
            answer.add(
                    row.get(year),
                    row.get(invoices),
                    row.get(revenue),
                    row.get(average).setScale(2, RoundingMode.HALF_UP));
        }
        return answer;
    }
}
