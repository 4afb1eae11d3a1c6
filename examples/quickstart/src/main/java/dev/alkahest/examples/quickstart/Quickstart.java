package dev.alkahest.examples.quickstart;

import static dev.alkahest.examples.quickstart.AlbumTable.ALBUM;
import static dev.alkahest.examples.quickstart.ArtistTable.ARTIST;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;

/** Writes two albums, and reads them again as objects and as rows. */
public final class Quickstart {

    private Quickstart() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        // README
        Engine engine = Engine.create("h2:mem:music"); // also sqlite:///music.db, postgresql://user:pw@host/music
        SessionFactory sessions = SessionFactory.create(engine);
        sessions.metadata().createAll(engine);

        try (Session session = sessions.open()) {
            Artist acdc = new Artist("AC/DC");
            acdc.albums.add(new Album("Powerage"));
            acdc.albums.add(new Album("Let There Be Rock"));
            session.add(acdc); // and its albums with it
            session.commit();
        }
        try (Session session = sessions.open()) {
            List<Album> albums = session.query(ALBUM)
                    .where(ALBUM.artist().name.eq("AC/DC")) // a path joins by itself
                    .orderBy(ALBUM.title.asc())
                    .all();
            albums.forEach(album -> System.out.println(album.title + " by " + album.artist.get().name));

            for (Row row : session.execute(select(ARTIST.name, count(ALBUM.id))
                    .from(ARTIST)
                    .join(ARTIST.albums())
                    .groupBy(ARTIST.name))) {
                System.out.println(row.get(ARTIST.name) + ": " + row.get(1) + " albums");
            }
        }
        engine.close(); // with the pool's connections; an application does so when it ends
        // end of README
    }
}
