package dev.alkahest.examples.filmrental.change;

import dev.alkahest.SerializationException;
import dev.alkahest.StaleRowException;
import dev.alkahest.examples.filmrental.data.Books;
import dev.alkahest.examples.filmrental.data.Figures;
import dev.alkahest.examples.filmrental.model.CashPayment;
import dev.alkahest.examples.filmrental.model.Disc;
import dev.alkahest.examples.filmrental.model.Film;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;

/** Two clerks see the same free disc. The version of its row lets one of them have it, whatever the database. */
final class DiscWantedTwice implements Change {

    private static final String TITLE = "Seven Miles of Lantern";

    @Override
    public String text() {
        return "Two clerks hand out the same disc of \"" + TITLE + "\"";
    }

    @Override
    public List<String> make(SessionFactory sessions) {
        try (Session slow = sessions.open()) {
            Counter counter = new Counter(slow);
            Film film = counter.film(TITLE);
            Disc disc = counter.disc(film);
            sessions.transaction(DiscWantedTwice::rentToFalk);
            try {
                counter.rent(disc, "Hugo Elwick", new CashPayment(film.price));
                slow.commit();
                return List.of("Both have it.");
            } catch (StaleRowException | SerializationException e) {
                slow.rollback();
                return List.of(
                        "Falk Dunmore has it, Hugo Elwick is told so",
                        "his clerk's disc is " + (disc.away ? "away" : "as it was read") + " after the rollback");
            }
        }
    }

    private static void rentToFalk(Session session) {
        Counter counter = new Counter(session);
        Film film = counter.film(TITLE);
        counter.rent(counter.disc(film), "Falk Dunmore", new CashPayment(film.price));
    }

    @Override
    public Figures effect(Books books) {
        return books.rentalOf(TITLE);
    }
}
