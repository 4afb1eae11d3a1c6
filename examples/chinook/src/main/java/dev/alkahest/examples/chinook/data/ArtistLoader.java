package dev.alkahest.examples.chinook.data;

import dev.alkahest.examples.chinook.model.Artist;
import dev.alkahest.session.Session;

/** Loads artists, which stand for themselves. */
final class ArtistLoader implements RowLoader {

    @Override
    public void load(CsvRow row, Session session) {
        Artist artist = new Artist();
        artist.id = row.id("ArtistId");
        artist.name = row.text("Name");
        session.add(artist);
    }
}
