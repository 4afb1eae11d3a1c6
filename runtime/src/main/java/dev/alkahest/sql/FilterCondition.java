package dev.alkahest.sql;

/**
 * A condition that a table itself adds to statements which read it, and that {@link Select#withoutFilters()} takes away.
 *
 * @param condition the condition
 */
public record FilterCondition(Node condition) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
