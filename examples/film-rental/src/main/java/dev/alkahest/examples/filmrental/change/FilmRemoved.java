package dev.alkahest.examples.filmrental.change;

import static dev.alkahest.examples.filmrental.model.DiscTable.DISC;
import static dev.alkahest.query.LoadOption.selectin;

import dev.alkahest.examples.filmrental.data.Books;
import dev.alkahest.examples.filmrental.data.Figures;
import dev.alkahest.examples.filmrental.model.Disc;
import dev.alkahest.examples.filmrental.model.Film;
import dev.alkahest.session.PlannedFlush;
import dev.alkahest.session.SessionFactory;
import java.util.List;

/** A film goes, with its roles, prices and discs, their rentals, and what was paid for them: cascades find all of it. */
final class FilmRemoved implements Change {

    private static final String TITLE = "The Last Mirror";

    @Override
    public String text() {
        return "\"" + TITLE + "\" is taken out of the programme";
    }

    @Override
    public List<String> make(SessionFactory sessions) {
        return sessions.call(session -> {
            Film film = new Counter(session).film(TITLE);
            List<Disc> discs = session.query(DISC)
                    .where(DISC.filmId.eq(film.id))
                    .options(selectin(DISC.rentals().payments()))
                    .all();
            session.delete(film);
            discs.forEach(session::delete);
            PlannedFlush plan = session.planFlush();
            return plan.toString()
                    .lines()
                    .map(line -> line.replaceFirst(": .*", ""))
                    .toList();
        });
    }

    @Override
    public Figures effect(Books books) {
        return books.of(TITLE).negated();
    }
}
