package dev.alkahest.testing.shop;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.stream.IntStream;

/** Six albums with a track each, in a database of their own. */
final class AlbumShop implements AutoCloseable {

    final Engine engine = Engine.create("h2:mem:shop");
    final SessionFactory sessions = SessionFactory.create(engine);
    final List<Long> keys;

    AlbumShop() {
        sessions.metadata().createAll(engine);
        List<Album> albums =
                IntStream.range(0, 6).mapToObj(at -> new Album("Album " + at)).toList();
        try (Session session = sessions.open()) {
            session.addAll(albums);
            session.commit();
            keys = albums.stream().map(album -> album.id).toList();
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
