package dev.alkahest.examples.filmrental.question;

import static dev.alkahest.examples.filmrental.model.CustomerTable.CUSTOMER;
import static dev.alkahest.query.LoadOption.selectin;

import dev.alkahest.examples.filmrental.model.Customer;
import dev.alkahest.examples.filmrental.model.Payment;
import dev.alkahest.examples.filmrental.model.Rental;
import dev.alkahest.session.Session;
import java.util.List;
import java.util.stream.Collectors;

/** Objects: payments come back as the classes they were. */
final class HistoryOfACustomer implements Question {

    @Override
    public String text() {
        return "What has Cleo Ashdown rented, and how was it paid?";
    }

    @Override
    public List<String> answer(Session session) {
        Customer customer = session.query(CUSTOMER)
                .where(CUSTOMER.name.eq("Cleo Ashdown"))
                .options(selectin(CUSTOMER.rentals().payments()))
                .one();
        return customer.rentals.stream().map(HistoryOfACustomer::line).toList();
    }

    private static String line(Rental rental) {
        return rental.rentedOn
                + "  "
                + rental.payments.stream().map(HistoryOfACustomer::paid).collect(Collectors.joining(", "));
    }

    private static String paid(Payment payment) {
        return Question.line("%.2f by %s", payment.amount, payment.means());
    }
}
