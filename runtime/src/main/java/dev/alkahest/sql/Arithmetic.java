package dev.alkahest.sql;

import dev.alkahest.type.SqlKind;

/**
 * A calculation with two operands: {@code price * quantity}.
 *
 * @param operator what to do
 * @param left the left operand
 * @param right the right operand
 * @param kind the kind of number that comes out
 */
public record Arithmetic(Operator operator, Node left, Node right, SqlKind kind) implements Node {

    /** What arithmetic does. */
    public enum Operator {
        /** Addition. */
        PLUS,
        /** Subtraction. */
        MINUS,
        /** Multiplication. */
        TIMES,
        /** Division; of whole numbers towards zero. */
        DIVIDED_BY,
        /** The remainder of a division; it has the sign of the left operand. */
        MOD
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
