package dev.alkahest.sql;

/**
 * A comparison of two operands: {@code title = ?}.
 *
 * @param operator how they are compared
 * @param left the left operand
 * @param right the right operand
 */
public record Comparison(Operator operator, Node left, Node right) implements Condition, Node {

    /** How two operands are compared. */
    public enum Operator {
        /** Equal. */
        EQ,
        /** Not equal. */
        NE,
        /** Less. */
        LT,
        /** Less or equal. */
        LE,
        /** Greater. */
        GT,
        /** Greater or equal. */
        GE,
        /** Not equal, where NULL equals NULL. */
        IS_DISTINCT_FROM,
        /** Equal, where NULL equals NULL. */
        IS_NOT_DISTINCT_FROM
    }

    /** Returns this. */
    @Override
    public Node node() {
        return this;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
