package dev.alkahest.behaviour.expressions;

import dev.alkahest.sql.Expression;
import java.util.List;

/**
 * What stands at a place of a tree.
 *
 * @param gives the type of its value
 * @param name what it is shown as, with the values it has
 * @param takes the types of its operands
 * @param meaning what its value is
 * @param spelling how it is written with the library
 */
record Operation(Type gives, String name, List<Type> takes, Meaning meaning, Spelling spelling) {

    /** Returns an operation that is NULL where one of its operands is. */
    static Operation strict(Type gives, String name, List<Type> takes, Value value, Spelling spelling) {
        Meaning meaning = (operands, row) -> operands.contains(null) ? null : value.of(operands);
        return new Operation(gives, name, takes, meaning, spelling);
    }

    /** Returns an operation whose value is told by its operands. */
    static Operation of(Type gives, String name, List<Type> takes, Value value, Spelling spelling) {
        return new Operation(gives, name, takes, (operands, row) -> value.of(operands), spelling);
    }

    /** The value of an operation, given those of its operands and of the columns. */
    interface Meaning {

        Object of(List<Object> operands, List<Object> row);
    }

    /** The value of an operation, given those of its operands. */
    interface Value {

        Object of(List<Object> operands);
    }

    /** The expression of an operation, given those of its operands. */
    interface Spelling {

        Expression<?> of(List<Expression<?>> operands);
    }
}
