package dev.alkahest.examples.chinook.question;

import static dev.alkahest.examples.chinook.model.CustomerTable.CUSTOMER;
import static dev.alkahest.query.LoadOption.selectin;

import dev.alkahest.examples.chinook.model.Customer;
import dev.alkahest.examples.chinook.model.Invoice;
import dev.alkahest.examples.chinook.model.InvoiceLine;
import dev.alkahest.session.Session;
import java.util.stream.Collectors;

/** Reads a customer and all of her invoices, lines and tracks: one statement for each kind, however many there are. */
final class PurchasesOfACustomer implements Question {

    private static final int TRACKS_NAMED = 3;

    @Override
    public String text() {
        return "What has Helena Holý bought?";
    }

    @Override
    public Answer answer(Session session) {
        Customer customer = session.query(CUSTOMER)
                .where(CUSTOMER.firstName.eq("Helena"), CUSTOMER.lastName.eq("Holý"))
                .options(selectin(CUSTOMER.invoices().lines().track()))
                .one();
        Answer answer = Answer.of("date", "total", "tracks", "among them");
        for (Invoice invoice : customer.invoices) {
            answer.add(invoice.invoiceDate.toLocalDate(), invoice.total, invoice.lines.size(), firstTracks(invoice));
        }
        return answer;
    }

    private static String firstTracks(Invoice invoice) {
        return invoice.lines.stream()
                .limit(TRACKS_NAMED)
                .map((InvoiceLine line) -> line.track.get().name)
                .collect(Collectors.joining(", "));
    }
}
