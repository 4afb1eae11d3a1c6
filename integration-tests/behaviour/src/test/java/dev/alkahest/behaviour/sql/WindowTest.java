package dev.alkahest.behaviour.sql;

import static dev.alkahest.behaviour.sql.ThingTable.THING;
import static dev.alkahest.sql.Aggregates.boolOr;
import static dev.alkahest.sql.Sql.avg;
import static dev.alkahest.sql.Sql.coalesce;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static dev.alkahest.sql.WindowFunctions.cumeDist;
import static dev.alkahest.sql.WindowFunctions.currentRow;
import static dev.alkahest.sql.WindowFunctions.denseRank;
import static dev.alkahest.sql.WindowFunctions.firstValue;
import static dev.alkahest.sql.WindowFunctions.following;
import static dev.alkahest.sql.WindowFunctions.lag;
import static dev.alkahest.sql.WindowFunctions.lastValue;
import static dev.alkahest.sql.WindowFunctions.lead;
import static dev.alkahest.sql.WindowFunctions.nthValue;
import static dev.alkahest.sql.WindowFunctions.ntile;
import static dev.alkahest.sql.WindowFunctions.orderBy;
import static dev.alkahest.sql.WindowFunctions.partitionBy;
import static dev.alkahest.sql.WindowFunctions.percentRank;
import static dev.alkahest.sql.WindowFunctions.preceding;
import static dev.alkahest.sql.WindowFunctions.rank;
import static dev.alkahest.sql.WindowFunctions.rowNumber;
import static dev.alkahest.sql.WindowFunctions.unboundedFollowing;
import static dev.alkahest.sql.WindowFunctions.unboundedPreceding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Frame;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Window;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class WindowTest {

    private static final Window BY_COUNT = orderBy(THING.count.asc());
    private static final Window BY_ID = orderBy(THING.id.asc());

    @BeforeEach
    void createThings(Engine engine) {
        THING.create(engine);
        add(engine, "a", 1, true);
        add(engine, "b", 1, false);
        add(engine, "c", 2, true);
        add(engine, "d", 4, false);
    }

    private static void add(Engine engine, String name, int count, boolean sold) {
        THING.add(engine, THING.name.to(name), THING.count.to(count), THING.sold.to(sold));
    }

    @TestOnAllDatabases(needs = {Capability.WINDOWS, Capability.DISTRIBUTIONS})
    void rowsHavePlaces(Engine engine) {
        assertThat(all(engine, rowNumber().over(BY_ID))).containsExactly(1L, 2L, 3L, 4L);
        assertThat(all(engine, rank().over(BY_COUNT))).containsExactly(1L, 1L, 3L, 4L);
        assertThat(all(engine, denseRank().over(BY_COUNT))).containsExactly(1L, 1L, 2L, 3L);
        assertThat(all(engine, percentRank().over(BY_ID).times(3d))).containsExactly(0d, 1d, 2d, 3d);
        assertThat(all(engine, cumeDist().over(BY_COUNT))).containsExactly(0.5, 0.5, 0.75, 1d);
        assertThat(all(engine, ntile(2).over(BY_ID))).containsExactly(1, 1, 2, 2);
    }

    @TestOnAllDatabases(needs = Capability.WINDOWS)
    void partitionsAreApart(Engine engine) {
        assertThat(all(engine, rowNumber().over(partitionBy(THING.sold).orderBy(THING.id.desc()))))
                .containsExactly(2L, 2L, 1L, 1L);
        assertThat(all(engine, sum(THING.count).over(partitionBy(THING.sold)))).containsExactly(3, 5, 3, 5);
        assertThat(all(engine, count().over())).containsExactly(4L, 4L, 4L, 4L);
    }

    @TestOnAllDatabases(needs = {Capability.WINDOWS, Capability.WINDOW_FRAMES})
    void valuesOfOtherRows(Engine engine) {
        assertThat(all(engine, lag(THING.name).over(BY_ID).upper())).containsExactly(null, "A", "B", "C");
        assertThat(all(engine, lead(THING.count, 2).over(BY_ID))).containsExactly(2, 4, null, null);
        assertThat(all(engine, coalesce(lead(THING.count).over(BY_ID), 0).minus(THING.count)))
                .containsExactly(0, 1, 2, -4);
        assertThat(all(engine, firstValue(THING.name).over(BY_ID))).containsExactly("a", "a", "a", "a");
        assertThat(all(engine, lastValue(THING.name).over(BY_ID))).containsExactly("a", "b", "c", "d");
        Window whole = BY_ID.rows(unboundedPreceding(), unboundedFollowing());
        assertThat(all(engine, lastValue(THING.name).over(whole))).containsExactly("d", "d", "d", "d");
        assertThat(all(engine, nthValue(THING.name, 3).over(BY_ID))).containsExactly(null, null, "c", "c");
    }

    @TestOnAllDatabases(needs = {Capability.WINDOWS, Capability.WINDOW_FRAMES})
    void framesOfRowsAndRanges(Engine engine) {
        assertThat(all(engine, sum(THING.count).over(BY_ID.rows(preceding(1), currentRow()))))
                .containsExactly(1, 2, 3, 6);
        assertThat(all(engine, sum(THING.count).over(BY_ID.rows(following(1), following(2)))))
                .containsExactly(3, 6, 4, null);
        assertThat(all(engine, sum(THING.count).over(BY_COUNT.range(currentRow(), unboundedFollowing()))))
                .containsExactly(8, 8, 6, 4);
        assertThat(all(engine, count().over(BY_COUNT.range(preceding(1), following(1)))))
                .containsExactly(3L, 3L, 3L, 1L);
    }

    @TestOnAllDatabases(needs = {Capability.WINDOWS, Capability.WINDOW_FRAMES})
    void framesOfGroupsAndExclusions(Engine engine, Database database) {
        Expression<Integer> groups = sum(THING.count).over(BY_COUNT.groups(preceding(1), currentRow()));
        Expression<Integer> others =
                sum(THING.count).over(BY_ID.rows(preceding(1), following(1)).exclude(Frame.Exclusion.CURRENT_ROW));
        if (database == Database.MARIADB) {
            assertThatThrownBy(() -> all(engine, groups))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage("mariadb has no frame of groups (Capability.GROUP_FRAMES)."
                            + " Use rows(...) or range(...) for the frame.");
            assertThatThrownBy(() -> all(engine, others))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage("mariadb has no exclusion from a frame (Capability.FRAME_EXCLUSION)."
                            + " Leave exclude(...) out.");
        } else {
            assertThat(all(engine, groups)).containsExactly(2, 2, 4, 6);
            assertThat(all(engine, others)).containsExactly(1, 3, 5, 2);
            assertThat(all(engine, sum(THING.count).over(BY_COUNT.exclude(Frame.Exclusion.TIES))))
                    .containsExactly(1, 1, 4, 8);
            assertThat(all(engine, sum(THING.count).over(BY_COUNT.exclude(Frame.Exclusion.GROUP))))
                    .containsExactly(null, null, 2, 4);
        }
    }

    @TestOnAllDatabases(needs = Capability.WINDOWS)
    void filteredAggregateOverAWindow(Engine engine) {
        assertThat(all(engine, count().filter(THING.sold.eq(true)).over(BY_ID))).containsExactly(1L, 1L, 2L, 2L);
        assertThat(all(engine, boolOr(THING.count.gt(1)).over(BY_ID))).containsExactly(false, false, true, true);
        assertThat(all(engine, avg(THING.count).over())).containsExactly(2d, 2d, 2d, 2d);
    }

    @TestOnAllDatabases(needs = {Capability.WINDOWS, Capability.NAMED_WINDOWS})
    void aWindowWithANameIsSaidOnce(Engine engine) {
        Window bySold = partitionBy(THING.sold, THING.count.plus(1))
                .orderBy(THING.id.asc())
                .as("by sold");
        Window soFar = BY_ID.rows(preceding(1), currentRow()).as("so_far");
        Select ranked = select(
                        rowNumber().over(bySold),
                        sum(THING.count).over(soFar),
                        max(THING.count).over(soFar),
                        count().over(bySold.rows(preceding(3), currentRow())))
                .from(THING)
                .where(THING.id.gt(0L))
                .orderBy(
                        sum(THING.count).over(soFar).desc(),
                        rowNumber().over(BY_COUNT.as("last")).asc())
                .limit(3);

        List<Row> rows =
                engine.beginAndReturn(connection -> connection.execute(ranked).all());
        assertThat(rows)
                .extracting(row -> row.get(1), row -> row.get(2), row -> row.get(3))
                .containsExactly(tuple(6, 4, 1L), tuple(3, 2, 1L), tuple(2, 1, 1L));
        assertThat(engine.dialect().sql(ranked))
                .containsOnlyOnce("WINDOW")
                .containsOnlyOnce("so_far AS (")
                .doesNotContain("last");
    }

    @TestOnAllDatabases(needs = {Capability.WINDOWS, Capability.NAMED_WINDOWS})
    void aSubqueryNamesItsOwnWindows(Engine engine) {
        Window around = BY_ID.as("w");
        Window within = BY_COUNT.as("w");
        DerivedTable places =
                select(THING.id, rank().over(within).as("place")).from(THING).as("places");
        assertThat(THING.read(
                        engine,
                        select(rowNumber().over(around).plus(places.column("place", Long.class)))
                                .from(THING)
                                .join(places, places.column("id", Long.class).eq(THING.id))
                                .orderBy(THING.id.asc())))
                .containsExactly(2L, 3L, 6L, 8L);
    }

    @TestOnAllDatabases(needs = {Capability.WINDOWS, Capability.NAMED_WINDOWS})
    void twoWindowsOfOneNameAreRefused(Engine engine) {
        assertThatThrownBy(() -> engine.dialect()
                        .sql(select(rank().over(BY_ID.as("w")), rank().over(BY_COUNT.as("w")))
                                .from(THING)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("Two windows of one SELECT are called w. Give each a name of its own.");
    }

    @TestOnAllDatabases(needs = Capability.WINDOWS)
    void windowOfGroups(Engine engine) {
        assertThat(THING.read(
                        engine,
                        select(rank().over(orderBy(max(THING.count).desc())))
                                .from(THING)
                                .groupBy(THING.sold)
                                .orderBy(max(THING.count).asc())))
                .containsExactly(2L, 1L);
    }

    @TestOnAllDatabases(needs = Capability.WINDOWS)
    void whereRefusesWindows(Engine engine) {
        assertThatThrownBy(() -> THING.names(engine, rowNumber().over(BY_ID).le(2L)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("A function over a window is computed of many rows, after where(...) has chosen them,"
                        + " and can't stand in it. Select it in a subquery, and put the condition around that.");
    }

    @TestOnAllDatabases(needs = Capability.WINDOWS)
    void numbersBelowOneAreRefused(Engine engine) {
        assertThatThrownBy(() -> ntile(0))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("ntile(...) counts from 1, and is given 0.");
        assertThatThrownBy(() -> preceding(-1))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "A frame begins and ends at a distance of 0 or more. Use following(...) for the other side.");
    }

    private static <T> List<T> all(Engine engine, Expression<T> expression) {
        return THING.read(engine, select(expression).from(THING).orderBy(THING.id.asc()));
    }
}
