package dev.alkahest.examples.chinook.data;

import static dev.alkahest.examples.chinook.model.PlaylistTable.PLAYLIST;
import static dev.alkahest.examples.chinook.model.TrackTable.TRACK;

import dev.alkahest.session.Session;

/** Puts tracks on playlists; the session writes the rows of the association table. */
final class PlaylistTrackLoader implements RowLoader {

    @Override
    public void load(CsvRow row, Session session) {
        session.getOne(PLAYLIST, row.id("PlaylistId")).tracks.add(session.getOne(TRACK, row.id("TrackId")));
    }
}
