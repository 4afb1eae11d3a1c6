package dev.alkahest.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnginesTest {

    private final Engine engine = Engine.create("h2:mem:");
    private final SessionFactory sessions = SessionFactory.create(engine);

    @BeforeEach
    void addAlbum() {
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Artist artist = new Artist("AC/DC");
            artist.albums.add(new Album("Powerage"));
            session.add(artist);
        });
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void connectionHasAnIsolationOfItsOwn() {
        assertThat(Engines.isolation(engine)).containsExactly("Powerage");
        engine.dispose();
        assertThat(Engines.isolation(engine)).containsExactly("Powerage");
    }

    @Test
    void engineKeepsNoConnection() {
        try (Engine keepingNone = Engines.pooling("h2:mem:")) {
            keepingNone.begin(connection -> connection.update("CREATE SCHEMA music"));
            Engines.listening(keepingNone);
            keepingNone.begin(connection -> connection.update("CREATE TABLE tour (id integer)"));
            keepingNone.begin(connection -> assertThat(connection.update("INSERT INTO music.tour VALUES (1)"))
                    .isEqualTo(1));
        }
    }

    @Test
    void engineIsObserved() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        Engines.observe(engine, registry, OpenTelemetry.noop());
        engine.begin(connection -> connection.update("ANALYZE"));
        assertThat(registry.get("alkahest.statements").timer().count()).isEqualTo(1);
    }

    @Test
    void rowsAreSpreadOverDatabases() {
        try (Engine south = Engine.create("h2:mem:")) {
            sessions.metadata().createAll(south);
            assertThat(Engines.shards(sessions, engine, south)).isEqualTo(2);
        }
    }
}
