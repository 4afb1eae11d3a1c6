package dev.alkahest.behaviour.sql;

import static dev.alkahest.behaviour.sql.ThingTable.THING;
import static dev.alkahest.sql.Sql.abs;
import static dev.alkahest.sql.Sql.avg;
import static dev.alkahest.sql.Sql.avgDecimal;
import static dev.alkahest.sql.Sql.coalesce;
import static dev.alkahest.sql.Sql.concat;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.countDistinct;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.function;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.min;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static dev.alkahest.sql.Sql.sumLong;
import static dev.alkahest.sql.Sql.update;
import static dev.alkahest.sql.Values.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.alkahest.DatabaseException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ExpressionTest {

    private static final BigDecimal TINY = new BigDecimal("0.000000000001");

    @BeforeEach
    void createThing(Engine engine) {
        THING.create(engine);
        THING.add(
                engine,
                THING.name.to("  Alkahest "),
                THING.count.to(7),
                THING.price.to(new BigDecimal("12.00")),
                THING.weight.to(2.5),
                THING.madeAt.to(Instant.parse("2024-12-31T23:59:59.75Z")),
                THING.madeOn.to(LocalDate.of(2024, 2, 29)),
                THING.opens.to(LocalTime.of(8, 30)));
    }

    @TestOnAllDatabases
    void wholeNumbers(Engine engine) {
        assertThat(THING.one(engine, THING.count.plus(1).times(2))).isEqualTo(16);
        assertThat(THING.one(engine, THING.count.minus(10))).isEqualTo(-3);
        assertThat(THING.one(engine, THING.count.dividedBy(2))).isEqualTo(3);
        assertThat(THING.one(engine, THING.count.negate().dividedBy(2))).isEqualTo(-3);
        assertThat(THING.one(engine, THING.count.mod(4))).isEqualTo(3);
        assertThat(THING.one(engine, THING.count.negate().mod(4))).isEqualTo(-3);
        assertThat(THING.one(engine, abs(THING.count.negate()))).isEqualTo(7);
        assertThat(THING.one(engine, THING.count.toLong())).isEqualTo(7L);
    }

    @TestOnAllDatabases
    void decimals(Engine engine) {
        assertThat(THING.one(engine, THING.price.plus(new BigDecimal("0.5")))).isEqualTo(new BigDecimal("12.50"));
        assertThat(THING.one(engine, THING.price.times(new BigDecimal("1.19")))).isEqualTo(new BigDecimal("14.2800"));
        assertThat(THING.one(engine, THING.price.dividedBy(new BigDecimal("5"))))
                .isEqualTo(new BigDecimal("2.400000000000"));
        assertThat(THING.one(engine, THING.price.mod(new BigDecimal("5")))).isEqualTo(new BigDecimal("2.00"));
        assertThat(THING.one(engine, THING.price.negate())).isEqualTo(new BigDecimal("-12.00"));
        assertThat(THING.one(engine, THING.count.toDecimal(10, 2).dividedBy(new BigDecimal("2"))))
                .isEqualTo(new BigDecimal("3.500000000000"));
    }

    @TestOnAllDatabases
    void decimalsKeepTheDigitsOfAValueThatHasMore(Engine engine) {
        assertThat(THING.one(engine, THING.price.plus(new BigDecimal("0.125")))).isEqualTo(new BigDecimal("12.125"));
        assertThat(THING.one(engine, THING.price.minus(new BigDecimal("0.125"))))
                .isEqualTo(new BigDecimal("11.875"));
        assertThat(THING.one(engine, THING.price.times(new BigDecimal("0.125"))))
                .isEqualTo(new BigDecimal("1.50000"));
        assertThat(THING.one(engine, THING.price.mod(new BigDecimal("0.625")))).isEqualTo(new BigDecimal("0.125"));
    }

    @TestOnAllDatabases
    void remainderOfAWholeDivisorIsRoundedAsWhatItIs(Engine engine) {
        assertThat(THING.one(
                        engine,
                        THING.price
                                .minus(new BigDecimal("0.25"))
                                .mod(THING.price.floor())
                                .floor()))
                .isEqualByComparingTo("11");
    }

    @TestOnAllDatabases
    void quotientHasTheDigitsItNeeds(Engine engine) {
        assertThat(THING.one(engine, THING.price.minus(new BigDecimal("24.50")).dividedBy(new BigDecimal("-320.00"))))
                .isEqualByComparingTo("0.0390625");
        assertThat(THING.one(engine, THING.price.times(new BigDecimal("0.0123")).dividedBy(new BigDecimal("7"))))
                .isCloseTo(new BigDecimal("0.021085714286"), within(TINY));
        assertThat(THING.one(engine, THING.price.dividedBy(new BigDecimal("7")).dividedBy(new BigDecimal("3"))))
                .isCloseTo(new BigDecimal("0.571428571429"), within(TINY));
    }

    @TestOnAllDatabases
    void floatingPointNumbersKeepTheirDigits(Engine engine) {
        THING.add(engine, THING.name.to("heavy"), THING.weight.to(-130.5));
        assertThat(THING.names(
                        engine, THING.weight.floor().plus(-69.5).times(474.75).eq(-95187.375)))
                .containsExactly("heavy");
        assertThat(heavy(engine, THING.weight.floor().plus(-69.5).times(474.75)))
                .isEqualTo(-95187.375);
        assertThat(heavy(engine, THING.weight.ceiling().dividedBy(7d))).isEqualTo(-130d / 7);
        assertThat(heavy(engine, THING.weight.times(442279.77734375).mod(66.5)))
                .isEqualTo(-130.5 * 442279.77734375 % 66.5);
    }

    private static Double heavy(Engine engine, NumberExpression<Double> expression) {
        return THING.read(engine, select(expression).from(THING).where(THING.name.eq("heavy")))
                .get(0);
    }

    @TestOnAllDatabases
    void fieldsOfDatesAreDividedAsWholeNumbers(Engine engine) {
        assertThat(THING.one(engine, THING.madeOn.day().dividedBy(THING.count).plus(0)))
                .isEqualTo(4);
        assertThat(THING.one(engine, THING.madeOn.day().dividedBy(THING.count).eq(4)))
                .isTrue();
        assertThat(THING.one(engine, THING.madeAt.second().dividedBy(2).eq(29))).isTrue();
    }

    @TestOnAllDatabases
    void textsOutsideOfColumnsAreComparedAsTheyStand(Engine engine) {
        assertThat(THING.one(engine, value("ä").startsWith("a"))).isFalse();
        assertThat(THING.one(engine, value("a").eq("A"))).isFalse();
        assertThat(THING.one(engine, value("a").eq("a ")))
                .isEqualTo(!engine.dialect().supports(Capability.SPACES_AT_THE_END));
    }

    @TestOnAllDatabases
    void floatingPointNumbers(Engine engine) {
        assertThat(THING.one(engine, THING.weight.times(2d))).isEqualTo(5d);
        assertThat(THING.one(engine, THING.weight.dividedBy(2d))).isEqualTo(1.25);
        assertThat(THING.one(engine, THING.weight.mod(2d))).isCloseTo(0.5, within(1e-9));
        assertThat(THING.one(engine, THING.count.toDouble().dividedBy(2d))).isEqualTo(3.5);
    }

    @TestOnAllDatabases(except = Database.DERBY) // which has no function replace
    void text(Engine engine) {
        assertThat(THING.one(engine, THING.name.trim())).isEqualTo("Alkahest");
        assertThat(THING.one(engine, THING.name.trim().upper())).isEqualTo("ALKAHEST");
        assertThat(THING.one(engine, THING.name.trim().lower())).isEqualTo("alkahest");
        assertThat(THING.one(engine, THING.name.length())).isEqualTo(11);
        assertThat(THING.one(engine, THING.name.trim().concat("!").concat(THING.name.trim())))
                .isEqualTo("Alkahest!Alkahest");
        assertThat(THING.one(engine, concat(value("a"), value("b")))).isEqualTo("ab");
        assertThat(THING.one(
                        engine, function("replace", ColumnTypes.string(0), THING.name.trim(), text("kah"), text("-"))))
                .isEqualTo("Al-est");
    }

    private static Expression<String> text(String text) {
        return value(text);
    }

    @TestOnAllDatabases
    void nothingStaysNothing(Engine engine) {
        engine.begin(connection ->
                connection.execute(update(THING).set(THING.name, (String) null).set(THING.count, (Integer) null)));

        assertThat(THING.one(engine, THING.name.concat("x"))).isNull();
        assertThat(THING.one(engine, THING.count.plus(1))).isNull();
        assertThat(THING.one(engine, THING.count.eq(1))).isNull();
        assertThat(THING.one(engine, coalesce(THING.name, "?"))).isEqualTo("?");
        assertThat(THING.one(engine, coalesce(THING.count, 5).plus(1))).isEqualTo(6);
        assertThat(THING.one(engine, coalesce(THING.name, THING.name.upper()))).isNull();
    }

    @TestOnAllDatabases
    void fieldsOfTimesAreToldInUtc(Engine engine) {
        assertThat(THING.one(engine, THING.madeAt.year())).isEqualTo(2024);
        assertThat(THING.one(engine, THING.madeAt.month())).isEqualTo(12);
        assertThat(THING.one(engine, THING.madeAt.day())).isEqualTo(31);
        assertThat(THING.one(engine, THING.madeAt.hour())).isEqualTo(23);
        assertThat(THING.one(engine, THING.madeAt.minute())).isEqualTo(59);
        assertThat(THING.one(engine, THING.madeAt.second())).isEqualTo(59);
        assertThat(THING.one(engine, THING.madeOn.day())).isEqualTo(29);
        assertThat(THING.one(engine, THING.opens.minute())).isEqualTo(30);
    }

    @TestOnAllDatabases
    void aggregates(Engine engine) {
        THING.add(engine, THING.count.to(8), THING.price.to(new BigDecimal("0.10")), THING.weight.to(0.25));
        THING.add(engine, THING.price.to(new BigDecimal("0.20")));

        assertThat(THING.one(engine, count())).isEqualTo(3L);
        assertThat(THING.one(engine, count(THING.count))).isEqualTo(2L);
        assertThat(THING.one(engine, countDistinct(THING.price))).isEqualTo(3L);
        assertThat(THING.one(engine, sum(THING.price))).isEqualTo(new BigDecimal("12.30"));
        assertThat(THING.one(engine, sum(THING.count))).isEqualTo(15);
        assertThat(THING.one(engine, sumLong(THING.count))).isEqualTo(15L);
        assertThat(THING.one(engine, avg(THING.count))).isEqualTo(7.5);
        assertThat(THING.one(engine, avgDecimal(THING.price))).isEqualTo(new BigDecimal("4.100000000000"));
        assertThat(THING.one(engine, min(THING.price))).isEqualTo(new BigDecimal("0.10"));
        assertThat(THING.one(engine, max(THING.madeAt))).isEqualTo(Instant.parse("2024-12-31T23:59:59.75Z"));
        assertThat(THING.one(engine, max(THING.name).trim())).isEqualTo("Alkahest");
    }

    @TestOnAllDatabases
    void aggregatesOfNothing(Engine engine) {
        engine.begin(connection -> connection.execute(delete(THING)));

        assertThat(THING.one(engine, count())).isZero();
        assertThat(THING.one(engine, sum(THING.price))).isNull();
        assertThat(THING.one(engine, max(THING.madeAt))).isNull();
    }

    @TestOnAllDatabases
    void sumBeyondItsTypeIsAnErrorAndNotAnotherNumber(Engine engine) {
        THING.add(engine, THING.count.to(Integer.MAX_VALUE));

        assertThat(THING.one(engine, sumLong(THING.count))).isEqualTo(Integer.MAX_VALUE + 7L);
        assertThatThrownBy(() -> THING.one(engine, sum(THING.count))).isInstanceOf(DatabaseException.class);
    }

    @TestOnAllDatabases
    void expressionsAreCalculatedAsTheyWereBuilt(Engine engine) {
        engine.begin(connection -> {
            for (long seed = 0; seed < 300; seed++) {
                Calculation calculation = Calculation.random(new SplittableRandom(seed), 4);
                Integer result = connection
                        .scalars(select(calculation.expression).from(THING))
                        .one();
                assertThat(result).as("seed %d", seed).isEqualTo(calculation.result.applyAsInt(7));
            }
        });
    }

    /** A calculation with the count of a thing, for the database and for Java. */
    private record Calculation(NumberExpression<Integer> expression, IntUnaryOperator result) {

        static Calculation random(SplittableRandom random, int depth) {
            if (depth == 0 || random.nextInt(5) == 0) {
                return new Calculation(THING.count, count -> count);
            }
            Calculation left = random(random, depth - 1);
            Calculation right = random(random, depth - 1);
            int number = random.nextInt(2, 9);
            return switch (random.nextInt(7)) {
                case 0 ->
                    new Calculation(
                            left.expression.plus(right.expression),
                            x -> left.result.applyAsInt(x) + right.result.applyAsInt(x));
                case 1 ->
                    new Calculation(
                            left.expression.minus(right.expression),
                            x -> left.result.applyAsInt(x) - right.result.applyAsInt(x));
                case 2 -> new Calculation(left.expression.dividedBy(number), x -> left.result.applyAsInt(x) / number);
                case 3 -> new Calculation(left.expression.mod(number), x -> left.result.applyAsInt(x) % number);
                case 4 -> new Calculation(left.expression.negate(), x -> -left.result.applyAsInt(x));
                case 5 -> new Calculation(left.expression.minus(number), x -> left.result.applyAsInt(x) - number);
                default -> new Calculation(left.expression.times(number), x -> left.result.applyAsInt(x) * number);
            };
        }
    }
}
