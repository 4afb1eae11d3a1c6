package dev.alkahest.sql;

/**
 * A condition that is always true, or never.
 *
 * @param value which of the two
 */
public record Truth(boolean value) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
