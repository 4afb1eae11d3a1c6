package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.AlbumTable.ALBUM;
import static dev.alkahest.query.LoadOption.selectin;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.JoinMode;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.testing.QueryBudget;
import dev.alkahest.testing.StatementCounter;
import java.util.List;
import java.util.function.Consumer;

/** What the guide says of tests: how they count statements, and how they leave no rows behind. */
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

    // guide: budget
    static void loop(Engine engine, Session session, List<Long> ids, Consumer<String> printer) {
        try (QueryBudget budget = QueryBudget.on(engine, 2)) { // no line may load a relationship more than twice
            for (Long id : ids) {
                Album album = session.getOne(ALBUM, id); // came by itself, and so do its tags
                printer.accept(album.title + ": " + album.tags.size());
            }
            budget.assertKept(); // three ids are an AssertionError
        }
    }
    // end

    // guide: rolled-back
    static void inTransaction(SessionFactory sessions, Consumer<SessionFactory> test) {
        try (Connection connection = sessions.engine().connect()) {
            test.accept(sessions.withConnection(connection, JoinMode.SAVEPOINT)); // its commits release a savepoint
        } // closing rolls back: the next test finds the rows as they were
    }
    // end
}
