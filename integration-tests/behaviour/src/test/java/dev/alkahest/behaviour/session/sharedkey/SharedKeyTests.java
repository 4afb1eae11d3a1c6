package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.BeforeEach;

/** A session factory with its tables, and nothing in them. */
abstract class SharedKeyTests {

    SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new SharedkeyMappers());
        sessions.metadata().createAll(engine);
    }
}
