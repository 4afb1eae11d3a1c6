package dev.alkahest.examples.tutorial;

import static dev.alkahest.examples.tutorial.AuthorTable.AUTHOR;
import static dev.alkahest.examples.tutorial.BookTable.BOOK;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.min;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.sql.Select;

/** The expression language, on a connection: rows without objects. */
final class StatementChapter {

    private StatementChapter() {}

    static void run(Engine engine, Steps steps) {
        // tutorial: insert
        engine.begin(connection -> {
            long verne = connection
                    .execute(insert(AUTHOR).set(AUTHOR.name, "Jules Verne").returning(AUTHOR.id))
                    .one()
                    .get(AUTHOR.id);
            connection.execute(insert(BOOK)
                    .values(BOOK.title.to("The Mysterious Island"), BOOK.published.to(1875), BOOK.authorId.to(verne))
                    .values(BOOK.title.to("Michael Strogoff"), BOOK.published.to(1876), BOOK.authorId.to(verne)));
        });
        // end
        steps.done("insert");
        // tutorial: select
        Select early = select(BOOK.title, BOOK.published)
                .from(BOOK)
                .where(BOOK.published.lt(1876).and(BOOK.title.like("%Island")))
                .orderBy(BOOK.title.asc());
        try (Connection connection = engine.connect()) {
            for (Row row : connection.execute(early)) {
                System.out.println(row.get(BOOK.title) + ", " + row.get(BOOK.published));
            }
        }
        // end
        steps.done("select");
        // tutorial: join
        try (Connection connection = engine.connect()) {
            Row row = connection
                    .execute(select(
                                    AUTHOR.name,
                                    count(BOOK.id),
                                    min(BOOK.published).as("first"))
                            .from(AUTHOR)
                            .join(AUTHOR.books())
                            .groupBy(AUTHOR.name))
                    .one();
            System.out.println(row);
        }
        // end
        steps.done("join");
        // tutorial: update
        engine.begin(connection -> {
            int renamed = connection
                    .execute(update(BOOK)
                            .set(BOOK.title, BOOK.title.concat(", or: The Courier"))
                            .where(BOOK.published.eq(1876)))
                    .rowCount();
            connection.execute(delete(BOOK));
            connection.execute(delete(AUTHOR));
            System.out.println(renamed + " renamed, and all of them deleted");
        });
        // end
        steps.done("update");
    }
}
