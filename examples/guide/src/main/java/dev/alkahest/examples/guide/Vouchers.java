package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.VoucherTable.VOUCHER;
import static dev.alkahest.sql.Sql.insert;

import dev.alkahest.session.Session;
import java.util.List;
import java.util.UUID;

/** The code blocks of the guide on what a value is unless somebody sets it. */
final class Vouchers {

    private Vouchers() {}

    static List<Object> defaults(Session session) {
        // guide: defaults-use
        Voucher voucher = new Voucher(); // currency is "EUR", id and state are null
        session.add(voucher);
        session.flush(); // INSERT INTO voucher (id, currency, discount) VALUES (?, ?, ?), then a SELECT
        String state = voucher.state; // open
        int remaining = voucher.remaining; // 90
        // end
        return List.of(voucher.id, voucher.currency, state, remaining);
    }

    static Voucher byStatement(Session session, UUID id) {
        // guide: defaults-statement
        session.execute(insert(VOUCHER).set(VOUCHER.id, id).set(VOUCHER.discount, 50));
        Voucher voucher = session.getOne(VOUCHER, id); // open, 50 remaining, and of no currency
        // end
        return voucher;
    }
}
