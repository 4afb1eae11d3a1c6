package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The condition that a node states.
 *
 * @param node the node
 */
record Predicate(Node node) implements Condition {

    static <T> Condition comparing(Expression<T> left, Comparison.Operator operator, T value) {
        return new Comparison(operator, left.node(), bind(left, value, operator.name()));
    }

    static <T> Condition comparing(Expression<T> left, Comparison.Operator operator, Expression<T> right) {
        return new Comparison(operator, left.node(), right.node());
    }

    static Condition oneOf(Expression<?> operand, Collection<?> values, boolean negated) {
        if (values.isEmpty()) {
            return new Predicate(new Truth(negated));
        }
        for (Object value : values) {
            requireValue(value, operand, "in");
        }
        return new Predicate(new InValues(operand.node(), operand.type(), List.copyOf(values), negated));
    }

    static <T> Bind bind(Expression<T> beside, T value, String operation) {
        requireValue(value, beside, operation);
        return Bind.of(beside.type(), value);
    }

    static void requireValue(@Nullable Object value, Expression<?> beside, String operation) {
        if (value == null) {
            String what = beside instanceof Column<?> column ? column.toString() : "An expression";
            throw new InvalidStatementException(what + " is compared with null (" + operation
                    + "), which is never true in SQL. Use isNull() or isNotNull().");
        }
    }
}
