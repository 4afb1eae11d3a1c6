package dev.alkahest.sql;

import java.math.BigDecimal;

/**
 * The expression that the tests of a CASE are compared with; see {@link Cases#match}. Immutable.
 *
 * @param <S> the Java class of its value
 */
public final class Match<S> {

    private final Expression<S> expression;

    Match(Expression<S> expression) {
        this.expression = expression;
    }

    /** Begins with a text for where the expression equals a value. */
    public SimpleCase<S, String, TextExpression> when(S test, TextExpression value) {
        return of(Kind.TEXT, test, value);
    }

    /** Begins with a number for where the expression equals a value. */
    public <N extends Number> SimpleCase<S, N, NumberExpression<N>> when(S test, NumberExpression<N> value) {
        return of(Kind.number(), test, value);
    }

    /** Begins with a date or time for where the expression equals a value. */
    public <T> SimpleCase<S, T, TemporalExpression<T>> when(S test, TemporalExpression<T> value) {
        return of(Kind.temporal(), test, value);
    }

    /** Begins with a truth value for where the expression equals a value. */
    public SimpleCase<S, Boolean, Condition> when(S test, Condition value) {
        return of(Kind.CONDITION, test, value);
    }

    /** Begins with an expression for where the expression equals a value. */
    public <T> SimpleCase<S, T, ComparableExpression<T>> when(S test, Expression<T> value) {
        return of(Kind.any(), test, value);
    }

    /** Begins with a text for where the expression equals a value. */
    public SimpleCase<S, String, TextExpression> when(S test, String value) {
        return when(test, Values.value(value));
    }

    /** Begins with a number for where the expression equals a value. */
    public SimpleCase<S, Integer, NumberExpression<Integer>> when(S test, int value) {
        return when(test, Values.value(value));
    }

    /** Begins with a number for where the expression equals a value. */
    public SimpleCase<S, Long, NumberExpression<Long>> when(S test, long value) {
        return when(test, Values.value(value));
    }

    /** Begins with a decimal for where the expression equals a value. */
    public SimpleCase<S, BigDecimal, NumberExpression<BigDecimal>> when(S test, BigDecimal value) {
        return when(test, Values.value(value));
    }

    /** Begins with a truth value for where the expression equals a value. */
    public SimpleCase<S, Boolean, Condition> when(S test, boolean value) {
        return when(test, Values.value(value));
    }

    Bind test(S test) {
        return Predicate.bind(expression, test, "match");
    }

    private <T, E extends Expression<T>> SimpleCase<S, T, E> of(Kind<T, E> kind, S test, Expression<T> value) {
        return new SimpleCase<>(this, CaseBranches.of(kind, expression, test(test), value));
    }
}
