package dev.alkahest.examples.tutorial;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;

/** Connections and transactions, before there is any class. */
final class EngineChapter {

    private EngineChapter() {}

    static Engine run(Steps steps) {
        // tutorial: engine
        Engine engine = Engine.builder("h2:mem:library").echo(true).create();
        System.out.println(engine);
        // end
        steps.done("engine");
        // tutorial: connection
        try (Connection connection = engine.connect()) {
            connection.update("CREATE TABLE note (text varchar(40))");
            connection.update("INSERT INTO note VALUES ('Open on Sundays')");
            connection.rollback(); // the row never was
            connection.update("DROP TABLE note");
            connection.commit();
        }
        // end
        steps.done("connection");
        // tutorial: begin
        engine.begin(connection -> connection.update("CREATE TABLE note (text varchar(40))"));
        engine.begin(connection -> connection.update("DROP TABLE note"));
        // end
        steps.done("begin");
        return engine;
    }
}
