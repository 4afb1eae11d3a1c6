package dev.alkahest.behaviour.expressions;

import static dev.alkahest.behaviour.expressions.Type.DECIMAL;
import static dev.alkahest.behaviour.expressions.Type.DOUBLE;
import static dev.alkahest.behaviour.expressions.Type.INT;
import static dev.alkahest.behaviour.expressions.Type.LONG;

import dev.alkahest.sql.Expression;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Arithmetic. It is done in decimals; what does not fit its type, or has too many digits, is not defined. */
final class NumberOperations {

    private NumberOperations() {}

    static Operation draw(Type type, Draw draw) {
        List<Type> one = List.of(type);
        List<Type> two = List.of(type, type);
        return switch (draw.below(12)) {
            case 0 -> of(type, "plus", two, of -> number(of, 0).add(number(of, 1)), of -> one(of).plus(two(of)));
            case 1 -> of(type, "minus", two, of -> number(of, 0).subtract(number(of, 1)), of -> one(of).minus(two(of)));
            case 2 -> of(type, "times", two, of -> number(of, 0).multiply(number(of, 1)), of -> one(of).times(two(of)));
            case 3 ->
                of(
                        type,
                        "dividedBy",
                        two,
                        of -> quotient(type, number(of, 0), number(of, 1)),
                        of -> one(of).dividedBy(two(of)));
            case 4 ->
                of(type, "mod", two, of -> number(of, 0).remainder(divisor(number(of, 1))), of -> one(of).mod(two(of)));
            case 5 -> of(type, "negate", one, of -> number(of, 0).negate(), of -> one(of).negate());
            case 6 -> of(type, "abs", one, of -> number(of, 0).abs(), of -> Sql.abs(one(of)));
            case 7 -> of(type, "round", one, of -> rounded(of, RoundingMode.HALF_UP), of -> one(of).round());
            case 8 -> of(type, "floor", one, of -> rounded(of, RoundingMode.FLOOR), of -> one(of).floor());
            case 9 -> of(type, "ceiling", one, of -> rounded(of, RoundingMode.CEILING), of -> one(of).ceiling());
            case 10 -> withValue(type, one, draw);
            default -> converted(type, draw);
        };
    }

    private static Operation withValue(Type type, List<Type> one, Draw draw) {
        Object drawn = draw.value(type);
        BigDecimal value = decimal(drawn);
        return switch (draw.below(3)) {
            case 0 ->
                of(type, "plus " + value, one, of -> number(of, 0).add(value), of -> one(of).plus((Number) drawn));
            case 1 ->
                of(
                        type,
                        "minus " + value,
                        one,
                        of -> number(of, 0).subtract(value),
                        of -> one(of).minus((Number) drawn));
            default ->
                of(
                        type,
                        "times " + value,
                        one,
                        of -> number(of, 0).multiply(value),
                        of -> one(of).times((Number) drawn));
        };
    }

    private static Operation converted(Type type, Draw draw) {
        Type from = Type.values()[draw.below(DOUBLE.ordinal() + 1)];
        return switch (type) {
            case LONG -> of(LONG, "toLong", List.of(from), of -> number(of, 0), of -> one(of).toLong());
            case DOUBLE -> of(DOUBLE, "toDouble", List.of(from), of -> number(of, 0), of -> one(of).toDouble());
            case DECIMAL ->
                of(
                        DECIMAL,
                        "toDecimal",
                        List.of(from),
                        of -> number(of, 0).setScale(2, RoundingMode.UNNECESSARY),
                        of -> one(of).toDecimal(20, 2));
            case INT ->
                of(
                        INT,
                        "sign",
                        List.of(from),
                        of -> new BigDecimal(number(of, 0).signum()),
                        of -> one(of).sign());
            default -> of(type, "negate", List.of(type), of -> number(of, 0).negate(), of -> one(of).negate());
        };
    }

    static Operation extreme(Type type, Draw draw) {
        boolean greatest = draw.below(2) == 0;
        return Operation.strict(
                type,
                greatest ? "greatest" : "least",
                List.of(type, type, type),
                of -> of.stream()
                        .max((a, b) -> greatest ? Truths.compare(a, b) : Truths.compare(b, a))
                        .orElseThrow(),
                of -> type.as(
                        greatest
                                ? Values.greatest(Type.ordered(of.get(0)), Type.any(of.get(1)), Type.any(of.get(2)))
                                : Values.least(Type.ordered(of.get(0)), Type.any(of.get(1)), Type.any(of.get(2)))));
    }

    private static Operation of(
            Type type, String name, List<Type> takes, Operation.Value value, Operation.Spelling spelling) {
        return Operation.strict(type, name, takes, of -> fitting(type, value, of), spelling);
    }

    private static Object fitting(Type type, Operation.Value value, List<Object> of) {
        try {
            BigDecimal exact = (BigDecimal) value.of(of);
            return switch (type) {
                case SHORT -> exact.shortValueExact();
                case INT -> exact.intValueExact();
                case LONG -> exact.longValueExact();
                case DECIMAL -> exact;
                default -> exact.doubleValue();
            };
        } catch (ArithmeticException e) {
            throw new Undefined();
        }
    }

    private static BigDecimal quotient(Type type, BigDecimal dividend, BigDecimal divisor) {
        return type.isWhole() ? dividend.divideToIntegralValue(divisor(divisor)) : dividend.divide(divisor(divisor));
    }

    private static BigDecimal divisor(BigDecimal divisor) {
        Undefined.unless(divisor.signum() != 0);
        return divisor;
    }

    private static BigDecimal rounded(List<Object> of, RoundingMode mode) {
        return number(of, 0).setScale(0, mode);
    }

    private static BigDecimal number(List<Object> of, int at) {
        return decimal(of.get(at));
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal
                ? decimal
                : number instanceof Double floating
                        ? new BigDecimal(floating)
                        : new BigDecimal(((Number) number).longValue());
    }

    @SuppressWarnings("unchecked") // both operands have one type
    private static NumberExpression<Number> one(List<Expression<?>> of) {
        return (NumberExpression<Number>) of.get(0);
    }

    @SuppressWarnings("unchecked") // both operands have one type
    private static Expression<Number> two(List<Expression<?>> of) {
        return (Expression<Number>) of.get(1);
    }
}
