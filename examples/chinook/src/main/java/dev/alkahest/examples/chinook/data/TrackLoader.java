package dev.alkahest.examples.chinook.data;

import static dev.alkahest.examples.chinook.model.AlbumTable.ALBUM;
import static dev.alkahest.examples.chinook.model.GenreTable.GENRE;
import static dev.alkahest.examples.chinook.model.MediaTypeTable.MEDIA_TYPE;

import dev.alkahest.examples.chinook.model.Track;
import dev.alkahest.session.Session;

/** Loads tracks onto their albums. */
final class TrackLoader implements RowLoader {

    @Override
    public void load(CsvRow row, Session session) {
        Track track = new Track();
        track.id = row.id("TrackId");
        track.name = row.text("Name");
        track.mediaType = session.getOne(MEDIA_TYPE, row.id("MediaTypeId"));
        track.genre = session.getOne(GENRE, row.id("GenreId"));
        track.composer = row.text("Composer");
        track.milliseconds = row.number("Milliseconds");
        track.bytes = row.number("Bytes");
        track.unitPrice = row.money("UnitPrice");
        session.getOne(ALBUM, row.id("AlbumId")).tracks.add(track);
    }
}
