package dev.alkahest.behaviour.session.transaction;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.BeforeEach;

/** Accounts, and nothing in them but what a test saves. */
@KeepsTables
abstract class AccountTests {

    SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new TransactionMappers());
        sessions.metadata().createAll(engine);
    }

    void saved(String... owners) {
        sessions.transaction(session -> {
            for (String owner : owners) {
                session.add(new Account(owner));
            }
        });
    }
}
