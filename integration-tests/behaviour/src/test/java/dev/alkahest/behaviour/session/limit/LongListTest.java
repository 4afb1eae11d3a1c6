package dev.alkahest.behaviour.session.limit;

import static dev.alkahest.behaviour.session.limit.OrchardTable.ORCHARD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.stream.IntStream;

class LongListTest {

    private static List<Integer> numbers(int howMany) {
        return IntStream.rangeClosed(1, howMany).boxed().toList();
    }

    @TestOnAllDatabases
    void listMayBeAsLongAsAStatementTakesParameters(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new LimitMappers());
        sessions.metadata().createAll(engine);
        int limit = engine.dialect().maxParameters();
        sessions.transaction(
                session -> session.addAll(List.of(new Orchard("north", limit), new Orchard("north", limit + 1))));
        try (Session session = sessions.open()) {
            assertThat(session.query(ORCHARD)
                            .where(ORCHARD.number.in(numbers(limit)))
                            .all())
                    .extracting(orchard -> orchard.number)
                    .containsExactly(limit);
        }
    }
}
