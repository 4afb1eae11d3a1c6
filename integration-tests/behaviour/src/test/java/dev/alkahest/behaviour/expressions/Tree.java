package dev.alkahest.behaviour.expressions;

import dev.alkahest.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A tree of operations.
 *
 * @param operation what stands at its top
 * @param operands the trees it is made of
 */
record Tree(Operation operation, List<Tree> operands) {

    /** Returns what the documentation says of this, in a row; all of it has a value that is defined. */
    Object value(List<Object> row) {
        List<Object> values = new ArrayList<>(operands.size());
        for (Tree operand : operands) {
            values.add(operand.value(row));
        }
        Object value = operation.meaning().of(values, row);
        Undefined.unless(operation.gives().holds(value));
        return value;
    }

    Expression<?> expression() {
        List<Expression<?>> expressions = new ArrayList<>(operands.size());
        for (Tree operand : operands) {
            expressions.add(operand.expression());
        }
        return operation.spelling().of(expressions);
    }

    int size() {
        return 1 + operands.stream().mapToInt(Tree::size).sum();
    }

    /** Returns trees that are smaller by one cut. */
    List<Tree> smaller() {
        List<Tree> smaller = new ArrayList<>(operands);
        for (int at = 0; at < operands.size(); at++) {
            Type type = operands.get(at).operation().gives();
            for (Tree cut : operands.get(at).smaller()) {
                if (cut.operation().gives() == type) {
                    List<Tree> all = new ArrayList<>(operands);
                    all.set(at, cut);
                    smaller.add(new Tree(operation, List.copyOf(all)));
                }
            }
        }
        return smaller;
    }

    @Override
    public String toString() {
        return operands.isEmpty()
                ? operation.name()
                : operands.stream().map(Tree::toString).collect(Collectors.joining(", ", operation.name() + "(", ")"));
    }
}
