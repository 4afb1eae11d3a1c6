package dev.alkahest.examples.filmrental.question;

import static dev.alkahest.examples.filmrental.model.CardPaymentTable.CARD_PAYMENT;
import static dev.alkahest.examples.filmrental.model.CashPaymentTable.CASH_PAYMENT;
import static dev.alkahest.examples.filmrental.model.VoucherPaymentTable.VOUCHER_PAYMENT;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;

import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.sql.Select;
import java.util.List;

/** Rows of the classes of a hierarchy: naming the class is the condition. */
final class TakingsByMeans implements Question {

    @Override
    public String text() {
        return "How do customers pay?";
    }

    @Override
    public List<String> answer(Session session) {
        return List.of(
                line("cash", session, select(count(), sum(CASH_PAYMENT.amount)).from(CASH_PAYMENT)),
                line("card", session, select(count(), sum(CARD_PAYMENT.amount)).from(CARD_PAYMENT)),
                line(
                        "voucher",
                        session,
                        select(count(), sum(VOUCHER_PAYMENT.amount)).from(VOUCHER_PAYMENT)));
    }

    private static String line(String means, Session session, Select select) {
        Row row = session.execute(select).one();
        return Question.line("%-8s %4d %8.2f", means, row.get(0), row.get(1));
    }
}
