package dev.alkahest.behaviour.sql;

import static dev.alkahest.behaviour.sql.ThingTable.THING;
import static dev.alkahest.sql.RowValue.row;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.RowValue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class RowValueTest {

    private static final RowValue ROW = row(THING.count, THING.name);

    @BeforeEach
    void createThings(Engine engine) {
        THING.create(engine);
        THING.add(engine, THING.name.to("a"), THING.count.to(1));
        THING.add(engine, THING.name.to("b"), THING.count.to(1));
        THING.add(engine, THING.name.to("a"), THING.count.to(2));
        THING.add(engine, THING.name.to("c"));
    }

    @TestOnAllDatabases
    void rowsAreComparedValueByValue(Engine engine) {
        assertThat(THING.names(engine, ROW.eq(1, "b"))).containsExactly("b");
        assertThat(THING.names(engine, ROW.ne(1, "b"))).contains("a", "a").doesNotContain("b");
        assertThat(THING.names(engine, ROW.gt(1, "a"))).containsExactly("b", "a");
        assertThat(THING.names(engine, ROW.ge(1, "a"))).containsExactly("a", "b", "a");
        assertThat(THING.names(engine, ROW.lt(2, "a"))).containsExactly("a", "b");
        assertThat(THING.names(engine, ROW.le(1, "a"))).containsExactly("a");
        assertThat(THING.names(engine, ROW.eq(row(THING.count.times(1), THING.name))))
                .containsExactly("a", "b", "a");
    }

    @TestOnAllDatabases
    void comparisonIsUnknownWhereThePartThatDecidesIs(Engine engine) {
        assertThat(THING.names(engine, ROW.lt(2, "a").isNull())).containsExactly("c");
        assertThat(THING.names(engine, ROW.ge(2, "a").isNotNull())).containsExactly("a", "b", "a");
        assertThat(THING.names(engine, row(THING.name, THING.count).lt("b", 1).isNull()))
                .isEmpty();
        assertThat(THING.names(engine, row(THING.name, THING.count).eq("c", 1).isNull()))
                .containsExactly("c");
        assertThat(THING.names(engine, row(THING.name, THING.count).ne("b", 1).isNull()))
                .isEmpty();
    }

    @TestOnAllDatabases
    void longRowsAreComparedPartByPart(Engine engine) {
        RowValue six = row(THING.count, THING.name, THING.count, THING.name, THING.count, THING.name);
        assertThat(THING.names(engine, six.gt(1, "b", 1, "b", 1, "a"))).containsExactly("b", "a");
        assertThat(THING.names(engine, six.le(1, "b", 1, "b", 1, "a"))).containsExactly("a");
        assertThat(THING.names(engine, six.ge(1, "b", 1, "b", 1, "b"))).containsExactly("b", "a");
    }

    @TestOnAllDatabases
    void rowIsOneOfSome(Engine engine) {
        assertThat(THING.names(engine, ROW.in(List.of(List.of(1, "b"), List.of(2, "a")))))
                .containsExactly("b", "a");
        assertThat(THING.names(engine, ROW.in(List.of()))).isEmpty();
        ThingTable other = THING;
        assertThat(THING.names(
                        engine,
                        ROW.in(select(max(other.count), other.name).from(other).groupBy(other.name))))
                .containsExactly("b", "a");
        assertThat(THING.names(
                        engine,
                        row(THING.name, THING.id)
                                .notIn(select(other.name, other.id).from(other).where(other.count.eq(1)))))
                .containsExactly("a", "c");
    }

    @TestOnAllDatabases(needs = Capability.STANDARD_FUNCTIONS)
    void rowIsOneOfSomeBesideOtherValues(Engine engine) {
        List<List<Object>> some = List.of(List.of(1, "b"), List.of(2, "a"));
        assertThat(THING.names(engine, THING.name.ne("b"), ROW.in(some), THING.count.lt(9)))
                .containsExactly("a");
        assertThat(THING.names(engine, row(THING.count.minus(1), THING.name).in(some)))
                .isEmpty();
        assertThat(THING.names(
                        engine,
                        THING.name.ne("x"),
                        row(THING.count.plus(1), THING.name).in(some)))
                .containsExactly("a");
        assertThat(THING.names(
                        engine, row(THING.count.plus(1), THING.name).in(some).not(), THING.name.ne("x")))
                .containsExactly("b", "a", "c");
        assertThat(THING.names(
                        engine,
                        row(THING.name.octetLength(), THING.name.left(1)).in(some)))
                .containsExactly("b");
        assertThat(THING.names(
                        engine,
                        row(THING.count, THING.name.concat("b")).in(some).or(THING.name.eq("c"))))
                .containsExactly("c");
    }

    @TestOnAllDatabases
    void whatCannotBeComparedIsRefused(Engine engine) {
        assertThatThrownBy(() -> ROW.eq(1))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("A row of 2 expressions is compared with one of 1.");
        assertThatThrownBy(() -> ROW.eq("a", 1))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("Number 1 of a row, thing.count, holds Integer, and is compared with String.");
        assertThatThrownBy(() -> ROW.lt(row(THING.name, THING.name)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("Number 1 of a row, thing.count, holds Integer, and is compared with String.");
    }
}
