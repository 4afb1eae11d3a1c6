package dev.alkahest.sql;

/**
 * An expression whose values have an order.
 *
 * @param <T> the Java class of the value
 */
public interface ComparableExpression<T> extends Expression<T> {

    /** Returns a test for being less than a value. */
    default Condition lt(T value) {
        return Predicate.comparing(this, Comparison.Operator.LT, value);
    }

    /** Returns a test for being less than another expression. */
    default Condition lt(Expression<T> other) {
        return Predicate.comparing(this, Comparison.Operator.LT, other);
    }

    /** Returns a test for being less than a value, or equal to it. */
    default Condition le(T value) {
        return Predicate.comparing(this, Comparison.Operator.LE, value);
    }

    /** Returns a test for being less than another expression, or equal to it. */
    default Condition le(Expression<T> other) {
        return Predicate.comparing(this, Comparison.Operator.LE, other);
    }

    /** Returns a test for being greater than a value. */
    default Condition gt(T value) {
        return Predicate.comparing(this, Comparison.Operator.GT, value);
    }

    /** Returns a test for being greater than another expression. */
    default Condition gt(Expression<T> other) {
        return Predicate.comparing(this, Comparison.Operator.GT, other);
    }

    /** Returns a test for being greater than a value, or equal to it. */
    default Condition ge(T value) {
        return Predicate.comparing(this, Comparison.Operator.GE, value);
    }

    /** Returns a test for being greater than another expression, or equal to it. */
    default Condition ge(Expression<T> other) {
        return Predicate.comparing(this, Comparison.Operator.GE, other);
    }

    /** Returns a test for lying between two values, both included. */
    default Condition between(T low, T high) {
        return new Predicate(
                new Between(node(), Predicate.bind(this, low, "between"), Predicate.bind(this, high, "between")));
    }

    /** Returns a test for lying between two expressions, both included. */
    default Condition between(Expression<T> low, Expression<T> high) {
        return new Predicate(new Between(node(), low.node(), high.node()));
    }

    @Override
    default ComparableExpression<T> as(String alias) {
        return new Value<>(new Aliased(node(), alias), type());
    }
}
