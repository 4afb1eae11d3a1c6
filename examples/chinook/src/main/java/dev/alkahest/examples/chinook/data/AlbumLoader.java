package dev.alkahest.examples.chinook.data;

import static dev.alkahest.examples.chinook.model.ArtistTable.ARTIST;

import dev.alkahest.examples.chinook.model.Album;
import dev.alkahest.session.Session;

/** Loads albums: one that is put among the albums of its artist is in the session, too. */
final class AlbumLoader implements RowLoader {

    @Override
    public void load(CsvRow row, Session session) {
        Album album = new Album();
        album.id = row.id("AlbumId");
        album.title = row.text("Title");
        session.getOne(ARTIST, row.id("ArtistId")).albums.add(album);
    }
}
