package dev.alkahest.examples.tutorial;

import static dev.alkahest.examples.tutorial.BookTable.BOOK;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.Inspector;
import dev.alkahest.session.SessionFactory;

/** From classes to tables. */
final class MetadataChapter {

    private MetadataChapter() {}

    static SessionFactory run(Engine engine, Steps steps) {
        // tutorial: create
        SessionFactory sessions = SessionFactory.create(engine);
        sessions.metadata().createAll(engine);
        // end
        steps.done("create");
        // tutorial: inspect
        try (Connection connection = engine.connect()) {
            Inspector.of(connection)
                    .columns(BOOK)
                    .forEach(column -> System.out.println(column.name() + (column.isNullable() ? "" : " NOT NULL")));
        }
        // end
        steps.done("inspect");
        return sessions;
    }
}
