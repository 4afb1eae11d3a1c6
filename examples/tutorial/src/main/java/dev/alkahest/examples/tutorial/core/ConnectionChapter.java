package dev.alkahest.examples.tutorial.core;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Isolation;
import dev.alkahest.engine.Savepoint;
import java.util.function.Consumer;

/** Engine, connection, transaction. */
final class ConnectionChapter {

    private ConnectionChapter() {}

    static Engine run(Consumer<String> done) {
        // tutorial: engine
        Engine engine = Engine.builder("h2:mem:core").echo(true).create();
        // end
        done.accept("engine");
        // tutorial: commit-as-you-go
        try (Connection connection = engine.connect()) {
            connection.update("CREATE TABLE note (text varchar(40))");
            connection.commit();
            int added = connection.update("INSERT INTO note VALUES ('Open on Sundays')");
            System.out.println(added + " row, in a transaction: " + connection.isInTransaction());
            connection.rollback(); // the row never was
        }
        // end
        done.accept("commit-as-you-go");
        // tutorial: begin-once
        engine.begin(connection -> connection.update("INSERT INTO note VALUES ('Closed on Mondays')"));
        int deleted = engine.beginAndReturn(connection -> connection.update("DELETE FROM note"));
        System.out.println(deleted + " row deleted");
        // end
        done.accept("begin-once");
        // tutorial: savepoint
        engine.begin(connection -> {
            connection.update("INSERT INTO note VALUES ('New chairs')");
            try (Savepoint savepoint = connection.savepoint()) {
                connection.update("INSERT INTO note VALUES ('New carpets')");
                savepoint.rollback(); // commit() would have kept them; close() without it rolls back, too
            }
        });
        // end
        done.accept("savepoint");
        // tutorial: autocommit
        try (Connection connection = engine.connect(Isolation.AUTOCOMMIT)) {
            connection.update("DROP TABLE note");
        }
        // end
        done.accept("autocommit");
        return engine;
    }
}
