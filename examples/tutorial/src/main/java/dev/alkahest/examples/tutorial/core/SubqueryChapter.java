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
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.exists;
import static dev.alkahest.sql.Sql.not;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.with;
import static dev.alkahest.sql.Sql.withRecursive;
import static dev.alkahest.sql.Values.asText;
import static dev.alkahest.sql.Values.value;

import dev.alkahest.engine.Connection;
import dev.alkahest.sql.ComparableExpression;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.TextExpression;
import java.util.function.Consumer;

/** Statements within statements. */
final class SubqueryChapter {

    private SubqueryChapter() {}

    static void run(Connection connection, Consumer<String> done) {
        // tutorial: scalar
        ComparableExpression<Long> loans =
                select(count()).from(LOAN).where(LENT.eq(BOOK.id)).asScalar();
        connection
                .execute(select(BOOK.title, loans.as("loans"))
                        .where(loans.gt(0L), BOOK.id.in(select(LENT)))
                        .orderBy(loans.desc(), BOOK.title.asc()))
                .forEach(System.out::println);
        // end
        done.accept("scalar");
        // tutorial: exists
        connection
                .execute(select(BOOK.title)
                        .where(not(exists(select(LENT).from(LOAN).where(LENT.eq(BOOK.id)))))
                        .orderBy(BOOK.title.asc()))
                .forEach(System.out::println);
        // end
        done.accept("exists");
        // tutorial: derived
        NumberExpression<Long> times = count().as("times");
        DerivedTable readers = select(READER, times).groupBy(READER).as("readers");
        connection
                .execute(select(readers.column(READER), readers.column(times))
                        .where(readers.column(times).plus(1L).ge(3L))
                        .orderBy(readers.column(READER).asc()))
                .forEach(System.out::println);
        // end
        done.accept("derived");
        // tutorial: with
        DerivedTable old = with("old", select(BOOK.id, BOOK.authorId).where(BOOK.published.lt(1950)));
        DerivedTable older = old.as("older");
        connection
                .execute(select(old.column(BOOK.id), older.column(BOOK.id).as("older"))
                        .join(older, older.column(BOOK.authorId).eq(old.column(BOOK.authorId)))
                        .where(older.column(BOOK.id).lt(old.column(BOOK.id))))
                .forEach(System.out::println);
        // end
        done.accept("with");
        // tutorial: recursive
        TextExpression path = asText(SECTION_NAME).as("path");
        DerivedTable tree = withRecursive(
                "tree",
                select(SECTION_ID, path).where(PARENT.isNull()),
                above -> select(SECTION_ID, above.column(path).concat(" > ").concat(SECTION_NAME))
                        .from(SECTION)
                        .join(above, PARENT.eq(above.column(SECTION_ID))));
        connection
                .execute(select(tree.column(path)).orderBy(tree.column(path).asc()))
                .forEach(System.out::println);
        // end
        done.accept("recursive");
        // tutorial: union
        Select people = select(AUTHOR.name.as("person"), value("writes").as("does"))
                .union(select(READER, value("reads")))
                .orderBy(AUTHOR.name.as("person").asc())
                .limit(3);
        connection.execute(people).forEach(System.out::println);
        // end
        done.accept("union");
        // tutorial: except
        connection
                .execute(select(BOOK.id).except(select(LENT)).orderBy(BOOK.id.asc()))
                .forEach(System.out::println);
        // end
        done.accept("except");
    }
}
