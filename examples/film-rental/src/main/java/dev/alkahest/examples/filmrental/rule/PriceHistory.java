package dev.alkahest.examples.filmrental.rule;

import dev.alkahest.examples.filmrental.model.Film;
import dev.alkahest.examples.filmrental.model.Price;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionListener;
import java.time.LocalDate;
import java.util.List;

/** Whoever sets a new price of a film: the flush that writes it adds it to the film's prices. */
public final class PriceHistory implements SessionListener {

    private final LocalDate today;

    /** Creates one that dates new prices. */
    public PriceHistory(LocalDate today) {
        this.today = today;
    }

    @Override
    public void beforeFlush(Session session) {
        note(session.pending());
        note(session.dirty());
    }

    private void note(List<Object> objects) {
        for (Object object : objects) {
            if (object instanceof Film film && !isNoted(film)) {
                film.prices.add(new Price(today, film.price));
            }
        }
    }

    private static boolean isNoted(Film film) {
        return !film.prices.isEmpty()
                && film.prices.get(film.prices.size() - 1).amount.compareTo(film.price) == 0;
    }
}
