package dev.alkahest.examples.filmrental.change;

import dev.alkahest.examples.filmrental.data.Books;
import dev.alkahest.examples.filmrental.data.Figures;
import dev.alkahest.examples.filmrental.model.CashPayment;
import dev.alkahest.examples.filmrental.model.Disc;
import dev.alkahest.examples.filmrental.model.Film;
import dev.alkahest.examples.filmrental.model.VoucherPayment;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.SessionFactory;
import java.util.List;

/** Two rentals in one transaction: the second one ends at its savepoint, the first one is committed. */
final class VoucherRefused implements Change {

    private static final String PAID = "Nobody's Signal";
    private static final String REFUSED = "The Amber Orchard";

    @Override
    public String text() {
        return "Edda Birkley rents two films, one with a voucher that is refused";
    }

    @Override
    public List<String> make(SessionFactory sessions) {
        return sessions.call(session -> {
            Counter counter = new Counter(session);
            Film film = counter.film(PAID);
            counter.rent(counter.disc(film), "Edda Birkley", new CashPayment(film.price));
            Film other = counter.film(REFUSED);
            Disc disc = counter.disc(other);
            try (NestedTransaction nested = session.beginNested()) {
                counter.rent(disc, "Edda Birkley", new VoucherPayment(other.price, "V00000"));
                session.flush();
                nested.rollback(); // the till says that this voucher was used before
            }
            return List.of(
                    film.title + ": paid in cash", other.title + ": " + (disc.away ? "away" : "back on the shelf"));
        });
    }

    @Override
    public Figures effect(Books books) {
        return books.rentalOf(PAID);
    }
}
