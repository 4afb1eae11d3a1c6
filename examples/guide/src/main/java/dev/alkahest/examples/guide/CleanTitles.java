package dev.alkahest.examples.guide;

import dev.alkahest.session.EntityListener;

// guide: entity-listener
final class CleanTitles implements EntityListener<Album> {
    @Override
    public void beforeInsert(Album album) {
        album.title = album.title.strip(); // attributes of the object itself, and nothing else
    }
}
