package dev.alkahest.examples.filmrental.question;

import static dev.alkahest.examples.filmrental.model.FilmTable.FILM;
import static dev.alkahest.query.LoadOption.selectin;

import dev.alkahest.examples.filmrental.model.Film;
import dev.alkahest.session.Session;
import java.util.List;

/** Objects: a film, its roles and their actors, in three statements. */
final class CastOfAFilm implements Question {

    @Override
    public String text() {
        return "Who plays in \"Return to Harbour\"?";
    }

    @Override
    public List<String> answer(Session session) {
        Film film = session.query(FILM)
                .where(FILM.title.eq("Return to Harbour"))
                .options(selectin(FILM.roles().actor()))
                .one();
        return film.roles.stream()
                .map(role -> Question.line("%d. %-18s %s", role.billing, role.actor.get().name, role.part))
                .toList();
    }
}
