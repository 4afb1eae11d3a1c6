package dev.alkahest.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StationsTest {

    @Test
    void writeOnlyCollectionIsAskedForWhatIsWanted() {
        Instant now = Instant.parse("2026-01-01T12:00:00Z");
        try (Engine engine = Engine.create("h2:mem:stations")) {
            SessionFactory sessions = SessionFactory.create(engine);
            sessions.metadata().createAll(engine);
            try (Session session = sessions.open()) {
                Station station = new Station();
                station.plays.add(new Play("Sin City", now.minusSeconds(7200)));
                session.add(station);
                session.commit();
                assertThat(Stations.lastHour(session, station, now))
                        .extracting(play -> play.title)
                        .containsExactly("Riff Raff");
                assertThat(Stations.playsOfEachHour(session))
                        .extracting(hour -> hour.get(0), hour -> hour.get(1))
                        .containsExactly(tuple(now, 1L), tuple(now.minusSeconds(7200), 1L));
            }
        }
    }
}
