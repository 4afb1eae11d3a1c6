package dev.alkahest.examples.chinook.data;

import dev.alkahest.examples.chinook.model.Playlist;
import dev.alkahest.session.Session;

/** Loads playlists, without their tracks. */
final class PlaylistLoader implements RowLoader {

    @Override
    public void load(CsvRow row, Session session) {
        Playlist playlist = new Playlist();
        playlist.id = row.id("PlaylistId");
        playlist.name = row.text("Name");
        session.add(playlist);
    }
}
