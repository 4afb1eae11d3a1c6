package dev.alkahest.behaviour.expressions;

import static dev.alkahest.behaviour.expressions.Type.INT;
import static dev.alkahest.behaviour.expressions.Type.LONG;
import static dev.alkahest.behaviour.expressions.Type.TEXT;
import static dev.alkahest.behaviour.expressions.Type.TRUTH;

import java.util.ArrayList;
import java.util.List;

/** Makes trees at random whose value is defined in some rows. */
final class Generator {

    private static final int DEPTH = 5;

    private final Draw draw;

    Generator(Draw draw) {
        this.draw = draw;
    }

    Tree next(List<List<Object>> rows) {
        while (true) {
            Tree tree = tree(Type.values()[draw.below(Type.values().length)], 1 + draw.below(DEPTH));
            if (isDefined(tree, rows)) {
                return tree;
            }
        }
    }

    static boolean isDefined(Tree tree, List<List<Object>> rows) {
        try {
            rows.forEach(tree::value);
            return true;
        } catch (Undefined e) {
            return false;
        }
    }

    private Tree tree(Type type, int depth) {
        Operation operation = depth == 0 || draw.below(8) == 0 ? GeneralOperations.leaf(type, draw) : operation(type);
        List<Tree> operands = new ArrayList<>();
        for (Type operand : operation.takes()) {
            operands.add(tree(operand, depth - 1));
        }
        return new Tree(operation, List.copyOf(operands));
    }

    private Operation operation(Type type) {
        int kind = draw.below(8);
        if (kind == 0) {
            return GeneralOperations.draw(type, draw);
        }
        if (kind == 1 && type != TRUTH && type != TEXT) {
            return NumberOperations.extreme(type, draw);
        }
        if (type == INT && kind < 5) {
            return kind < 3 ? TemporalOperations.number(draw) : TextOperations.number(draw);
        }
        if (type == LONG && kind == 2) {
            return TemporalOperations.seconds(draw);
        }
        if (type.isNumber()) {
            return NumberOperations.draw(type, draw);
        }
        if (type.isTemporal()) {
            return TemporalOperations.draw(type, draw);
        }
        if (type == TEXT) {
            return TextOperations.draw(draw);
        }
        return kind < 4 ? TextOperations.condition(draw) : ConditionOperations.draw(draw);
    }
}
