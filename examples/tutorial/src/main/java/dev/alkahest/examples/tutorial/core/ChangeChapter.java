package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.examples.tutorial.core.Authors.AUTHOR;
import static dev.alkahest.examples.tutorial.core.Books.BOOK;
import static dev.alkahest.examples.tutorial.core.Library.LENT;
import static dev.alkahest.examples.tutorial.core.Library.LOAN;
import static dev.alkahest.examples.tutorial.core.Library.READER;
import static dev.alkahest.sql.Sql.coalesce;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;

import dev.alkahest.engine.Connection;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** Rows that change, and rows that go. */
final class ChangeChapter {

    private ChangeChapter() {}

    static void run(Connection connection, Consumer<String> done) {
        // tutorial: update
        int raised = connection
                .execute(update(BOOK)
                        .set(BOOK.price, BOOK.price.plus(BigDecimal.ONE))
                        .set(BOOK.title, BOOK.title.concat("!"))
                        .where(BOOK.published.lt(1876)))
                .rowCount();
        System.out.println(raised + " raised");
        // end
        done.accept("update");
        // tutorial: correlated
        Books other = BOOK.as("other");
        connection.execute(update(BOOK)
                .set(
                        BOOK.price,
                        select(other.price)
                                .from(other)
                                .where(other.authorId.eq(BOOK.authorId), other.price.isNotNull())
                                .orderBy(other.price.desc())
                                .limit(1)
                                .asScalar())
                .where(BOOK.price.isNull()));
        // end
        done.accept("correlated");
        // tutorial: update-from
        connection.execute(update(BOOK)
                .set(BOOK.title, BOOK.title.concat(", by ").concat(AUTHOR.name))
                .from(AUTHOR)
                .where(AUTHOR.id.eq(BOOK.authorId), AUTHOR.born.gt(1900)));
        // end
        done.accept("update-from");
        // tutorial: delete
        int returned = connection
                .execute(delete(LOAN).using(BOOK).where(BOOK.id.eq(LENT), READER.eq("Ada"), BOOK.published.gt(1963)))
                .rowCount();
        System.out.println(returned + " returned");
        // end
        done.accept("delete");
        // tutorial: returning
        connection
                .execute(update(BOOK)
                        .set(BOOK.price, coalesce(BOOK.price, BigDecimal.ZERO).plus(new BigDecimal("0.50")))
                        .where(BOOK.id.ge(4L))
                        .returning(BOOK.title, BOOK.price))
                .forEach(System.out::println);
        connection.execute(delete(LOAN).where(READER.eq("Ben")).returning(LENT)).forEach(System.out::println);
        // end
        done.accept("returning");
        // tutorial: take-back
        connection.rollback();
        System.out.println(connection.scalars(select(count()).from(LOAN)).one() + " loans");
        // end
        done.accept("take-back");
    }
}
