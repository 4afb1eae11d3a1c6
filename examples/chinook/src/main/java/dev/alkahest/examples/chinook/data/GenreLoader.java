package dev.alkahest.examples.chinook.data;

import dev.alkahest.examples.chinook.model.Genre;
import dev.alkahest.session.Session;

/** Loads genres. */
final class GenreLoader implements RowLoader {

    @Override
    public void load(CsvRow row, Session session) {
        Genre genre = new Genre();
        genre.id = row.id("GenreId");
        genre.name = row.text("Name");
        session.add(genre);
    }
}
