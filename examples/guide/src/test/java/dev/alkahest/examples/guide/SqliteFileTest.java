package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.ArtistTable.ARTIST;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.SerializationException;
import dev.alkahest.TimeoutException;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFileTest {

    @TempDir
    private Path folder;

    @Test
    void transactionThatHasReadCannotWriteWhenAnotherHasWritten() {
        try (Engine engine = Engine.create("sqlite:///" + folder.resolve("music.db"))) {
            SessionFactory sessions = SessionFactory.create(engine, new GuideMappers());
            sessions.metadata().createAll(engine);
            try (Session session = sessions.open()) {
                session.query(ARTIST).exists();
                sessions.transaction(other -> other.add(new Artist("Other")));
                session.add(new Artist("One"));
                assertThatThrownBy(session::commit).isInstanceOf(SerializationException.class);
            }
        }
    }

    @Test
    void transactionThatHasReadCannotWriteWhileAnotherWrites() {
        try (Engine engine = Engine.create("sqlite:///" + folder.resolve("music.db"))) {
            SessionFactory sessions = SessionFactory.create(engine, new GuideMappers());
            sessions.metadata().createAll(engine);
            try (Session session = sessions.open();
                    Session other = sessions.open()) {
                session.query(ARTIST).exists();
                other.add(new Artist("Other"));
                other.flush();
                session.add(new Artist("One"));
                assertThatThrownBy(session::commit).isInstanceOf(TimeoutException.class);
            }
        }
    }
}
