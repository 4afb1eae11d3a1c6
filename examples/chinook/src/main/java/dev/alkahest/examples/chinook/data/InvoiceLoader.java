package dev.alkahest.examples.chinook.data;

import static dev.alkahest.examples.chinook.model.CustomerTable.CUSTOMER;

import dev.alkahest.examples.chinook.model.Invoice;
import dev.alkahest.session.Session;

/** Loads invoices, still without lines, to their customers. */
final class InvoiceLoader implements RowLoader {

    @Override
    public void load(CsvRow row, Session session) {
        Invoice invoice = new Invoice();
        invoice.id = row.id("InvoiceId");
        invoice.invoiceDate = row.timestamp("InvoiceDate");
        invoice.billingAddress = row.text("BillingAddress");
        invoice.billingCity = row.text("BillingCity");
        invoice.billingState = row.text("BillingState");
        invoice.billingCountry = row.text("BillingCountry");
        invoice.billingPostalCode = row.text("BillingPostalCode");
        invoice.total = row.money("Total");
        session.getOne(CUSTOMER, row.id("CustomerId")).invoices.add(invoice);
    }
}
