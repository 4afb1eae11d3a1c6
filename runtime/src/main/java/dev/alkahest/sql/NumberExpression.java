package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;

/**
 * An expression whose value is a number.
 *
 * @param <N> the Java class of the number
 */
public interface NumberExpression<N extends Number> extends ComparableExpression<N> {

    /** Returns this number plus another. */
    default NumberExpression<N> plus(N other) {
        return NumberValue.of(this, Arithmetic.Operator.PLUS, other);
    }

    /** Returns this number plus another. */
    default NumberExpression<N> plus(Expression<N> other) {
        return NumberValue.of(this, Arithmetic.Operator.PLUS, other);
    }

    /** Returns this number minus another. */
    default NumberExpression<N> minus(N other) {
        return NumberValue.of(this, Arithmetic.Operator.MINUS, other);
    }

    /** Returns this number minus another. */
    default NumberExpression<N> minus(Expression<N> other) {
        return NumberValue.of(this, Arithmetic.Operator.MINUS, other);
    }

    /** Returns this number times another. */
    default NumberExpression<N> times(N other) {
        return NumberValue.of(this, Arithmetic.Operator.TIMES, other);
    }

    /** Returns this number times another. */
    default NumberExpression<N> times(Expression<N> other) {
        return NumberValue.of(this, Arithmetic.Operator.TIMES, other);
    }

    /** Returns this number divided by another; whole numbers are divided towards zero. */
    default NumberExpression<N> dividedBy(N other) {
        return NumberValue.of(this, Arithmetic.Operator.DIVIDED_BY, other);
    }

    /** Returns this number divided by another; whole numbers are divided towards zero. */
    default NumberExpression<N> dividedBy(Expression<N> other) {
        return NumberValue.of(this, Arithmetic.Operator.DIVIDED_BY, other);
    }

    /** Returns the remainder of dividing this number by another; it has the sign of this one. */
    default NumberExpression<N> mod(N other) {
        return NumberValue.of(this, Arithmetic.Operator.MOD, other);
    }

    /** Returns the remainder of dividing this number by another; it has the sign of this one. */
    default NumberExpression<N> mod(Expression<N> other) {
        return NumberValue.of(this, Arithmetic.Operator.MOD, other);
    }

    /** Returns this number with its sign turned. */
    default NumberExpression<N> negate() {
        return new NumberValue<>(new Negation(node()), type());
    }

    /** Returns this number rounded to a whole one, half of one away from zero. */
    default NumberExpression<N> round() {
        return round(0);
    }

    /** Returns this number with so many digits after the point, half of one rounded away from zero. */
    default NumberExpression<N> round(int digits) {
        return Rounding.round(this, digits);
    }

    /** Returns the greatest whole number that is not greater than this. */
    default NumberExpression<N> floor() {
        return Rounding.whole(this, StandardFunction.FLOOR, StandardFunction.FLOOR_DOUBLE);
    }

    /** Returns the least whole number that is not less than this. */
    default NumberExpression<N> ceiling() {
        return Rounding.whole(this, StandardFunction.CEILING, StandardFunction.CEILING_DOUBLE);
    }

    /** Returns 1 for a number above zero, -1 for one below, and 0 for zero. */
    default NumberExpression<Integer> sign() {
        return new NumberValue<>(StandardCall.of(StandardFunction.SIGN, node()), ColumnTypes.int32());
    }

    /** Returns this number as a {@code long}, for instance to add up {@code int}s. */
    default NumberExpression<Long> toLong() {
        return to(ColumnTypes.int64());
    }

    /** Returns this number as a {@code double}. */
    default NumberExpression<Double> toDouble() {
        return to(ColumnTypes.float64());
    }

    /** Returns this number as a decimal, for instance to divide whole numbers. */
    default NumberExpression<BigDecimal> toDecimal(int precision, int scale) {
        return to(ColumnTypes.decimal(precision, scale));
    }

    private <M extends Number> NumberExpression<M> to(ColumnType<M> type) {
        return new NumberValue<>(new Cast(node(), type), type);
    }

    @Override
    default NumberExpression<N> as(String alias) {
        return new NumberValue<>(new Aliased(node(), alias), type());
    }
}
