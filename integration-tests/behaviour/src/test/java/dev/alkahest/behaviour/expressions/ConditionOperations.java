package dev.alkahest.behaviour.expressions;

import static dev.alkahest.behaviour.expressions.Type.TRUTH;
import static dev.alkahest.behaviour.expressions.Type.any;
import static dev.alkahest.behaviour.expressions.Type.ordered;
import static dev.alkahest.sql.RowValue.row;

import dev.alkahest.sql.Condition;
import java.util.List;

/** Conditions, and how they are joined. */
final class ConditionOperations {

    private ConditionOperations() {}

    static Operation draw(Draw draw) {
        Type type = Type.values()[draw.below(Type.values().length)];
        return switch (draw.below(type == TRUTH || type == Type.TEXT ? 8 : 11)) {
            case 0 ->
                Operation.of(
                        TRUTH,
                        "not",
                        List.of(TRUTH),
                        of -> Truths.not((Boolean) of.get(0)),
                        of -> ((Condition) of.get(0)).not());
            case 1 ->
                Operation.of(
                        TRUTH,
                        "and",
                        List.of(TRUTH, TRUTH),
                        of -> Truths.and((Boolean) of.get(0), (Boolean) of.get(1)),
                        of -> ((Condition) of.get(0)).and((Condition) of.get(1)));
            case 2 ->
                Operation.of(
                        TRUTH,
                        "or",
                        List.of(TRUTH, TRUTH),
                        of -> Truths.or((Boolean) of.get(0), (Boolean) of.get(1)),
                        of -> ((Condition) of.get(0)).or((Condition) of.get(1)));
            case 3 ->
                Operation.of(
                        TRUTH,
                        "isNull",
                        List.of(type),
                        of -> of.get(0) == null,
                        of -> of.get(0).isNull());
            case 4 ->
                Operation.of(
                        TRUTH,
                        "isDistinctFrom",
                        List.of(type, type),
                        of -> !Truths.isSame(of.get(0), of.get(1)),
                        of -> any(of.get(0)).isDistinctFrom(any(of.get(1))));
            case 5 ->
                Operation.of(
                        TRUTH,
                        "eq",
                        List.of(type, type),
                        of -> Truths.equal(of.get(0), of.get(1)),
                        of -> any(of.get(0)).eq(any(of.get(1))));
            case 6 -> in(type, draw);
            case 7 -> sameValue(type, draw);
            case 8 -> comparison(type, anOrder(draw), draw);
            case 9 ->
                Operation.of(
                        TRUTH,
                        "between",
                        List.of(type, type, type),
                        of -> Truths.and(atMost(of.get(1), of.get(0)), atMost(of.get(0), of.get(2))),
                        of -> ordered(of.get(0)).between(ordered(of.get(1)), ordered(of.get(2))));
            default -> rows(type, anOrder(draw), draw);
        };
    }

    private static Order anOrder(Draw draw) {
        return Order.values()[draw.below(Order.values().length)];
    }

    private static Operation in(Type type, Draw draw) {
        List<Object> values = List.of(draw.value(type), draw.value(type), draw.value(type));
        boolean negated = draw.below(2) == 0;
        return Operation.of(
                TRUTH,
                (negated ? "notIn" : "in") + values,
                List.of(type),
                of -> negated ? Truths.not(Truths.oneOf(of.get(0), values)) : Truths.oneOf(of.get(0), values),
                of -> negated ? any(of.get(0)).notIn(values) : any(of.get(0)).in(values));
    }

    private static Operation sameValue(Type type, Draw draw) {
        Object value = draw.value(type);
        return draw.below(2) == 0
                ? Operation.of(
                        TRUTH,
                        "isNotDistinctFrom " + value,
                        List.of(type),
                        of -> Truths.isSame(of.get(0), value),
                        of -> any(of.get(0)).isNotDistinctFrom(value))
                : Operation.strict(
                        TRUTH,
                        "ne " + value,
                        List.of(type),
                        of -> Truths.compare(of.get(0), value) != 0,
                        of -> any(of.get(0)).ne(value));
    }

    private static Operation comparison(Type type, Order order, Draw draw) {
        Object value = draw.value(type);
        return draw.below(2) == 0
                ? Operation.of(
                        TRUTH,
                        order.toString(),
                        List.of(type, type),
                        of -> order.of(of.get(0), of.get(1)),
                        of -> order.between(ordered(of.get(0)), any(of.get(1))))
                : Operation.of(
                        TRUTH,
                        order + " " + value,
                        List.of(type),
                        of -> order.of(of.get(0), value),
                        of -> order.withValue(ordered(of.get(0)), value));
    }

    private static Operation rows(Type type, Order order, Draw draw) {
        Type second = Type.values()[draw.below(Type.TEXT.ordinal())];
        return switch (draw.below(3)) {
            case 0 -> {
                Object first = draw.value(type);
                Object last = draw.value(second);
                yield Operation.of(
                        TRUTH,
                        "row " + order + " (" + first + ", " + last + ")",
                        List.of(type, second),
                        of -> order.ofRows(of.get(0), of.get(1), first, last),
                        of -> order.withValues(row(of.get(0), of.get(1)), first, last));
            }
            case 1 -> {
                List<List<Object>> among = List.of(
                        List.of(draw.value(type), draw.value(second)), List.of(draw.value(type), draw.value(second)));
                yield Operation.of(
                        TRUTH,
                        "row in " + among,
                        List.of(type, second),
                        of -> Truths.or(isRow(of, among.get(0)), isRow(of, among.get(1))),
                        of -> row(of.get(0), of.get(1)).in(among));
            }
            default ->
                Operation.of(
                        TRUTH,
                        "row " + order,
                        List.of(type, second, type, second),
                        of -> order.ofRows(of.get(0), of.get(1), of.get(2), of.get(3)),
                        of -> order.betweenRows(row(of.get(0), of.get(1)), row(of.get(2), of.get(3))));
        };
    }

    private static Boolean isRow(List<Object> of, List<Object> row) {
        return Order.EQ.ofRows(of.get(0), of.get(1), row.get(0), row.get(1));
    }

    private static Boolean less(Object a, Object b) {
        return Order.LT.of(a, b);
    }

    private static Boolean atMost(Object a, Object b) {
        return Truths.not(less(b, a));
    }
}
