package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.examples.tutorial.core.Books.BOOK;
import static dev.alkahest.examples.tutorial.core.Library.LENT;
import static dev.alkahest.examples.tutorial.core.Library.READER;
import static dev.alkahest.examples.tutorial.core.Library.SINCE;
import static dev.alkahest.sql.Sql.not;
import static dev.alkahest.sql.Sql.or;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.selectFrom;
import static dev.alkahest.sql.Values.asTemporal;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Rows out of one table. */
final class SelectChapter {

    private SelectChapter() {}

    static Connection run(Engine engine, Consumer<String> done) {
        // tutorial: select
        Connection connection = engine.connect();
        Select old = select(BOOK.title, BOOK.published)
                .from(BOOK)
                .where(BOOK.published.lt(1900))
                .orderBy(BOOK.title.asc());
        connection.execute(old).forEach(System.out::println);
        // end
        done.accept("select");
        // tutorial: label
        NumberExpression<BigDecimal> withTax =
                BOOK.price.times(new BigDecimal("1.07")).round(2).as("with_tax");
        connection
                .execute(select(BOOK.title, withTax)
                        .where(BOOK.price.isNotNull())
                        .orderBy(withTax.desc()))
                .forEach(System.out::println);
        // end
        done.accept("label");
        // tutorial: where
        Select some = select(BOOK.title)
                .where(
                        BOOK.published.between(1870, 1970), // conditions of where(...) hold all
                        or(BOOK.title.startsWith("The"), BOOK.title.like("M%ff")),
                        not(BOOK.id.in(4L, 5L)))
                .orderBy(BOOK.id.asc());
        connection.execute(some).forEach(System.out::println);
        // end
        done.accept("where");
        // tutorial: order
        connection
                .execute(selectFrom(BOOK)
                        .orderBy(BOOK.price.desc().nullsLast(), BOOK.title.asc())
                        .limit(2)
                        .offset(1))
                .forEach(System.out::println);
        // end
        done.accept("order");
        // tutorial: plain-columns
        connection
                .execute(select(READER, LENT)
                        .where(READER.eq("Ben"), asTemporal(SINCE).gt(LocalDate.of(2026, 4, 3)))
                        .distinct())
                .forEach(System.out::println);
        // end
        done.accept("plain-columns");
        return connection;
    }
}
