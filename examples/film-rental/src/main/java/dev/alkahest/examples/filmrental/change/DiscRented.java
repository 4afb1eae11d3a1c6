package dev.alkahest.examples.filmrental.change;

import dev.alkahest.examples.filmrental.data.Books;
import dev.alkahest.examples.filmrental.data.Figures;
import dev.alkahest.examples.filmrental.model.CardPayment;
import dev.alkahest.examples.filmrental.model.Film;
import dev.alkahest.examples.filmrental.model.Rental;
import dev.alkahest.session.SessionFactory;
import java.util.List;

/** A rental and its payment are saved because the disc, which the session knows, reaches them. */
final class DiscRented implements Change {

    private static final String TITLE = "Return to Harbour";

    @Override
    public String text() {
        return "Greta Corvane rents \"" + TITLE + "\"";
    }

    @Override
    public List<String> make(SessionFactory sessions) {
        return sessions.call(session -> {
            Counter counter = new Counter(session);
            Film film = counter.film(TITLE);
            Rental rental = counter.rent(counter.disc(film), "Greta Corvane", new CardPayment(film.price, "4711"));
            session.flush();
            return List.of("disc " + rental.disc.get().number + " for " + film.price + ", due " + rental.dueOn);
        });
    }

    @Override
    public Figures effect(Books books) {
        return books.rentalOf(TITLE);
    }
}
