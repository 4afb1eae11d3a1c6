package dev.alkahest.sql;

/**
 * A test for lying between two bounds, both included.
 *
 * @param operand what is tested
 * @param low the lower bound
 * @param high the upper bound
 */
public record Between(Node operand, Node low, Node high) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
