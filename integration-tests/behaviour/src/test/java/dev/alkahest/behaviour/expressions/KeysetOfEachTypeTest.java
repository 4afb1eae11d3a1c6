package dev.alkahest.behaviour.expressions;

import static dev.alkahest.behaviour.expressions.SampleTable.SAMPLE;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.Select;
import java.util.ArrayList;
import java.util.List;

/** Pages that begin behind the last row of the page before are together all rows, whatever the type of what they are ordered by. */
class KeysetOfEachTypeTest {

    private static final int SIZE = 17;

    @TestOnAllDatabases
    void pagesInEachOrderAreTogetherAllRows(Database database, Engine engine) {
        RandomExpressionsTest.fill(engine, new Draw(4, database));
        engine.begin(connection -> {
            for (Column<?> column : SAMPLE.samples) {
                for (OrderBy order : List.of(
                        column.asc().nullsFirst(),
                        column.asc().nullsLast(),
                        column.desc().nullsFirst(),
                        column.desc().nullsLast())) {
                    assertPaged(connection, column, order, SAMPLE.id.asc());
                    assertPaged(connection, column, order, SAMPLE.id.desc());
                }
            }
        });
    }

    @TestOnAllDatabases
    void pagesByTwoColumnsAreTogetherAllRows(Database database, Engine engine) {
        RandomExpressionsTest.fill(engine, new Draw(5, database));
        engine.begin(connection -> {
            for (int at = 0; at < SAMPLE.samples.size() - 1; at++) {
                Column<?> first = SAMPLE.samples.get(at);
                Column<?> second = SAMPLE.samples.get(at + 1);
                Select ordered = select(SAMPLE.id, first, second)
                        .orderBy(first.asc().nullsLast(), second.desc().nullsFirst(), SAMPLE.id.asc());
                assertThat(pages(connection, ordered))
                        .as("%s, %s", first, second)
                        .isEqualTo(ids(connection, ordered));
            }
        });
    }

    private static void assertPaged(Connection connection, Column<?> column, OrderBy... orders) {
        Select ordered = select(SAMPLE.id, column).orderBy(orders);
        assertThat(pages(connection, ordered)).as("%s", ordered).isEqualTo(ids(connection, ordered));
    }

    private static List<Integer> ids(Connection connection, Select select) {
        return connection.execute(select).map(row -> row.get(SAMPLE.id)).all();
    }

    private static List<Integer> pages(Connection connection, Select ordered) {
        List<Integer> found = new ArrayList<>();
        List<Row> page = connection.execute(ordered.limit(SIZE)).all();
        while (!page.isEmpty()) {
            page.forEach(row -> found.add(row.get(SAMPLE.id)));
            page = connection
                    .execute(ordered.after(page.get(page.size() - 1)).limit(SIZE))
                    .all();
        }
        return found;
    }
}
