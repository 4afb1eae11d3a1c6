package dev.alkahest.behaviour.filter;

import static dev.alkahest.behaviour.filter.KitePackedTable.KITE_PACKED;
import static dev.alkahest.behaviour.filter.KiteTable.KITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;

class FilterPathOfSubclassTest {

    @TestOnAllDatabases
    void pathInTheFilterOfASubclassLeavesRowsOfOtherClassesThere(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new FilterMappers());
        sessions.metadata().createAll(engine);
        Kite.Packed packed = new Kite.Packed();
        packed.crate.set(new Crate());
        sessions.transaction(session -> {
            session.add(packed);
            session.add(new Kite.Plain());
        });
        try (Session session = sessions.open()) {
            assertThat(session.query(KITE).all()).hasSize(2);
            assertThat(session.query(KITE_PACKED).all()).hasSize(1);
        }
    }
}
