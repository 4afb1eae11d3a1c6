package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.examples.tutorial.core.Authors.AUTHOR;
import static dev.alkahest.examples.tutorial.core.Books.BOOK;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;

import dev.alkahest.MoreThanOneException;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Result;
import dev.alkahest.engine.Row;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.Select;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a statement gives back. */
final class ResultChapter {

    private ResultChapter() {}

    static void run(Connection connection, Consumer<String> done) {
        // tutorial: row
        NumberExpression<BigDecimal> half =
                BOOK.price.dividedBy(new BigDecimal("2")).as("half");
        Row row = connection
                .execute(select(BOOK.title, BOOK.published, half).where(BOOK.id.eq(3L)))
                .one();
        String title = row.get(BOOK.title); // by what was selected: typed
        BigDecimal price = row.get(half);
        int published = row.get("published", Integer.class); // by name
        Object first = row.get(0); // by position
        System.out.println(title + " = " + first + ", " + published + ", " + price + ", " + row.asMap());
        // end
        done.accept("row");
        // tutorial: scalars
        List<String> titles = connection
                .scalars(select(BOOK.title).where(BOOK.published.gt(1950)).orderBy(BOOK.title.asc()))
                .all();
        long number = connection.scalars(select(count(BOOK.id))).one();
        System.out.println(titles + ", of " + number);
        // end
        done.accept("scalars");
        // tutorial: answers
        Result<String> found = connection.scalars(select(BOOK.title).orderBy(BOOK.id.asc()));
        Optional<String> any = found.first();
        System.out.println(any.orElseThrow() + " and " + (found.rowCount() - 1) + " more");
        try {
            found.oneOrEmpty(); // one() refuses none, too
        } catch (MoreThanOneException e) {
            System.out.println(e.getMessage());
        }
        // end
        done.accept("answers");
        // tutorial: stream
        Select all = select(BOOK.title).orderBy(BOOK.title.asc());
        try (Stream<Row> rows = connection.stream(all, 100)) { // so many are fetched at once
            rows.map(book -> book.get(BOOK.title).length()).limit(2).forEach(System.out::println);
        }
        // end
        done.accept("stream");
        // tutorial: projection-use
        List<AuthorPrices> prices = connection
                .execute(select(AuthorPricesProjection.of(AUTHOR.name, count(BOOK.id), sum(BOOK.price)))
                        .from(AUTHOR)
                        .leftJoin(BOOK)
                        .groupBy(AUTHOR.name)
                        .orderBy(AUTHOR.name.asc()))
                .all();
        prices.forEach(System.out::println);
        // end
        done.accept("projection-use");
    }
}
