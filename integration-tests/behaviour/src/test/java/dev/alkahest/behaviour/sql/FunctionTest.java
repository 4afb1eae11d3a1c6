package dev.alkahest.behaviour.sql;

import static dev.alkahest.behaviour.sql.ThingTable.THING;
import static dev.alkahest.sql.Aggregates.listAgg;
import static dev.alkahest.sql.Cases.match;
import static dev.alkahest.sql.Numbers.acos;
import static dev.alkahest.sql.Numbers.asin;
import static dev.alkahest.sql.Numbers.atan;
import static dev.alkahest.sql.Numbers.atan2;
import static dev.alkahest.sql.Numbers.cos;
import static dev.alkahest.sql.Numbers.degrees;
import static dev.alkahest.sql.Numbers.exp;
import static dev.alkahest.sql.Numbers.ln;
import static dev.alkahest.sql.Numbers.log10;
import static dev.alkahest.sql.Numbers.power;
import static dev.alkahest.sql.Numbers.radians;
import static dev.alkahest.sql.Numbers.sin;
import static dev.alkahest.sql.Numbers.sqrt;
import static dev.alkahest.sql.Numbers.tan;
import static dev.alkahest.sql.Values.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.TextExpression;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class FunctionTest {

    @BeforeEach
    void createThing(Engine engine) {
        THING.create(engine);
        THING.add(
                engine,
                THING.name.to("xxK\u00e4sebrotx"),
                THING.count.to(4),
                THING.price.to(new BigDecimal("12.35")),
                THING.weight.to(2.5));
    }

    @TestOnAllDatabases
    void partsOfTexts(Engine engine) {
        assertThat(THING.one(engine, THING.name.substring(3))).isEqualTo("K\u00e4sebrotx");
        assertThat(THING.one(engine, THING.name.substring(3, 4))).isEqualTo("K\u00e4se");
        assertThat(THING.one(engine, THING.name.substring(9, 10))).isEqualTo("otx");
        assertThat(THING.one(engine, THING.name.substring(99))).isEmpty();
        assertThat(THING.one(engine, THING.name.left(3))).isEqualTo("xxK");
        assertThat(THING.one(engine, THING.name.right(3))).isEqualTo("otx");
        assertThat(THING.one(engine, THING.name.right(0))).isEmpty();
        assertThat(THING.one(engine, THING.name.right(99))).isEqualTo("xxK\u00e4sebrotx");
    }

    @TestOnAllDatabases(needs = Capability.STANDARD_FUNCTIONS)
    void placesAndLengths(Engine engine) {
        assertThat(THING.one(engine, THING.name.position("brot"))).isEqualTo(7);
        assertThat(THING.one(engine, THING.name.position("Brot"))).isZero();
        assertThat(THING.one(engine, value("brotlos").position(THING.name.substring(7, 4))))
                .isEqualTo(1);
        assertThat(THING.one(engine, THING.name.length())).isEqualTo(11);
        assertThat(THING.one(engine, THING.name.octetLength())).isEqualTo(12);
    }

    @TestOnAllDatabases(needs = Capability.STANDARD_FUNCTIONS)
    void changedTexts(Engine engine) {
        assertThat(THING.one(engine, THING.name.replace("x", "yz"))).isEqualTo("yzyzK\u00e4sebrotyz");
        assertThat(THING.one(engine, THING.name.overlay("Ei", 3, 4))).isEqualTo("xxEibrotx");
        assertThat(THING.one(engine, THING.name.overlay("!", 20, 1))).isEqualTo("xxK\u00e4sebrotx!");
        assertThat(THING.one(engine, THING.name.left(3).repeat(2))).isEqualTo("xxKxxK");
        assertThat(THING.one(engine, THING.name.left(3).repeat(0))).isEmpty();
        assertThat(THING.one(engine, THING.name.left(3).lpad(5, '0'))).isEqualTo("00xxK");
        assertThat(THING.one(engine, THING.name.left(3).rpad(5, '-'))).isEqualTo("xxK--");
        assertThat(THING.one(engine, THING.name.lpad(3, '0'))).isEqualTo("xxK");
        assertThat(THING.one(engine, THING.name.rpad(3, '0'))).isEqualTo("xxK");
        assertThat(THING.one(engine, THING.name.concat("!").upper().left(3))).isEqualTo("XXK");
    }

    @TestOnAllDatabases(needs = Capability.SPACES_AT_THE_END)
    void spacesAtTheEndTellTextsApart(Engine engine) {
        for (TextExpression text : List.of(
                value("a "),
                value("a").rpad(2, ' '),
                value(" ").repeat(2).replace("  ", "a "),
                value("a").concat(value(" ").repeat(1)),
                value("a b").left(2),
                value("  ").overlay("a", 1, 1),
                listAgg(value("a "), ","))) {
            assertThat(THING.one(engine, text.eq("a"))).isFalse();
            assertThat(THING.one(engine, text.eq("a "))).isTrue();
            assertThat(THING.one(engine, match(text).when("a", "same").otherwise("other")))
                    .isEqualTo("other");
        }
    }

    @TestOnAllDatabases
    void trimmedTexts(Engine engine) {
        assertThat(THING.one(engine, THING.name.trim('x'))).isEqualTo("K\u00e4sebrot");
        assertThat(THING.one(engine, THING.name.trimLeading('x'))).isEqualTo("K\u00e4sebrotx");
        assertThat(THING.one(engine, THING.name.trimTrailing('x'))).isEqualTo("xxK\u00e4sebrot");
        assertThat(THING.one(engine, value("  a ").trimLeading())).isEqualTo("a ");
        assertThat(THING.one(engine, value("  a ").trimTrailing())).isEqualTo("  a");
    }

    @TestOnAllDatabases
    void roundedNumbers(Engine engine) {
        assertThat(THING.one(engine, THING.price.round(1))).isEqualTo(new BigDecimal("12.4"));
        assertThat(THING.one(engine, THING.price.negate().round(1))).isEqualTo(new BigDecimal("-12.4"));
        assertThat(THING.one(engine, THING.price.round())).isEqualTo(new BigDecimal("12"));
        assertThat(THING.one(engine, THING.price.plus(new BigDecimal("0.15")).round()))
                .isEqualTo(new BigDecimal("13"));
        assertThat(THING.one(engine, THING.weight.round())).isEqualTo(3d);
        assertThat(THING.one(engine, THING.weight.negate().round())).isEqualTo(-3d);
        assertThat(THING.one(engine, THING.weight.plus(0.175).round(2))).isEqualTo(2.68);
        assertThat(THING.one(engine, THING.weight.floor())).isEqualTo(2d);
        assertThat(THING.one(engine, THING.weight.negate().floor())).isEqualTo(-3d);
        assertThat(THING.one(engine, THING.price.ceiling())).isEqualByComparingTo("13");
        assertThat(THING.one(engine, THING.count.round(2).plus(1))).isEqualTo(5);
        assertThat(THING.one(engine, THING.price.negate().sign().plus(1))).isZero();
    }

    @TestOnAllDatabases(needs = Capability.STANDARD_FUNCTIONS)
    void functionsOfFloatingPointNumbers(Engine engine) {
        near(engine, power(THING.count, 0.5), 2);
        near(engine, power(THING.weight, THING.count), Math.pow(2.5, 4));
        near(engine, sqrt(THING.count), 2);
        near(engine, exp(THING.weight), Math.exp(2.5));
        near(engine, ln(THING.price), Math.log(12.35));
        near(engine, log10(THING.price), Math.log10(12.35));
        near(engine, sin(THING.weight), Math.sin(2.5));
        near(engine, cos(THING.weight), Math.cos(2.5));
        near(engine, tan(THING.weight), Math.tan(2.5));
        near(engine, asin(value(0.5)), Math.asin(0.5));
        near(engine, acos(value(0.5)), Math.acos(0.5));
        near(engine, atan(THING.weight), Math.atan(2.5));
        near(engine, atan2(THING.weight, THING.count), Math.atan2(2.5, 4));
        near(engine, degrees(THING.weight), Math.toDegrees(2.5));
        near(engine, radians(THING.count), Math.toRadians(4));
    }

    private static void near(Engine engine, NumberExpression<Double> expression, double expected) {
        assertThat(THING.one(engine, expression)).isCloseTo(expected, within(1e-9));
    }

    @TestOnAllDatabases
    void numbersThatMeanSomethingElseElsewhereAreRefused(Engine engine) {
        assertThatThrownBy(() -> THING.name.substring(0))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("substring(...) counts from 1, and is given 0.");
        assertThatThrownBy(() -> THING.name.left(-1))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("left(...) takes a number of characters, and is given -1.");
        assertThatThrownBy(() -> THING.price.round(-1))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("round(...) takes a number of digits after the point, and is given -1.");
        assertThatThrownBy(() -> THING.name.replace("", "x"))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("replace(...) is told to replace nothing. Name the part to replace.");
    }
}
