package dev.alkahest.examples.chinook.question;

import static dev.alkahest.examples.chinook.model.InvoiceTable.INVOICE;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.countDistinct;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;

import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.sql.NumberExpression;
import java.math.BigDecimal;

/** Asks for groups, and only for those that meet a condition. */
final class RevenueByCountry implements Question {

    private static final BigDecimal WORTH_A_VISIT = new BigDecimal("100.00");

    @Override
    public String text() {
        return "Which countries have brought in 100 or more?";
    }

    @Override
    public Answer answer(Session session) {
        NumberExpression<Long> customers = countDistinct(INVOICE.customerId);
        NumberExpression<Long> invoices = count();
        NumberExpression<BigDecimal> revenue = sum(INVOICE.total);
        Answer answer = Answer.of("country", "customers", "invoices", "revenue");
        for (Row row : session.execute(select(INVOICE.billingCountry, customers, invoices, revenue)
                .from(INVOICE)
                .groupBy(INVOICE.billingCountry)
                .having(revenue.ge(WORTH_A_VISIT))
                .orderBy(revenue.desc(), INVOICE.billingCountry.asc()))) {
            answer.add(row.get(INVOICE.billingCountry), row.get(customers), row.get(invoices), row.get(revenue));
        }
        return answer;
    }
}
