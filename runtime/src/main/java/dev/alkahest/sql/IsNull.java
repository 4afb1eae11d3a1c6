package dev.alkahest.sql;

/**
 * A test for NULL.
 *
 * @param operand what is tested
 * @param negated whether it must not be NULL
 */
public record IsNull(Node operand, boolean negated) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
