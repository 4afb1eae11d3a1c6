package dev.alkahest.behaviour.session.flush;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A session factory with its tables, and objects that are there already. */
@KeepsTables
abstract class FlushTests {

    SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new FlushMappers());
        sessions.metadata().createAll(engine);
    }

    void saved(Object... objects) {
        sessions.transaction(session -> session.addAll(List.of(objects)));
    }
}
