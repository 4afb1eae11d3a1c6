package dev.alkahest.examples.filmrental.question;

import static dev.alkahest.examples.filmrental.model.DiscTable.DISC;
import static dev.alkahest.examples.filmrental.model.FilmTable.FILM;
import static dev.alkahest.examples.filmrental.model.RentalTable.RENTAL;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.session.Session;
import dev.alkahest.sql.NumberExpression;
import java.util.List;

/** Rows: a join along a path, another by a condition, a group. */
final class MostRentedFilms implements Question {

    @Override
    public String text() {
        return "Which films go best?";
    }

    @Override
    public List<String> answer(Session session) {
        NumberExpression<Long> rentals = count(RENTAL.id);
        return session
                .execute(select(FILM.title, rentals)
                        .from(FILM)
                        .join(DISC, DISC.filmId.eq(FILM.id))
                        .join(DISC.rentals())
                        .groupBy(FILM.title)
                        .orderBy(rentals.desc(), FILM.title.asc())
                        .limit(5))
                .stream()
                .map(row -> Question.line("%-26s %3d", row.get(FILM.title), row.get(rentals)))
                .toList();
    }
}
