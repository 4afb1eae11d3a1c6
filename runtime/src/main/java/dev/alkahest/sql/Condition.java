package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;

/** An expression that is true, false or unknown. */
public interface Condition extends Expression<Boolean> {

    /** Returns the condition that a node states: for those who take statements apart. */
    static Condition of(Node node) {
        return new Predicate(node);
    }

    @Override
    default ColumnType<Boolean> type() {
        return ColumnTypes.bool();
    }

    /** Returns the condition that this and another hold. */
    default Condition and(Condition other) {
        return joined(Logic.Operator.AND, other);
    }

    /** Returns the condition that this or another holds, or both. */
    default Condition or(Condition other) {
        return joined(Logic.Operator.OR, other);
    }

    /** Returns the condition that this does not hold; unknown stays unknown. */
    default Condition not() {
        return new Predicate(new Not(node()));
    }

    private Condition joined(Logic.Operator operator, Condition other) {
        List<Node> conditions = new ArrayList<>();
        if (node() instanceof Logic logic && logic.operator() == operator) {
            conditions.addAll(logic.conditions());
        } else {
            conditions.add(node());
        }
        conditions.add(other.node());
        return new Predicate(new Logic(operator, conditions));
    }
}
