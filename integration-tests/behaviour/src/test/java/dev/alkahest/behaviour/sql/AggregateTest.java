package dev.alkahest.behaviour.sql;

import static dev.alkahest.behaviour.sql.ThingTable.THING;
import static dev.alkahest.sql.Aggregates.arrayAgg;
import static dev.alkahest.sql.Aggregates.boolAnd;
import static dev.alkahest.sql.Aggregates.boolOr;
import static dev.alkahest.sql.Aggregates.listAgg;
import static dev.alkahest.sql.Aggregates.mode;
import static dev.alkahest.sql.Aggregates.percentileCont;
import static dev.alkahest.sql.Aggregates.percentileDisc;
import static dev.alkahest.sql.Aggregates.stddevPop;
import static dev.alkahest.sql.Aggregates.stddevSamp;
import static dev.alkahest.sql.Aggregates.varPop;
import static dev.alkahest.sql.Aggregates.varSamp;
import static dev.alkahest.sql.Sql.avg;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.min;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.NumberExpression;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class AggregateTest {

    @BeforeEach
    void createThings(Engine engine) {
        THING.create(engine);
        add(engine, "a", 2, true);
        add(engine, "b", 4, true);
        add(engine, "c", 4, false);
        THING.add(engine, THING.name.to("d"));
    }

    private static void add(Engine engine, String name, int count, boolean sold) {
        THING.add(engine, THING.name.to(name), THING.count.to(count), THING.sold.to(sold));
    }

    @TestOnAllDatabases
    void filterChoosesTheRowsOfOneAggregate(Engine engine) {
        assertThat(THING.one(engine, count().filter(THING.sold.eq(true)))).isEqualTo(2L);
        assertThat(THING.one(
                        engine, sum(THING.count).filter(THING.sold.eq(false)).plus(1)))
                .isEqualTo(5);
        assertThat(THING.one(engine, min(THING.name).filter(THING.count.gt(2)).filter(THING.sold.eq(false))))
                .isEqualTo("c");
        assertThat(THING.one(engine, count(THING.count).filter(THING.name.eq("d"))))
                .isZero();
        assertThat(THING.one(engine, max(THING.count).filter(THING.name.eq("nobody"))))
                .isNull();
    }

    @TestOnAllDatabases
    void distinctCountsEachValueOnce(Engine engine) {
        assertThat(THING.one(engine, sum(THING.count).distinct())).isEqualTo(6);
        assertThat(THING.one(engine, avg(THING.count).distinct())).isEqualTo(3d);
        assertThat(THING.one(engine, count(THING.count).distinct().filter(THING.sold.eq(true))))
                .isEqualTo(2L);
    }

    @TestOnAllDatabases
    void meanOfWhatIsComputedWithValues(Engine engine) {
        THING.add(engine, THING.price.to(new BigDecimal("1.00")));
        THING.add(engine, THING.price.to(new BigDecimal("2.00")));
        NumberExpression<BigDecimal> product =
                THING.price.plus(new BigDecimal("0.01")).times(THING.price.minus(new BigDecimal("0.02")));
        assertThat(THING.one(engine, avg(product))).isEqualTo(2.4848, within(1e-12));
        assertThat(THING.one(engine, avg(product.dividedBy(new BigDecimal("8"))).plus(1d)))
                .isEqualTo(1.3106, within(1e-12));
    }

    @TestOnAllDatabases
    void conditionsOfAllRowsOrOne(Engine engine) {
        assertThat(THING.one(engine, boolAnd(THING.count.ge(2)))).isTrue();
        assertThat(THING.one(engine, boolAnd(THING.sold))).isFalse();
        assertThat(THING.one(engine, boolOr(THING.sold))).isTrue();
        assertThat(THING.one(engine, boolOr(THING.count.gt(9)))).isFalse();
        assertThat(THING.one(engine, boolOr(THING.sold).filter(THING.name.eq("d"))))
                .isNull();
    }

    @TestOnAllDatabases(needs = Capability.ORDERED_LISTS)
    void textsBecomeOne(Engine engine) {
        assertThat(THING.one(engine, listAgg(THING.name, ", ", THING.name.desc())))
                .isEqualTo("d, c, b, a");
        assertThat(THING.one(
                        engine,
                        listAgg(THING.name.concat("!"), "'", THING.count.plus(1).desc(), THING.name.asc())
                                .filter(THING.count.gt(1))
                                .upper()))
                .isEqualTo("B!'C!'A!");
        assertThat(THING.one(engine, listAgg(THING.name, ",").filter(THING.count.gt(9))))
                .isNull();
    }

    @TestOnAllDatabases
    void spreadOfNumbers(Engine engine, Database database) {
        if (database == Database.SQLITE) {
            assertThatThrownBy(() -> THING.one(engine, stddevPop(THING.count)))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage("sqlite has no stddev_pop(...) (Capability.STATISTICAL_AGGREGATES)."
                            + " Select the values, and compute it in Java.");
            return;
        }
        assertThat(THING.one(engine, varPop(THING.count))).isCloseTo(8 / 9d, within(1e-9));
        assertThat(THING.one(engine, varSamp(THING.count))).isCloseTo(4 / 3d, within(1e-9));
        assertThat(THING.one(engine, stddevPop(THING.count))).isCloseTo(Math.sqrt(8 / 9d), within(1e-9));
        assertThat(THING.one(engine, stddevSamp(THING.count).filter(THING.name.eq("a"))))
                .isNull();
    }

    @TestOnAllDatabases
    void placesInAnOrder(Engine engine, Database database) {
        if (!database.dialect().supports(Capability.ORDERED_SET_AGGREGATES)) {
            assertThatThrownBy(() -> THING.one(engine, percentileCont(0.5, THING.count)))
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessageEndingWith(" has no percentile_cont(...) (Capability.ORDERED_SET_AGGREGATES)."
                            + " Select the values in their order, and find it in Java.");
            return;
        }
        assertThat(THING.one(engine, percentileCont(0.25, THING.count))).isEqualTo(3d);
        assertThat(THING.one(engine, percentileDisc(0.25, THING.count))).isEqualTo(2);
        assertThat(THING.one(engine, mode(THING.count))).isEqualTo(4);
    }

    @TestOnAllDatabases
    void havingTakesAggregates(Engine engine) {
        assertThat(THING.read(
                        engine,
                        select(max(THING.name))
                                .groupBy(THING.count)
                                .having(count().filter(THING.sold.eq(false)).eq(1L))))
                .containsExactly("c");
    }

    @TestOnAllDatabases
    void whereRefusesAggregates(Engine engine) {
        String refusal = "count(...) is computed of many rows, after where(...) has chosen them, and can't stand in it."
                + " Put it in having(...).";
        assertThatThrownBy(() -> THING.names(engine, count().gt(1L)))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(refusal);
        assertThatThrownBy(() -> engine.begin(connection ->
                        connection.execute(delete(THING).where(THING.count.eq(1).and(count().gt(1L))))))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(refusal);
        assertThat(THING.names(engine, THING.count.eq(select(max(THING.count)).asScalar())))
                .containsExactly("b", "c");
    }

    @TestOnAllDatabases
    void fractionOutsideIsRefused(Engine engine) {
        assertThatThrownBy(() -> percentileCont(50, THING.count))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("A percentile is at a fraction from 0 to 1: 0.5 is the median.");
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void arrayAggGathersValuesInTheirOrder(Engine engine) {
        assertThat(THING.one(engine, arrayAgg(THING.name, THING.name.desc()))).containsExactly("d", "c", "b", "a");
        assertThat(THING.one(engine, arrayAgg(THING.count, THING.name.asc()))).containsExactly(2, 4, 4, null);
        assertThat(THING.one(engine, arrayAgg(THING.name, THING.name.asc()).filter(THING.sold.eq(true))))
                .containsExactly("a", "b");
        assertThat(THING.one(engine, arrayAgg(THING.count).distinct().filter(THING.count.gt(0))))
                .containsExactlyInAnyOrder(2, 4);
        assertThat(THING.one(engine, arrayAgg(THING.name).filter(THING.name.eq("nobody"))))
                .isNull();
    }

    @TestOnAllDatabases(needs = Capability.ARRAYS)
    void arrayAggOfEachGroup(Engine engine) {
        assertThat(THING.read(
                        engine,
                        select(arrayAgg(THING.name, THING.id.asc()))
                                .from(THING)
                                .groupBy(THING.count)
                                .orderBy(max(THING.id).asc())))
                .containsExactly(List.of("a"), List.of("b", "c"), List.of("d"));
    }
}
