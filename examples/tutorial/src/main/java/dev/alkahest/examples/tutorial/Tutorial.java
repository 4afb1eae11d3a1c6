package dev.alkahest.examples.tutorial;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;

/** Runs the chapters, one after the other. */
public final class Tutorial {

    private Tutorial() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%5$s%n");
        run(name -> {});
    }

    static void run(Steps steps) {
        try (Engine engine = EngineChapter.run(steps)) {
            SessionFactory sessions = MetadataChapter.run(engine, steps);
            StatementChapter.run(engine, steps);
            SessionChapter.run(sessions, steps);
            RelationshipChapter.run(sessions, steps);
            LoadingChapter.run(sessions, steps);
            CascadeChapter.run(sessions, steps);
        }
    }
}
