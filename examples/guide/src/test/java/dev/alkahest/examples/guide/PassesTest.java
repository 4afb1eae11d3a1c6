package dev.alkahest.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.Test;

class PassesTest {

    @Test
    void passesAreReadFromBothTables() {
        try (Engine engine = Engine.create("h2:mem:passes")) {
            SessionFactory sessions = SessionFactory.create(engine);
            sessions.metadata().createAll(engine);
            DayPass day = new DayPass();
            day.holder = "Ada";
            SeasonPass season = new SeasonPass();
            season.holder = "Ada";
            DayPass other = new DayPass();
            other.holder = "Ben";
            try (Session session = sessions.open()) {
                session.add(day);
                session.add(season);
                session.add(other);
                session.commit();
                assertThat(Passes.of(session, "Ada")).containsExactlyInAnyOrder(day, season);
            }
        }
    }
}
