package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.examples.tutorial.core.Books.BOOK;
import static dev.alkahest.sql.Sql.result;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.text;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Row;
import dev.alkahest.sql.ComparableExpression;
import dev.alkahest.sql.TextStatement;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import java.util.function.Consumer;

/** SQL in its own words. */
final class TextChapter {

    private TextChapter() {}

    static void run(Connection connection, Consumer<String> done) {
        // tutorial: text
        ComparableExpression<Long> loans = result("loans", ColumnTypes.int64());
        TextStatement lent = text("""
                        SELECT b.title, count(*) AS loans
                        FROM book b JOIN loan l ON l.book_id = b.id
                        WHERE l.reader <> :reader
                        GROUP BY b.title
                        ORDER BY b.title""").bind("reader", "Ben").columns(BOOK.title, loans);
        for (Row row : connection.execute(lent)) {
            System.out.println(row.get(BOOK.title) + ": " + row.get(loans));
        }
        // end
        done.accept("text");
        // tutorial: text-parts
        connection
                .execute(select(
                                BOOK.title,
                                text("char_length(:title)")
                                        .bind("title", BOOK.title)
                                        .asNumber(ColumnTypes.int32())
                                        .as("length"))
                        .where(text("mod(:year, 5) = 0")
                                .bind("year", BOOK.published)
                                .asCondition())
                        .orderBy(BOOK.title.asc()))
                .forEach(System.out::println);
        // end
        done.accept("text-parts");
        // tutorial: text-list
        TextStatement chosen = text("SELECT title FROM book WHERE id IN (:ids) ORDER BY title")
                .bindAll("ids", List.of(1L, 3L), ColumnTypes.int64())
                .columns(BOOK.title);
        connection.execute(chosen).forEach(System.out::println);
        // end
        done.accept("text-list");
        // tutorial: repository-use
        Catalogue catalogue = new CatalogueImpl(connection);
        catalogue.since(1900).forEach(System.out::println);
        System.out.println(
                catalogue.title(3).orElseThrow() + ", " + catalogue.rename(3, "Solaris (1961)") + " renamed");
        // end
        done.accept("repository-use");
        // tutorial: close
        connection.close(); // and the book has its title back
        // end
        done.accept("close");
    }
}
