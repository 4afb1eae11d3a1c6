package dev.alkahest.examples.tutorial.core;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import java.util.function.Consumer;

/** Runs the chapters, one after the other. */
public final class Core {

    private Core() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%5$s%n");
        run(name -> {});
    }

    /** Runs it, and tells the name of each code block that has run. */
    public static void run(Consumer<String> done) {
        try (Engine engine = ConnectionChapter.run(done)) {
            TableChapter.run(engine, done);
            InsertChapter.run(engine, done);
            try (Connection connection = SelectChapter.run(engine, done)) {
                JoinChapter.run(connection, done);
                SubqueryChapter.run(connection, done);
                ExpressionChapter.run(connection, done);
                ChangeChapter.run(connection, done);
                ResultChapter.run(connection, done);
                TextChapter.run(connection, done);
            }
            ManyChapter.run(engine, done);
            StatementTextChapter.run(engine, done);
        }
    }
}
