package dev.alkahest.examples.chinook.question;

import static dev.alkahest.examples.chinook.model.InvoiceLineTable.INVOICE_LINE;
import static dev.alkahest.sql.Sql.sum;

import dev.alkahest.sql.NumberExpression;
import java.math.BigDecimal;

/** What lines of invoices add up to. */
final class Sales {

    /** What was paid: price times quantity. */
    static final NumberExpression<BigDecimal> REVENUE =
            sum(INVOICE_LINE.unitPrice.times(INVOICE_LINE.quantity.toDecimal(10, 0)));

    private Sales() {}
}
