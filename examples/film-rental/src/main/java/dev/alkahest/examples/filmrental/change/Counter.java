package dev.alkahest.examples.filmrental.change;

import static dev.alkahest.examples.filmrental.model.CustomerTable.CUSTOMER;
import static dev.alkahest.examples.filmrental.model.DiscTable.DISC;
import static dev.alkahest.examples.filmrental.model.FilmTable.FILM;

import dev.alkahest.examples.filmrental.data.Shops;
import dev.alkahest.examples.filmrental.model.Customer;
import dev.alkahest.examples.filmrental.model.Disc;
import dev.alkahest.examples.filmrental.model.Film;
import dev.alkahest.examples.filmrental.model.Payment;
import dev.alkahest.examples.filmrental.model.Rental;
import dev.alkahest.session.Session;

/** The counter of a shop, with a session behind it. */
final class Counter {

    private final Session session;

    Counter(Session session) {
        this.session = session;
    }

    Film film(String title) {
        return session.query(FILM).where(FILM.title.eq(title)).one();
    }

    /** Returns the first disc of a film that nobody has. */
    Disc disc(Film film) {
        return session.query(DISC)
                .where(DISC.filmId.eq(film.id), DISC.away.eq(false))
                .orderBy(DISC.number.asc())
                .first()
                .orElseThrow();
    }

    /** Hands a disc out to a customer; the manager of its store does it. */
    Rental rent(Disc disc, String customer, Payment payment) {
        Customer who = session.query(CUSTOMER).where(CUSTOMER.name.eq(customer)).one();
        Rental rental = disc.rent(who, disc.store.get().manager.get(), Shops.TODAY);
        rental.payments.add(payment);
        return rental;
    }
}
