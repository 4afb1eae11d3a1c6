package dev.alkahest.sql;

/**
 * A number with its sign turned.
 *
 * @param operand the number
 */
public record Negation(Node operand) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
