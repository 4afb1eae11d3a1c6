package dev.alkahest.sql;

/**
 * A condition turned into its opposite; unknown stays unknown.
 *
 * @param condition the condition
 */
public record Not(Node condition) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
