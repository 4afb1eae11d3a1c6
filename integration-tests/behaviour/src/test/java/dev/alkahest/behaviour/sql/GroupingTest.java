package dev.alkahest.behaviour.sql;

import static dev.alkahest.behaviour.sql.ThingTable.THING;
import static dev.alkahest.sql.GroupingSets.cube;
import static dev.alkahest.sql.GroupingSets.grouping;
import static dev.alkahest.sql.GroupingSets.groupingSets;
import static dev.alkahest.sql.GroupingSets.rollup;
import static dev.alkahest.sql.Sql.coalesce;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.GroupingSets;
import dev.alkahest.sql.SingleSelect;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class GroupingTest {

    @BeforeEach
    void createThings(Engine engine) {
        THING.create(engine);
        THING.add(engine, THING.name.to("a"), THING.count.to(1));
        THING.add(engine, THING.name.to("b"), THING.count.to(1));
        THING.add(engine, THING.name.to("b"), THING.count.to(2));
    }

    @TestOnAllDatabases
    void rowsAreGroupedInSeveralWays(Engine engine, Database database) {
        if (!database.dialect().supports(Capability.GROUPING_SETS)) {
            refused(
                    engine,
                    rollup(THING.name),
                    " has no ROLLUP in GROUP BY (Capability.GROUPING_SETS)."
                            + " Send one statement for each way to group.");
            refused(
                    engine,
                    groupingSets(List.of(THING.name)),
                    " has no GROUPING SETS in GROUP BY"
                            + " (Capability.GROUPING_SETS). Send one statement for each way to group.");
            return;
        }
        assertThat(THING.read(engine, counts(rollup(THING.name, THING.count)))).containsExactly(1L, 1L, 1L, 1L, 2L, 3L);
        assertThat(THING.read(engine, counts(cube(THING.name, THING.count))))
                .containsExactly(1L, 1L, 1L, 1L, 1L, 2L, 2L, 3L);
        assertThat(THING.read(engine, counts(groupingSets(List.of(THING.name), List.of()))))
                .containsExactly(1L, 2L, 3L);
    }

    @TestOnAllDatabases(needs = Capability.GROUP_BY_NAMES)
    void expressionWithValuesMayBeSelectedAndGroupedBy(Engine engine) {
        THING.add(engine, THING.name.to("bx"), THING.count.to(4));
        assertThat(THING.read(
                        engine,
                        select(THING.name.left(1))
                                .from(THING)
                                .groupBy(THING.name.left(1))
                                .orderBy(THING.name.left(1).desc())))
                .containsExactly("b", "a");
        assertThat(THING.read(
                        engine,
                        select(THING.count.plus(1))
                                .from(THING)
                                .groupBy(THING.count.plus(1))
                                .having(count().gt(1L))))
                .containsExactly(2);
        assertThat(THING.read(
                        engine,
                        select(coalesce(THING.count, 0)).from(THING).groupBy(coalesce(THING.count, 0), THING.name)))
                .containsExactlyInAnyOrder(1, 1, 2, 4);
    }

    @TestOnAllDatabases
    void otherValuesAreAnotherExpression(Engine engine) {
        assertThat(THING.read(
                        engine,
                        select(count()).from(THING).groupBy(THING.count.plus(1)).orderBy(count().asc())))
                .containsExactly(1L, 2L);
        assertThat(THING.read(
                        engine,
                        select(THING.count.plus(1))
                                .from(THING)
                                .orderBy(
                                        THING.count.times(-1).asc(),
                                        THING.count.plus(1).asc())))
                .containsExactly(3, 2, 2);
    }

    @TestOnAllDatabases
    void expressionWithValuesOrdersDistinctRows(Engine engine) {
        assertThat(THING.read(
                        engine,
                        select(THING.name.concat("!"))
                                .from(THING)
                                .distinct()
                                .orderBy(THING.name.concat("!").desc())))
                .containsExactly("b!", "a!");
    }

    @TestOnAllDatabases
    void groupingTellsWhatIsGroupedBy(Engine engine, Database database) {
        SingleSelect<Integer> select = select(grouping(THING.name))
                .from(THING)
                .groupBy(rollup(THING.name))
                .orderBy(count().asc());
        if (database.dialect().supports(Capability.GROUPING_SETS)) {
            assertThat(THING.read(engine, select)).containsExactly(0, 0, 1);
        } else {
            assertThatThrownBy(() -> THING.read(engine, select))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageContaining("has no grouping(...) (Capability.GROUPING_SETS)");
        }
    }

    private static void refused(Engine engine, GroupingSets grouping, String message) {
        assertThatThrownBy(() -> THING.read(engine, counts(grouping)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageEndingWith(message);
    }

    private static SingleSelect<Long> counts(GroupingSets grouping) {
        return select(count()).from(THING).groupBy(grouping).orderBy(count().asc());
    }
}
