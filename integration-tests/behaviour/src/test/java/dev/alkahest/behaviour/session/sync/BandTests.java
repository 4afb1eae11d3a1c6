package dev.alkahest.behaviour.session.sync;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.sync.BandTable.BAND;
import static dev.alkahest.behaviour.session.sync.FanTable.FAN;
import static dev.alkahest.behaviour.session.sync.SongTable.SONG;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Two bands, of which one has songs and fans. */
@KeepsTables
abstract class BandTests {

    SessionFactory sessions;

    /** The Kinks have Lola and Victoria, and the fans Ann and Ben; the Who have nothing. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new SyncMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Band kinks = new Band("Kinks");
            kinks.songs.addAll(List.of(new Song("Lola"), new Song("Victoria")));
            kinks.fans.addAll(List.of(new Fan("Ann"), new Fan("Ben")));
            session.addAll(List.of(kinks, new Band("Who")));
        });
    }

    static Band band(Session session, String name) {
        return session.query(BAND).where(BAND.name.eq(name)).one();
    }

    static Song song(Session session, String name) {
        return session.query(SONG).where(SONG.name.eq(name)).one();
    }

    static Fan fan(Session session, String name) {
        return session.query(FAN).where(FAN.name.eq(name)).one();
    }

    static List<String> songs(Engine engine) {
        return rows(engine, "select s.name, b.name from song s left join band b on b.id = s.band_id order by s.name");
    }

    static List<String> fans(Engine engine) {
        return rows(engine, "select f.name, b.name from fan f left join band b on b.id = f.band_id order by f.name");
    }
}
