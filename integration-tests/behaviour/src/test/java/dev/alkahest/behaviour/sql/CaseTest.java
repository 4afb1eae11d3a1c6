package dev.alkahest.behaviour.sql;

import static dev.alkahest.behaviour.sql.ThingTable.THING;
import static dev.alkahest.sql.Cases.match;
import static dev.alkahest.sql.Cases.when;
import static dev.alkahest.sql.Sql.coalesce;
import static dev.alkahest.sql.Sql.function;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sumLong;
import static dev.alkahest.sql.Values.asText;
import static dev.alkahest.sql.Values.cast;
import static dev.alkahest.sql.Values.greatest;
import static dev.alkahest.sql.Values.least;
import static dev.alkahest.sql.Values.nullif;
import static dev.alkahest.sql.Values.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.TextExpression;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class CaseTest {

    private static final TextExpression SIZE = when(THING.count.gt(5), "many")
            .when(THING.count.isNull(), "unknown")
            .otherwise("few");

    @BeforeEach
    void createThings(Engine engine) {
        THING.create(engine);
        THING.add(engine, THING.name.to("ball"), THING.count.to(7), THING.price.to(new BigDecimal("2.50")));
        THING.add(engine, THING.name.to("cup"), THING.count.to(3), THING.price.to(new BigDecimal("9.99")));
        THING.add(engine, THING.name.to("dice"));
    }

    @TestOnAllDatabases
    void firstConditionThatIsTrueChooses(Engine engine) {
        assertThat(all(engine, SIZE)).containsExactly("many", "few", "unknown");
        assertThat(all(engine, when(THING.count.gt(5), THING.name).otherwiseNull()))
                .containsExactly("ball", null, null);
    }

    @TestOnAllDatabases
    void unknownConditionDoesNotChoose(Engine engine) {
        assertThat(all(engine, when(THING.count.le(5), 1).otherwise(0))).containsExactly(0, 1, 0);
        assertThat(all(engine, when(THING.count.le(5).not(), 1).otherwise(0))).containsExactly(1, 0, 0);
    }

    @TestOnAllDatabases
    void expressionMatchesValues(Engine engine) {
        assertThat(all(
                        engine,
                        match(THING.name).when("ball", 1L).when("cup", 2L).otherwise(THING.id.negate())))
                .containsExactly(1L, 2L, -3L);
        assertThat(all(engine, match(THING.count).when(7, THING.name.upper()).otherwiseNull()))
                .containsExactly("BALL", null, null);
    }

    @TestOnAllDatabases
    void resultIsOfTheKindOfItsValues(Engine engine) {
        assertThat(all(engine, SIZE.upper().concat("!"))).containsExactly("MANY!", "FEW!", "UNKNOWN!");
        assertThat(all(engine, when(THING.count.gt(5), THING.count).otherwise(1).times(2)))
                .containsExactly(14, 2, 2);
        assertThat(all(
                        engine,
                        when(THING.count.gt(5), value(LocalDate.of(2024, 2, 29)))
                                .otherwise(LocalDate.of(2025, 1, 1))
                                .year()))
                .containsExactly(2024, 2025, 2025);
        assertThat(THING.names(engine, when(THING.count.gt(5), true).otherwise(THING.name.eq("dice"))))
                .containsExactly("ball", "dice");
    }

    @TestOnAllDatabases
    void decimalKeepsTheDigitsOfEveryBranch(Engine engine) {
        assertThat(all(engine, when(THING.count.gt(5), THING.price).otherwise(new BigDecimal("0.125"))))
                .containsExactly(new BigDecimal("2.500"), new BigDecimal("0.125"), new BigDecimal("0.125"));
        assertThat(all(engine, coalesce(THING.price, new BigDecimal("0.125")))).contains(new BigDecimal("0.125"));
    }

    @TestOnAllDatabases
    void caseStandsWhereAnExpressionStands(Engine engine) {
        assertThat(THING.names(engine, SIZE.ne("few"))).containsExactly("ball", "dice");
        assertThat(THING.read(engine, select(sumLong(when(THING.count.gt(5), 1).otherwise(0)))))
                .containsExactly(1L);
        assertThat(THING.read(
                        engine,
                        select(THING.name)
                                .orderBy(
                                        match(THING.name)
                                                .when("cup", 0)
                                                .otherwise(1)
                                                .asc(),
                                        THING.id.desc())))
                .containsExactly("cup", "dice", "ball");
    }

    @TestOnAllDatabases
    void nullIsNoValue(Engine engine) {
        assertThatThrownBy(() -> when(THING.count.gt(5), "many").otherwise((String) null))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("A CASE is given null as a value. Leave the branch out, and end with otherwiseNull().");
        assertThatThrownBy(() -> match(THING.name).when(null, "none"))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageStartingWith("thing.name is compared with null (match)");
    }

    @TestOnAllDatabases
    void nullifTakesAValueAway(Engine engine) {
        assertThat(all(engine, nullif(THING.name, "cup").upper())).containsExactly("BALL", null, "DICE");
        assertThat(all(engine, nullif(THING.count, THING.count.times(1)))).containsExactly(null, null, null);
    }

    @TestOnAllDatabases
    void coalesceTakesTheFirstOfMany(Engine engine) {
        assertThat(all(engine, coalesce(nullif(THING.name, "cup"), nullif(THING.name, "ball"), THING.name)))
                .containsExactly("ball", "cup", "dice");
        assertThat(all(engine, coalesce(THING.madeOn, LocalDate.of(2024, 2, 29)).day()))
                .containsExactly(29, 29, 29);
    }

    @TestOnAllDatabases
    void timeThatIsChosenIsComparedAsATime(Engine engine) {
        Instant moment = Instant.parse("2024-02-29T12:00:00Z");
        LocalTime time = LocalTime.of(12, 30);
        THING.add(engine, THING.name.to("egg"), THING.madeAt.to(moment), THING.opens.to(time));
        assertThat(THING.names(engine, coalesce(THING.madeAt, Instant.EPOCH).eq(moment)))
                .containsExactly("egg");
        assertThat(THING.names(engine, coalesce(THING.opens, LocalTime.MIDNIGHT).eq(time)))
                .containsExactly("egg");
        assertThat(THING.names(
                        engine,
                        match(coalesce(THING.madeAt, Instant.EPOCH))
                                .when(moment, true)
                                .otherwise(false)))
                .containsExactly("egg");
        assertThat(THING.names(
                        engine,
                        when(THING.name.eq("egg"), value(moment))
                                .otherwise(THING.madeAt)
                                .eq(moment)))
                .containsExactly("egg");
    }

    @TestOnAllDatabases
    void greatestAndLeastAreNullWhereOneIs(Engine engine) {
        assertThat(all(engine, greatest(THING.count, 5))).containsExactly(7, 5, null);
        assertThat(all(engine, least(THING.count, 5))).containsExactly(5, 3, null);
        assertThat(all(engine, greatest(THING.name, value("c"), value("cu")).upper()))
                .containsExactly("CU", "CUP", "DICE");
        assertThat(all(engine, least(THING.price, value(new BigDecimal("3.125")))))
                .containsExactly(new BigDecimal("2.500"), new BigDecimal("3.125"), null);
    }

    @TestOnAllDatabases
    void castConverts(Engine engine) {
        assertThat(all(engine, asText(cast(THING.count, ColumnTypes.string(10))).concat("x")))
                .containsExactly("7x", "3x", null);
        assertThat(all(engine, cast(value("12"), ColumnTypes.int32()))).containsExactly(12, 12, 12);
        assertThat(all(
                        engine,
                        asText(function("upper", ColumnTypes.string(0), THING.name))
                                .startsWith("B")))
                .containsExactly(true, false, false);
    }

    @TestOnAllDatabases
    void conditionIsAValueOfThreeKinds(Engine engine) {
        Condition many = THING.count.gt(5);
        assertThat(all(engine, many)).containsExactly(true, false, null);
        assertThat(all(engine, many.not())).containsExactly(false, true, null);
        assertThat(all(engine, many.or(THING.name.eq("dice")))).containsExactly(true, false, true);
        assertThat(all(engine, many.and(THING.name.eq("ball")))).containsExactly(true, false, false);
        assertThat(all(engine, many.isNull())).containsExactly(false, false, true);
        assertThat(all(engine, THING.count.in())).containsExactly(false, false, false);
        assertThat(all(engine, THING.count.notIn())).containsExactly(true, true, true);
        assertThat(all(engine, THING.count.eq(THING.count))).containsExactly(true, true, null);
        assertThat(all(engine, many.eq(true))).containsExactly(true, false, null);
        assertThat(all(engine, THING.count.in(7, 8))).containsExactly(true, false, null);
    }

    private static <T> List<T> all(Engine engine, Expression<T> expression) {
        return THING.read(engine, select(expression).from(THING).orderBy(THING.id.asc()));
    }
}
