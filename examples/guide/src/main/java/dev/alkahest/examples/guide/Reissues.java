package dev.alkahest.examples.guide;

import dev.alkahest.session.Session;
import dev.alkahest.session.SessionListener;

// guide: session-listener
final class Reissues implements SessionListener {
    @Override
    public void beforeFlush(Session session) { // may add, change and delete
        for (Object object : session.pending()) {
            if (object instanceof Album album && album.format == Format.LP) {
                Album reissue = new Album(album.title.strip() + " (CD)");
                reissue.format = Format.CD;
                album.artist.get().albums.add(reissue);
            }
        }
    }
}
