package dev.alkahest.examples.filmrental.change;

import dev.alkahest.examples.filmrental.data.Books;
import dev.alkahest.examples.filmrental.data.Figures;
import dev.alkahest.examples.filmrental.model.Film;
import dev.alkahest.session.SessionFactory;
import java.math.BigDecimal;
import java.util.List;

/** An attribute is set; a listener adds to the film's prices in the same flush. */
final class PriceRaised implements Change {

    private static final String TITLE = "A Borrowed Winter";

    @Override
    public String text() {
        return "\"" + TITLE + "\" becomes dearer";
    }

    @Override
    public List<String> make(SessionFactory sessions) {
        sessions.transaction(session -> {
            Film film = new Counter(session).film(TITLE);
            film.price = film.price.add(new BigDecimal("0.50"));
        });
        return sessions.call(session -> new Counter(session)
                .film(TITLE).prices.stream()
                        .map(price -> price.since + "  " + price.amount)
                        .toList());
    }

    @Override
    public Figures effect(Books books) {
        return new Figures(1, 0, BigDecimal.ZERO);
    }
}
