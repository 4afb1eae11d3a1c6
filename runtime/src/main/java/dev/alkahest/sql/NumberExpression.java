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
}
