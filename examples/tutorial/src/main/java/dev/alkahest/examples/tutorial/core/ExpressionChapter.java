package dev.alkahest.examples.tutorial.core;

import static dev.alkahest.examples.tutorial.core.Books.BOOK;
import static dev.alkahest.examples.tutorial.core.Library.LENT;
import static dev.alkahest.examples.tutorial.core.Library.LOAN;
import static dev.alkahest.examples.tutorial.core.Library.READER;
import static dev.alkahest.examples.tutorial.core.Library.SINCE;
import static dev.alkahest.sql.Cases.when;
import static dev.alkahest.sql.JsonPath.json;
import static dev.alkahest.sql.RowValue.row;
import static dev.alkahest.sql.Sql.coalesce;
import static dev.alkahest.sql.Sql.function;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static dev.alkahest.sql.Values.asTemporal;
import static dev.alkahest.sql.Values.cast;
import static dev.alkahest.sql.WindowFunctions.currentRow;
import static dev.alkahest.sql.WindowFunctions.lag;
import static dev.alkahest.sql.WindowFunctions.partitionBy;
import static dev.alkahest.sql.WindowFunctions.rank;
import static dev.alkahest.sql.WindowFunctions.unboundedPreceding;

import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Connection;
import dev.alkahest.sql.JsonPath;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.TextExpression;
import dev.alkahest.sql.Window;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;

/** What is computed from columns. */
final class ExpressionChapter {

    private ExpressionChapter() {}

    static void run(Connection connection, Consumer<String> done) {
        // tutorial: functions
        connection
                .execute(select(
                                BOOK.title.upper().left(7).as("upper"),
                                BOOK.title.length().as("length"),
                                BOOK.price
                                        .dividedBy(new BigDecimal("3"))
                                        .round(2)
                                        .as("third"),
                                asTemporal(SINCE).plus(Period.ofMonths(1)).as("due"),
                                function("soundex", ColumnTypes.string(0), BOOK.title)
                                        .as("sound"))
                        .from(BOOK)
                        .join(LOAN)
                        .where(READER.eq("Ben"), asTemporal(SINCE).month().eq(4))
                        .orderBy(BOOK.id.asc()))
                .forEach(System.out::println);
        // end
        done.accept("functions");
        // tutorial: case
        TextExpression cost = when(BOOK.price.ge(new BigDecimal("12")), "dear")
                .when(BOOK.price.isNull(), "unknown")
                .otherwise("cheap");
        connection
                .execute(select(
                                BOOK.title,
                                cost.as("cost"),
                                cast(BOOK.published, ColumnTypes.string(4)).as("text"))
                        .orderBy(BOOK.id.asc()))
                .forEach(System.out::println);
        // end
        done.accept("case");
        // tutorial: window
        Window ofAuthor = partitionBy(BOOK.authorId).orderBy(BOOK.published.asc());
        connection
                .execute(select(
                                BOOK.title,
                                rank().over(ofAuthor).as("rank"),
                                lag(BOOK.title).over(ofAuthor).as("before"),
                                sum(BOOK.price)
                                        .over(ofAuthor.rows(unboundedPreceding(), currentRow()))
                                        .as("so_far"))
                        .orderBy(BOOK.authorId.asc(), BOOK.published.asc()))
                .forEach(System.out::println);
        // end
        done.accept("window");
        // tutorial: null
        BigDecimal limit = new BigDecimal("10");
        connection
                .execute(select(
                                BOOK.title,
                                BOOK.price.lt(limit).as("cheap"), // null where the price is
                                coalesce(BOOK.price, BigDecimal.ZERO).lt(limit).as("cheap_or_free"),
                                BOOK.price.isDistinctFrom(limit).as("other")) // never null
                        .where(BOOK.price.lt(limit).or(BOOK.price.isNull()))
                        .orderBy(BOOK.id.asc()))
                .forEach(System.out::println);
        // end
        done.accept("null");
        // tutorial: row-values
        connection
                .execute(select(READER, LENT)
                        .where(
                                row(LENT, READER)
                                        .in(List.of(List.of(3L, "Ada"), List.of(3L, "Ben"), List.of(9L, "Ben"))),
                                row(LENT, READER).gt(3L, "Ada"))
                        .orderBy(LENT.asc()))
                .forEach(System.out::println);
        // end
        done.accept("row-values");
        // tutorial: json
        JsonPath details = json(BOOK.details);
        Select robots = select(BOOK.title, details.at("words").at(0).asText().as("word"))
                .where(details.at("shelf").at("row").asInteger().eq(7));
        connection.execute(robots).forEach(System.out::println);
        System.out.println(Dialect.forUrl("jdbc:postgresql:").sql(robots));
        // end
        done.accept("json");
    }
}
