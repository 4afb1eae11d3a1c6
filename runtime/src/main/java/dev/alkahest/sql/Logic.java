package dev.alkahest.sql;

import java.util.List;

/**
 * Conditions joined by AND or OR.
 *
 * @param operator what joins them
 * @param conditions the conditions, two or more
 */
public record Logic(Operator operator, List<Node> conditions) implements Node {

    /** What joins conditions. */
    public enum Operator {
        /** All of them. */
        AND,
        /** At least one of them. */
        OR
    }

    /** Copies the conditions. */
    public Logic {
        conditions = List.copyOf(conditions);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
