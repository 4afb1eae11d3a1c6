package dev.alkahest.behaviour.session.mixed;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.BeforeEach;

/** Three crates with what belongs to them, for tests that change them in every way. */
@KeepsTables
abstract class MixedTests {

    static final int ROUNDS = Integer.getInteger("alkahest.rounds", 120);
    static final String BOTTLES = "select b.name, c.name, b.place from mixed_bottle b join mixed_crate c on"
            + " c.id = b.crate_id order by c.name, b.place";
    static final String SEALS =
            "select s.name, c.name from mixed_seal s left join mixed_crate c on c.id = s.crate_id order by s.name";

    SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new MixedMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.addAll(Store.initial()));
    }
}
