package dev.alkahest.behaviour.expressions;

import static dev.alkahest.behaviour.expressions.Type.TRUTH;
import static dev.alkahest.behaviour.expressions.Type.any;

import dev.alkahest.sql.Cases;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Values;
import java.util.List;

/** What every type has: columns, values, choices. */
final class GeneralOperations {

    private GeneralOperations() {}

    static Operation leaf(Type type, Draw draw) {
        if (draw.below(2) == 0) {
            int at = 2 * type.ordinal() + draw.below(2);
            Expression<?> column = SampleTable.SAMPLE.samples.get(at);
            return new Operation(type, column.toString(), List.of(), (none, row) -> row.get(at), none -> column);
        }
        Object value = draw.value(type);
        Expression<?> typed = type.as(Sql.value(
                value, any(SampleTable.SAMPLE.samples.get(2 * type.ordinal())).type()));
        return Operation.of(type, String.valueOf(value), List.of(), none -> value, none -> typed);
    }

    static Operation draw(Type type, Draw draw) {
        Object value = draw.value(type);
        return switch (draw.below(type == TRUTH ? 5 : 6)) {
            case 0 ->
                Operation.of(
                        type,
                        "coalesce",
                        List.of(type, type),
                        of -> of.get(0) == null ? of.get(1) : of.get(0),
                        of -> type.as(Sql.coalesce(Type.<String>typed(of.get(0)), Type.<String>typed(of.get(1)))));
            case 1 ->
                Operation.of(
                        type,
                        "coalesce to " + value,
                        List.of(type),
                        of -> of.get(0) == null ? value : of.get(0),
                        of -> type.as(Sql.coalesce(any(of.get(0)), value)));
            case 2 ->
                Operation.of(
                        type,
                        "case",
                        List.of(TRUTH, type, TRUTH, type, type),
                        of -> is(of.get(0)) ? of.get(1) : is(of.get(2)) ? of.get(3) : of.get(4),
                        of -> type.as(Cases.when((Condition) of.get(0), any(of.get(1)))
                                .when((Condition) of.get(2), any(of.get(3)))
                                .otherwise(any(of.get(4)))));
            case 3 ->
                Operation.of(
                        type,
                        "case or null",
                        List.of(TRUTH, type),
                        of -> is(of.get(0)) ? of.get(1) : null,
                        of -> type.as(Cases.when((Condition) of.get(0), any(of.get(1)))
                                .otherwiseNull()));
            case 4 -> match(type, Type.values()[draw.below(Type.values().length)], draw);
            default ->
                Operation.of(
                        type,
                        "nullif",
                        List.of(type, type),
                        of -> Boolean.TRUE.equals(Truths.equal(of.get(0), of.get(1))) ? null : of.get(0),
                        of -> type.as(Values.nullif(Type.<String>typed(of.get(0)), Type.<String>typed(of.get(1)))));
        };
    }

    private static Operation match(Type type, Type operand, Draw draw) {
        Object test = draw.value(operand);
        return Operation.of(
                type,
                "match " + test,
                List.of(operand, type, type),
                of -> is(Truths.equal(of.get(0), test)) ? of.get(1) : of.get(2),
                of -> type.as(
                        Cases.match(any(of.get(0))).when(test, any(of.get(1))).otherwise(any(of.get(2)))));
    }

    private static boolean is(Object condition) {
        return Boolean.TRUE.equals(condition);
    }
}
