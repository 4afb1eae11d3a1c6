package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.BeforeEach;

/** A session factory with its tables, and nothing in them. */
@KeepsTables
abstract class SharedKeyTests {

    SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new SharedkeyMappers());
        sessions.metadata().createAll(engine);
    }
}
