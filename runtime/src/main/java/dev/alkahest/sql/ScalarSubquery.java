package dev.alkahest.sql;

/**
 * A subquery standing for the one value of its one row; NULL where it has no row.
 *
 * @param select the subquery, with one column
 */
public record ScalarSubquery(Select select) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
