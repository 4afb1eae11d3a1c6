package dev.alkahest.sql;

import java.math.BigDecimal;

/**
 * The words a CASE begins with. Import them statically.
 *
 * <pre>{@code
 * when(ALBUM.price.gt(limit), "dear").when(ALBUM.price.isNull(), "unknown").otherwise("cheap")
 * match(RATING.stars).when(5, "splendid").when(4, "good").otherwiseNull()
 * }</pre>
 */
public final class Cases {

    private Cases() {}

    /** Begins a CASE of one expression, each test of which is a value that it may equal; NULL equals none. */
    public static <S> Match<S> match(Expression<S> expression) {
        return new Match<>(expression);
    }

    /** Begins a CASE with a text for a condition. */
    public static SearchedCase<String, TextExpression> when(Condition condition, TextExpression value) {
        return new SearchedCase<>(CaseBranches.of(Kind.TEXT, null, condition.node(), value));
    }

    /** Begins a CASE with a number for a condition. */
    public static <N extends Number> SearchedCase<N, NumberExpression<N>> when(
            Condition condition, NumberExpression<N> value) {
        return new SearchedCase<>(CaseBranches.of(Kind.number(), null, condition.node(), value));
    }

    /** Begins a CASE with a date or time for a condition. */
    public static <T> SearchedCase<T, TemporalExpression<T>> when(Condition condition, TemporalExpression<T> value) {
        return new SearchedCase<>(CaseBranches.of(Kind.temporal(), null, condition.node(), value));
    }

    /** Begins a CASE with a truth value for a condition. */
    public static SearchedCase<Boolean, Condition> when(Condition condition, Condition value) {
        return new SearchedCase<>(CaseBranches.of(Kind.CONDITION, null, condition.node(), value));
    }

    /** Begins a CASE with an expression for a condition. */
    public static <T> SearchedCase<T, ComparableExpression<T>> when(Condition condition, Expression<T> value) {
        return new SearchedCase<>(CaseBranches.of(Kind.any(), null, condition.node(), value));
    }

    /** Begins a CASE with a text for a condition. */
    public static SearchedCase<String, TextExpression> when(Condition condition, String value) {
        return when(condition, Values.value(value));
    }

    /** Begins a CASE with a number for a condition. */
    public static SearchedCase<Integer, NumberExpression<Integer>> when(Condition condition, int value) {
        return when(condition, Values.value(value));
    }

    /** Begins a CASE with a number for a condition. */
    public static SearchedCase<Long, NumberExpression<Long>> when(Condition condition, long value) {
        return when(condition, Values.value(value));
    }

    /** Begins a CASE with a decimal for a condition. */
    public static SearchedCase<BigDecimal, NumberExpression<BigDecimal>> when(Condition condition, BigDecimal value) {
        return when(condition, Values.value(value));
    }

    /** Begins a CASE with a truth value for a condition. */
    public static SearchedCase<Boolean, Condition> when(Condition condition, boolean value) {
        return when(condition, Values.value(value));
    }
}
