package dev.alkahest.examples.guide.arrays;

import static dev.alkahest.examples.guide.arrays.FestivalTable.FESTIVAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class FestivalsTest {

    @Test
    void changesWithinArraysAreWritten() {
        try (Engine engine = Engine.create("h2:mem:festivals")) {
            SessionFactory sessions = SessionFactory.create(engine, new ArraysMappers());
            sessions.metadata().createAll(engine);
            try (Session session = sessions.open()) {
                Festival blues = new Festival("Notodden", 1988);
                blues.genres.add("blues");
                Festival montreux = new Festival("Montreux", 1976, 1968);
                session.addAll(List.of(blues, montreux));
                session.flush();
                Festivals.extend(session, montreux);
                session.expungeAll();

                Festival read = session.getOne(FESTIVAL, montreux.id);
                assertThat(read.genres).containsExactly("jazz");
                assertThat(read.years).containsExactly(1967, 1968);
                assertThat(Festivals.ofBlues(session))
                        .extracting(festival -> festival.name)
                        .containsExactly("Notodden");
            }
        }
    }
}
