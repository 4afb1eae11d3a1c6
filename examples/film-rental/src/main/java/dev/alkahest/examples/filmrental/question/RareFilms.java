package dev.alkahest.examples.filmrental.question;

import static dev.alkahest.examples.filmrental.model.FilmTable.FILM;

import dev.alkahest.examples.filmrental.model.Film;
import dev.alkahest.session.Session;
import java.util.List;

/** Objects, chosen by a computed attribute as by any other. */
final class RareFilms implements Question {

    @Override
    public String text() {
        return "Of which old films is there a single disc?";
    }

    @Override
    public List<String> answer(Session session) {
        List<Film> films = session.query(FILM)
                .where(FILM.discs.eq(1L), FILM.released.lt(1980))
                .orderBy(FILM.released.asc())
                .all();
        return films.stream().map(film -> film.released + "  " + film.title).toList();
    }
}
