package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.examples.tutorial.core.Authors.AUTHOR;
import static dev.alkahest.examples.tutorial.core.Books.BOOK;
import static dev.alkahest.examples.tutorial.core.Library.LENT;
import static dev.alkahest.examples.tutorial.core.Library.LOAN;
import static dev.alkahest.examples.tutorial.core.Library.PARENT;
import static dev.alkahest.examples.tutorial.core.Library.READER;
import static dev.alkahest.examples.tutorial.core.Library.SECTION;
import static dev.alkahest.examples.tutorial.core.Library.SECTION_ID;
import static dev.alkahest.examples.tutorial.core.Library.SECTION_NAME;
import static dev.alkahest.examples.tutorial.core.Library.SINCE;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Values.value;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Result;
import dev.alkahest.engine.Row;
import dev.alkahest.type.JsonText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Rows into tables. */
final class InsertChapter {

    private InsertChapter() {}

    static void run(Engine engine, Consumer<String> done) {
        // tutorial: insert-one
        engine.begin(connection -> {
            int added = connection
                    .execute(insert(AUTHOR).set(AUTHOR.name, "Jules Verne").set(AUTHOR.born, 1828))
                    .rowCount();
            System.out.println(added + " row");
        });
        // end
        done.accept("insert-one");
        // tutorial: insert-returning
        long lem = engine.beginAndReturn(connection -> {
            Row row = connection
                    .execute(insert(AUTHOR).set(AUTHOR.name, "Stanisław Lem").returning(AUTHOR.id, AUTHOR.born))
                    .one();
            System.out.println(row);
            return row.get(AUTHOR.id);
        });
        // end
        done.accept("insert-returning");
        // tutorial: insert-many
        engine.begin(connection -> {
            connection.execute(insert(BOOK)
                    .values(
                            BOOK.title.to("The Mysterious Island"),
                            BOOK.published.to(1875),
                            BOOK.price.to(new BigDecimal("12.50")),
                            BOOK.authorId.to(1L))
                    .values(
                            BOOK.title.to("Michael Strogoff"),
                            BOOK.published.to(1876),
                            BOOK.price.to(new BigDecimal("9.00")),
                            BOOK.authorId.to(1L))
                    .values(
                            BOOK.title.to("Solaris"),
                            BOOK.published.to(1961),
                            BOOK.price.to(new BigDecimal("14.00")),
                            BOOK.authorId.to(lem))
                    .values(
                            BOOK.title.to("The Cyberiad"),
                            BOOK.published.to(1965),
                            BOOK.price.to((BigDecimal) null), // NULL: nobody knows
                            BOOK.authorId.to(lem)));
        });
        // end
        done.accept("insert-many");
        // tutorial: upsert
        engine.begin(connection -> {
            Result<Row> written = connection.execute(insert(AUTHOR)
                    .values(AUTHOR.name.to("Stanisław Lem"), AUTHOR.born.to(1921)) // is there
                    .values(AUTHOR.name.to("Karel Čapek"), AUTHOR.born.to(1890)) // is not
                    .onConflict(AUTHOR.name)
                    .doUpdate(AUTHOR.born)
                    .returning(AUTHOR.id, AUTHOR.name, AUTHOR.born));
            written.forEach(System.out::println);
            connection.execute(insert(AUTHOR)
                    .set(AUTHOR.name, "Karel Čapek")
                    .onConflict(AUTHOR.name)
                    .doNothing());
        });
        // end
        done.accept("upsert");
        // tutorial: insert-select
        int lent = engine.beginAndReturn(connection -> connection
                .execute(insert(LOAN)
                        .from(
                                select(BOOK.id, value("Ada"), value(LocalDate.of(2026, 3, 1)))
                                        .where(BOOK.published.gt(1900)),
                                LENT,
                                READER,
                                SINCE))
                .rowCount());
        System.out.println(lent + " books lent to Ada");
        // end
        done.accept("insert-select");
        // tutorial: more-rows
        engine.begin(connection -> {
            connection.execute(insert(LOAN)
                    .values(LENT.to(3L), READER.to("Ben"), SINCE.to(LocalDate.of(2026, 4, 2)))
                    .values(LENT.to(1L), READER.to("Ben"), SINCE.to(LocalDate.of(2026, 4, 9))));
            connection.execute(insert(SECTION)
                    .values(SECTION_ID.to(1), SECTION_NAME.to("Fiction"), PARENT.to((Integer) null))
                    .values(SECTION_ID.to(2), SECTION_NAME.to("Science fiction"), PARENT.to(1))
                    .values(SECTION_ID.to(3), SECTION_NAME.to("Robots"), PARENT.to(2))
                    .values(SECTION_ID.to(4), SECTION_NAME.to("Travel"), PARENT.to((Integer) null)));
            connection.execute(insert(BOOK)
                    .set(BOOK.title, "R.U.R.")
                    .set(BOOK.published, 1920)
                    .set(
                            BOOK.details,
                            new JsonText("{\"pages\": 104, \"shelf\": {\"row\": 7}, \"words\": [\"robot\"]}"))
                    .set(
                            BOOK.authorId,
                            select(AUTHOR.id)
                                    .where(AUTHOR.name.eq("Karel Čapek"))
                                    .asScalar()));
        });
        // end
        done.accept("more-rows");
    }
}
