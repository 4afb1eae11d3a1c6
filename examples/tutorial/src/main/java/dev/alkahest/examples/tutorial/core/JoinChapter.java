package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.examples.tutorial.core.Authors.AUTHOR;
import static dev.alkahest.examples.tutorial.core.Books.BOOK;
import static dev.alkahest.examples.tutorial.core.Library.LENT;
import static dev.alkahest.examples.tutorial.core.Library.LOAN;
import static dev.alkahest.examples.tutorial.core.Library.READER;
import static dev.alkahest.sql.Sql.avgDecimal;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.min;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;

import dev.alkahest.engine.Connection;
import dev.alkahest.sql.NumberExpression;
import java.util.function.Consumer;

/** Several tables, and groups of their rows. */
final class JoinChapter {

    private JoinChapter() {}

    static void run(Connection connection, Consumer<String> done) {
        // tutorial: join
        connection
                .execute(select(AUTHOR.name, BOOK.title, READER)
                        .from(AUTHOR)
                        .join(BOOK) // by the only foreign key between them
                        .join(LOAN, LENT.eq(BOOK.id)) // by a condition
                        .orderBy(BOOK.title.asc(), READER.asc()))
                .forEach(System.out::println);
        // end
        done.accept("join");
        // tutorial: outer-join
        connection
                .execute(select(BOOK.title, READER)
                        .from(BOOK)
                        .leftJoin(LOAN, LENT.eq(BOOK.id), READER.eq("Ben"))
                        .orderBy(BOOK.id.asc()))
                .forEach(System.out::println);
        // end
        done.accept("outer-join");
        // tutorial: alias
        Books other = BOOK.as("other");
        connection
                .execute(select(BOOK.title, other.title.as("later"))
                        .from(BOOK)
                        .join(other, other.authorId.eq(BOOK.authorId), other.published.gt(BOOK.published))
                        .orderBy(BOOK.title.asc()))
                .forEach(System.out::println);
        // end
        done.accept("alias");
        // tutorial: group
        NumberExpression<Long> books = count(BOOK.id).as("books");
        connection
                .execute(select(
                                AUTHOR.name,
                                books,
                                min(BOOK.published).as("first"),
                                avgDecimal(BOOK.price).as("price"))
                        .from(AUTHOR)
                        .leftJoin(BOOK)
                        .groupBy(AUTHOR.name)
                        .having(count(BOOK.id).gt(1L))
                        .orderBy(books.desc(), AUTHOR.name.asc()))
                .forEach(System.out::println);
        // end
        done.accept("group");
        // tutorial: aggregate
        connection
                .execute(select(
                        count(),
                        count(BOOK.price), // those that have one
                        count().filter(BOOK.published.lt(1900)).as("old"),
                        count(BOOK.authorId).distinct().as("authors"),
                        sum(BOOK.price).as("worth"),
                        max(BOOK.title).as("last")))
                .forEach(System.out::println);
        // end
        done.accept("aggregate");
    }
}
