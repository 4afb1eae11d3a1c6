package dev.alkahest.sql;

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

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
