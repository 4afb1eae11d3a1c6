package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts one after the other; NULL where one of them is.
 *
 * @param parts the texts, two or more
 */
public record Concatenation(List<Node> parts) implements Node {

    /** Copies the parts. */
    public Concatenation {
        parts = List.copyOf(parts);
    }

    /** Puts what is a concatenation already into the same line. */
    static Concatenation of(Expression<String> first, Expression<?>... others) {
        List<Node> parts = new ArrayList<>(partsOf(first.node()));
        for (Expression<?> other : others) {
            parts.addAll(partsOf(other.node()));
        }
        return new Concatenation(parts);
    }

    private static List<Node> partsOf(Node node) {
        return node instanceof Concatenation concatenation ? concatenation.parts() : List.of(node);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
