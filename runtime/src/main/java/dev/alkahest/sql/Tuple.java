package dev.alkahest.sql;

import java.util.List;

/**
 * Several columns that are tested together.
 *
 * @param parts the columns, at least two
 */
public record Tuple(List<Node> parts) implements Node {

    /** Copies the list. */
    public Tuple {
        parts = List.copyOf(parts);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
