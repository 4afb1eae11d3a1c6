package dev.alkahest.examples.filmrental.question;

import dev.alkahest.session.Session;
import java.util.List;
import java.util.Locale;

/** Something that somebody in the shops would like to know. */
public interface Question {

    /** The eight questions. */
    List<Question> ALL = List.of(
            new MostRentedFilms(),
            new RareFilms(),
            new TakingsByMeans(),
            new CastOfAFilm(),
            new OverdueDiscs(),
            new HistoryOfACustomer(),
            new StoresAndManagers(),
            new PeopleByName());

    /** Returns the question in words. */
    String text();

    /** Asks the database, and returns the answer line by line. */
    List<String> answer(Session session);

    /** Returns one line of a table. */
    static String line(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells);
    }
}
