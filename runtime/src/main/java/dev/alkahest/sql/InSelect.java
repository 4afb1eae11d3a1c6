package dev.alkahest.sql;

/**
 * A test for being one of the rows of a subquery, or none.
 *
 * @param operand what is tested
 * @param select the subquery, with as many columns as the operand has parts
 * @param negated whether it must be none of them
 * @param isAlone whether the subquery names no table of what is around it
 */
public record InSelect(Node operand, Select select, boolean negated, boolean isAlone) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
