package dev.alkahest.behaviour.session.pairposition;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.pairposition.MixtapeTable.MIXTAPE;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

/** Mixtapes and the songs on them, whose places stand in the association table. */
@KeepsTables
abstract class MixtapeTests {

    SessionFactory sessions;
    long id;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new PairpositionMappers());
        sessions.metadata().createAll(engine);
        Song b = new Song("b");
        Mixtape mixtape = new Mixtape("road", new Song("d"), b, new Song("c"), new Song("a"));
        sessions.transaction(session -> session.addAll(List.of(new Mixtape("other", b), mixtape)));
        id = mixtape.id;
    }

    static List<String> places(Engine engine) {
        return rows(
                engine,
                "select m.name, t.title, place from mixtape_song l join mixtape m on m.id = l.mixtape_id"
                        + " join mixtape_track t on t.id = l.mixtape_track_id where m.name <> 'other'"
                        + " order by m.id, place, t.title");
    }

    void edit(Consumer<List<Song>> change) {
        sessions.transaction(session -> change.accept(session.getOne(MIXTAPE, id).songs));
    }

    String loaded() {
        try (Session session = sessions.open()) {
            return titles(session.getOne(MIXTAPE, id)).toString();
        }
    }

    static List<String> titles(Mixtape mixtape) {
        return mixtape.songs.stream().map(song -> song.title).toList();
    }

    /** Returns mixtapes whose session is closed: what was not loaded with them can't be. */
    List<Mixtape> read(LoadOption option) {
        try (Session session = sessions.open()) {
            return session.query(MIXTAPE)
                    .where(MIXTAPE.name.ne("other"))
                    .options(option)
                    .orderBy(MIXTAPE.name.desc())
                    .limit(5)
                    .all();
        }
    }
}
