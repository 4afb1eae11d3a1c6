package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;

/**
 * The number that a node stands for.
 *
 * @param node the node
 * @param type how its values are read
 */
record NumberValue<N extends Number>(Node node, ColumnType<N> type) implements NumberExpression<N> {

    static <N extends Number> NumberExpression<N> of(Expression<N> left, Arithmetic.Operator operator, N right) {
        Predicate.requireValue(right, left, operator.name());
        ColumnType<N> rightType = NumberTypes.holding(left.type(), right);
        return of(left, operator, Bind.of(rightType, right), rightType);
    }

    static <N extends Number> NumberExpression<N> of(
            Expression<N> left, Arithmetic.Operator operator, Expression<N> right) {
        return of(left, operator, right.node(), right.type());
    }

    private static <N extends Number> NumberExpression<N> of(
            Expression<N> left, Arithmetic.Operator operator, Node right, ColumnType<N> rightType) {
        ColumnType<N> type = NumberTypes.resultOf(operator, left.type(), rightType);
        return new NumberValue<>(new Arithmetic(operator, left.node(), right, type.kind()), type);
    }
}
