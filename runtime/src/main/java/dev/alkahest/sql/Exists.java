package dev.alkahest.sql;

/**
 * A test for a subquery having rows.
 *
 * @param select the subquery
 */
public record Exists(Select select) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
