package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.AlbumTable.ALBUM;
import static dev.alkahest.examples.guide.ArtistTable.ARTIST;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.ConnectionListener;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Isolation;
import dev.alkahest.engine.Pooling;
import dev.alkahest.micrometer.EngineMetrics;
import dev.alkahest.opentelemetry.StatementTracing;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.ShardedSessions;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The guide's blocks about engines and connections. */
final class Engines {

    private Engines() {}

    static List<String> isolation(Engine engine) {
        // guide: isolation
        try (Connection connection = engine.connect(Isolation.AUTOCOMMIT)) {
            connection.update("ANALYZE"); // committed by itself; so are VACUUM and CREATE DATABASE of PostgreSQL
        }
        try (Connection connection = engine.connect(Isolation.REPEATABLE_READ)) {
            connection.readOnly(); // for all transactions of this connection
            List<String> titles =
                    connection.scalars(select(ALBUM.title).from(ALBUM)).all();
            // end
            return titles;
        }
    }

    static Engine pooling(String url) {
        // guide: pooling
        Engine engine = Engine.builder(url)
                .pooling(Pooling.NONE) // or QUEUE, the default, SINGLE, PER_THREAD
                .create();
        // end
        return engine;
    }

    static void listening(Engine engine) {
        // guide: connection-listener
        engine.addListener(new ConnectionListener() {
            @Override
            public void connect(java.sql.Connection jdbc) throws SQLException {
                try (Statement statement = jdbc.createStatement()) {
                    statement.execute("SET SCHEMA music"); // for as long as the connection lives
                }
            }
        });
        // end
    }

    static void observe(Engine engine, MeterRegistry registry, OpenTelemetry openTelemetry) {
        // guide: observing
        new EngineMetrics(engine, "music").bindTo(registry); // of alkahest-micrometer
        engine.addListener(StatementTracing.of(engine, openTelemetry)); // of alkahest-opentelemetry
        long rollbacks = engine.statistics().rollbacks(); // and commits(), checkoutTime(), connectionsInUse(), ...
        // end
        if (rollbacks < 0) {
            throw new IllegalStateException("There are " + rollbacks + " rollbacks.");
        }
    }

    static long shards(SessionFactory sessions, Engine north, Engine south) {
        // guide: shards
        ShardedSessions<String> shards =
                sessions.withShards(List.of(north, south), country -> country.equals("AU") ? south : north);
        shards.of("AU").transaction(session -> session.add(new Artist("AC/DC"))); // a session is on one shard
        long artists = shards.all().stream()
                .mapToLong(shard -> shard.call(session -> session.query(ARTIST).count()))
                .sum();
        // end
        return artists;
    }
}
