package dev.alkahest.examples.chinook.data;

import static dev.alkahest.examples.chinook.model.InvoiceTable.INVOICE;
import static dev.alkahest.examples.chinook.model.TrackTable.TRACK;

import dev.alkahest.examples.chinook.model.InvoiceLine;
import dev.alkahest.session.Session;

/** Loads the lines of invoices. */
final class InvoiceLineLoader implements RowLoader {

    @Override
    public void load(CsvRow row, Session session) {
        InvoiceLine line = new InvoiceLine();
        line.id = row.id("InvoiceLineId");
        line.track.set(session.getOne(TRACK, row.id("TrackId")));
        line.unitPrice = row.money("UnitPrice");
        line.quantity = row.number("Quantity");
        session.getOne(INVOICE, row.id("InvoiceId")).lines.add(line);
    }
}
