package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * The kind of expression that an operation gives: text stays text, numbers stay numbers.
 *
 * @param <T> the Java class of the value
 * @param <E> the kind
 */
interface Kind<T, E extends Expression<T>> {

    Kind<String, TextExpression> TEXT = TextValue::new;
    Kind<Boolean, Condition> CONDITION = (node, type) -> new Predicate(node);

    static <N extends Number> Kind<N, NumberExpression<N>> number() {
        return NumberValue::new;
    }

    static <T> Kind<T, TemporalExpression<T>> temporal() {
        return TemporalValue::new;
    }

    static <T> Kind<T, ComparableExpression<T>> any() {
        return Value::new;
    }

    /** Returns the expression of this kind that a node stands for. */
    E of(Node node, ColumnType<T> type);
}
