package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.AlbumTable.ALBUM;
import static dev.alkahest.query.LoadOption.selectin;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.testing.QueryBudget;
import dev.alkahest.testing.StatementCounter;
import java.util.function.Consumer;

/** What the guide says of tests that count statements. */
final class StatementTests {

    private StatementTests() {}

    // guide: counting
    static void report(Engine engine, Session session, Consumer<String> printer) {
        try (StatementCounter statements = StatementCounter.on(engine);
                QueryBudget budget = QueryBudget.on(engine)) {
            for (Album album :
                    session.query(ALBUM).options(selectin(ALBUM.tags())).all()) {
                printer.accept(album.title + album.tags);
            }
            statements.assertCount(2);
            budget.assertKept(); // as its close() does
        }
    }
    // end
}
