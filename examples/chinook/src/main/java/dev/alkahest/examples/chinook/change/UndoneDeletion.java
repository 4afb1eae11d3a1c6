package dev.alkahest.examples.chinook.change;

import static dev.alkahest.examples.chinook.model.CustomerTable.CUSTOMER;
import static dev.alkahest.examples.chinook.model.InvoiceLineTable.INVOICE_LINE;
import static dev.alkahest.examples.chinook.model.InvoiceTable.INVOICE;

import dev.alkahest.examples.chinook.model.Customer;
import dev.alkahest.examples.chinook.question.Answer;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;

/** Deletes a customer, and by cascade his invoices and their lines; then thinks better of it. */
final class UndoneDeletion implements Change {

    @Override
    public String text() {
        return "A customer is deleted, and the deletion rolled back";
    }

    @Override
    public Answer make(SessionFactory sessions) {
        try (Session session = sessions.open()) {
            List<Long> before = counts(session);
            Customer customer = session.query(CUSTOMER)
                    .where(CUSTOMER.firstName.eq("Jack"), CUSTOMER.lastName.eq("Smith"))
                    .one();
            session.delete(customer);
            session.flush();
            List<Long> deleted = counts(session);
            session.rollback();
            List<Long> after = counts(session);
            return Answer.of("rows", "before", "deleted", "rolled back")
                    .add("customers", before.get(0), deleted.get(0), after.get(0))
                    .add("invoices", before.get(1), deleted.get(1), after.get(1))
                    .add("lines", before.get(2), deleted.get(2), after.get(2))
                    .withNote(customer.fullName() + (session.contains(customer) ? " is still there" : " is gone"));
        }
    }

    private static List<Long> counts(Session session) {
        return List.of(
                session.query(CUSTOMER).count(),
                session.query(INVOICE).count(),
                session.query(INVOICE_LINE).count());
    }
}
