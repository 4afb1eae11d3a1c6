package dev.alkahest.behaviour.sql;

import static dev.alkahest.behaviour.sql.ThingTable.THING;
import static dev.alkahest.sql.Sql.and;
import static dev.alkahest.sql.Sql.inRows;
import static dev.alkahest.sql.Sql.not;
import static dev.alkahest.sql.Sql.or;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;

class ConditionTest {

    @BeforeEach
    void createThings(Engine engine) {
        THING.create(engine);
        THING.add(engine, THING.name.to("one"), THING.count.to(1), THING.sold.to(true));
        THING.add(engine, THING.name.to("two"), THING.count.to(2), THING.sold.to(false));
        THING.add(engine, THING.name.to("none"));
    }

    @TestOnAllDatabases
    void comparisonWithNothingIsUnknown(Engine engine) {
        assertThat(THING.names(engine, THING.count.eq(1))).containsExactly("one");
        assertThat(THING.names(engine, THING.count.ne(1))).containsExactly("two");
        assertThat(THING.names(engine, not(THING.count.eq(1)))).containsExactly("two");
        assertThat(THING.names(engine, THING.count.eq(1).or(THING.count.ne(1)))).containsExactly("one", "two");
        assertThat(THING.names(engine, THING.count.notIn(1, 7))).containsExactly("two");
    }

    @TestOnAllDatabases
    void distinctFromComparesNothingToo(Engine engine) {
        assertThat(THING.names(engine, THING.count.isDistinctFrom(1))).containsExactly("two", "none");
        assertThat(THING.names(engine, THING.count.isNotDistinctFrom(THING.count)))
                .containsExactly("one", "two", "none");
        assertThat(THING.names(engine, THING.count.eq(THING.count))).containsExactly("one", "two");
    }

    @TestOnAllDatabases
    void nothingIsFoundByAskingForIt(Engine engine) {
        assertThat(THING.names(engine, THING.count.isNull())).containsExactly("none");
        assertThat(THING.names(engine, THING.count.isNotNull())).containsExactly("one", "two");
    }

    @TestOnAllDatabases
    void booleanColumnIsACondition(Engine engine) {
        assertThat(THING.names(engine, THING.sold)).containsExactly("one");
        assertThat(THING.names(engine, THING.sold.not())).containsExactly("two");
        assertThat(THING.names(engine, THING.sold.eq(false))).containsExactly("two");
        assertThat(THING.names(engine, THING.sold.eq(THING.count.eq(1)))).containsExactly("one", "two");
    }

    @TestOnAllDatabases
    void emptyListsAndEmptyConjunctions(Engine engine) {
        assertThat(THING.names(engine, THING.count.in(List.of()))).isEmpty();
        assertThat(THING.names(engine, THING.count.notIn(List.of()))).hasSize(3);
        assertThat(THING.names(engine, not(THING.count.in(List.of())))).hasSize(3);
        assertThat(THING.names(engine, and())).hasSize(3);
        assertThat(THING.names(engine, or())).isEmpty();
    }

    @TestOnAllDatabases
    void longLists(Engine engine) {
        List<Long> ids = LongStream.rangeClosed(1, 1_000).boxed().toList();

        assertThat(THING.names(engine, THING.id.in(ids))).hasSize(3);
    }

    @TestOnAllDatabases
    void rowsOfColumns(Engine engine) {
        List<List<?>> rows = List.of(
                List.of(1L, "one"), List.of(1L, "one"), List.of(2L, "one"), List.of(3L, "none"), List.of(3L, "none "));
        Condition condition = inRows(List.of(THING.id, THING.name), rows);

        assertThat(THING.names(engine, condition)).containsExactly("one", "none");
        assertThat(THING.names(engine, THING.count.isNull(), condition)).containsExactly("none");
        assertThat(THING.names(engine, not(condition))).containsExactly("two");
        assertThat(THING.names(engine, condition.or(THING.count.eq(2)))).containsExactly("one", "two", "none");
    }

    @TestOnAllDatabases
    void rowOfAValueThatIsTooLongOrTooPreciseIsNoOther(Engine engine) {
        THING.add(engine, THING.name.to("x".repeat(100)), THING.price.to(new BigDecimal("1.50")));

        assertThat(THING.names(
                        engine,
                        inRows(
                                List.of(THING.name, THING.price),
                                List.of(List.of("x".repeat(101), new BigDecimal("1.5"))))))
                .isEmpty();
        assertThat(THING.names(
                        engine,
                        inRows(
                                List.of(THING.name, THING.price),
                                List.of(List.of("x".repeat(100), new BigDecimal("1.504"))))))
                .isEmpty();
        assertThat(THING.names(
                        engine,
                        inRows(
                                List.of(THING.name, THING.price),
                                List.of(List.of("x".repeat(100), new BigDecimal("1.5"))))))
                .hasSize(1);
    }

    @TestOnAllDatabases(except = Database.DERBY) // which takes no statement of so many comparisons
    void manyRowsOfColumns(Engine engine) {
        List<List<?>> rows = LongStream.rangeClosed(1, 2_000)
                .<List<?>>mapToObj(id -> List.of(id, "one"))
                .toList();

        assertThat(THING.names(engine, inRows(List.of(THING.id, THING.name), rows)))
                .containsExactly("one");
    }

    @TestOnAllDatabases
    void betweenHasBothBounds(Engine engine) {
        assertThat(THING.names(engine, THING.count.between(1, 2))).containsExactly("one", "two");
        assertThat(THING.names(engine, THING.count.between(2, 1))).isEmpty();
    }

    @TestOnAllDatabases
    void likeMindsCaseAndIlikeDoesNot(Engine engine) {
        assertThat(THING.names(engine, THING.name.like("o%"))).containsExactly("one");
        assertThat(THING.names(engine, THING.name.like("O%"))).isEmpty();
        assertThat(THING.names(engine, THING.name.ilike("O%"))).containsExactly("one");
        assertThat(THING.names(engine, THING.name.like("_wo"))).containsExactly("two");
        assertThat(THING.names(engine, THING.name.notLike("%o%"))).isEmpty();
        assertThat(THING.names(engine, THING.name.notIlike("T%"))).containsExactly("one", "none");
    }

    @TestOnAllDatabases
    void everyCharacterStandsForItself(Engine engine) {
        List<String> names = List.of("100%", "100x", "a_b", "axb", "\\", "[x]", "*", "?", "'", "ab\\%", "-x", "]");
        names.forEach(name -> THING.add(engine, THING.name.to(name)));
        for (String name : names) {
            assertThat(THING.names(engine, THING.name.startsWith(name), THING.name.endsWith(name)))
                    .as("what starts and ends with %s", name)
                    .containsExactly(name);
            assertThat(THING.names(engine, THING.name.contains(name))).contains(name);
            assertThat(THING.names(engine, THING.name.eq(name))).containsExactly(name);
        }
        assertThat(THING.names(engine, THING.name.contains("%"))).containsExactly("100%", "ab\\%");
        assertThat(THING.names(engine, THING.name.like("%\\%"))).containsExactly("100%", "ab\\%");
        assertThat(THING.names(engine, THING.name.like("a\\_b"))).containsExactly("a_b");
    }

    @TestOnAllDatabases
    void hostileTextStaysText(Engine engine) {
        String hostile = "'; DROP TABLE thing; --";
        THING.add(engine, THING.name.to(hostile));

        assertThat(THING.names(engine, THING.name.eq(hostile))).containsExactly(hostile);
        assertThat(THING.names(engine)).hasSize(4);
    }

    @TestOnAllDatabases
    void decimalsCompareAsNumbers(Engine engine) {
        THING.add(engine, THING.name.to("cheap"), THING.price.to(new BigDecimal("9.90")));
        THING.add(engine, THING.name.to("dear"), THING.price.to(new BigDecimal("10.00")));

        assertThat(THING.names(engine, THING.price.gt(new BigDecimal("9.9")))).containsExactly("dear");
        assertThat(THING.names(engine, THING.price.times(new BigDecimal("2")).gt(new BigDecimal("19.9"))))
                .containsExactly("dear");
        assertThat(THING.names(engine, THING.price.eq(new BigDecimal("9.9")))).containsExactly("cheap");
        assertThat(THING.names(engine, THING.price.eq(BigDecimal.TEN))).containsExactly("dear");
    }
}
