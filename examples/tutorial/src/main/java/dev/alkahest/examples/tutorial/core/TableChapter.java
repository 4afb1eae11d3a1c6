package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.examples.tutorial.core.Authors.AUTHOR;
import static dev.alkahest.examples.tutorial.core.Books.BOOK;
import static dev.alkahest.examples.tutorial.core.Library.LOAN;
import static dev.alkahest.examples.tutorial.core.Library.SECTION;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.Inspector;
import dev.alkahest.schema.MetaData;
import java.util.function.Consumer;

/** Tables as metadata. */
final class TableChapter {

    private TableChapter() {}

    static void run(Engine engine, Consumer<String> done) {
        // tutorial: create-all
        MetaData library = MetaData.of(LOAN, BOOK, AUTHOR, SECTION);
        library.createAll(engine);
        // end
        done.accept("create-all");
        // tutorial: inspector
        try (Connection connection = engine.connect()) {
            Inspector inspector = Inspector.of(connection);
            System.out.println(inspector.tableNames());
            inspector
                    .columns(BOOK)
                    .forEach(column -> System.out.println(
                            column.name() + " " + column.typeName() + (column.isNullable() ? "" : " NOT NULL")));
            inspector
                    .foreignKeys(BOOK)
                    .forEach(key -> System.out.println(key.name() + ": " + key.columns() + " -> " + key.targetTable()));
        }
        // end
        done.accept("inspector");
    }
}
