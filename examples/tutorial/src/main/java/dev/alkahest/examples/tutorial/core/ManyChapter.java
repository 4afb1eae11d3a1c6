package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.examples.tutorial.core.Authors.AUTHOR;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;

import dev.alkahest.engine.Engine;
import dev.alkahest.sql.Insert;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** More rows than a program would hold at once. */
final class ManyChapter {

    private ManyChapter() {}

    static void run(Engine engine, Consumer<String> done) {
        // tutorial: many
        Stream<Insert> rows = IntStream.range(0, 2500)
                .mapToObj(number ->
                        insert(AUTHOR).set(AUTHOR.name, "Author " + number).set(AUTHOR.born, 1900));
        long inserted = engine.beginAndReturn(connection -> connection.executeAll(rows));
        System.out.println(inserted + " inserted");
        // end
        done.accept("many");
        // tutorial: many-deleted
        engine.begin(connection -> connection.execute(delete(AUTHOR).where(AUTHOR.name.startsWith("Author "))));
        // end
        done.accept("many-deleted");
    }
}
