package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.examples.tutorial.core.Authors.AUTHOR;
import static dev.alkahest.examples.tutorial.core.Books.BOOK;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.SentStatement;
import dev.alkahest.engine.StatementListener;
import dev.alkahest.sql.Select;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** What a statement says, and who hears of it. */
final class StatementTextChapter {

    private StatementTextChapter() {}

    static void run(Engine engine, Consumer<String> done) {
        // tutorial: statement-text
        Select books = select(BOOK.title)
                .join(AUTHOR)
                .where(AUTHOR.name.ilike("%lem"), BOOK.title.like("S%"))
                .limit(10);
        System.out.println(books); // toString(): the words that most databases use
        System.out.println();
        System.out.println(Dialect.forUrl("jdbc:sqlite:").sql(books)); // engine.dialect() is that of the engine
        System.out.println();
        System.out.println(engine.dialect().sqlWithValues(books));
        // end
        done.accept("statement-text");
        // tutorial: listener
        StatementListener listener = new StatementListener() {
            @Override
            public void afterStatement(SentStatement statement, OptionalLong rows, Duration duration) {
                System.out.println(statement.parameters() + " values sent, rows: " + rows.orElse(0));
            }
        };
        engine.addListener(listener);
        engine.begin(connection -> connection.execute(books));
        engine.removeListener(listener);
        // end
        done.accept("listener");
    }
}
