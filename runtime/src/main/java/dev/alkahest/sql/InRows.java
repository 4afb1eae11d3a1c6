package dev.alkahest.sql;

import java.util.List;

/**
 * A test for several columns being, together, one of a list of rows.
 *
 * @param operands the columns
 * @param rows the rows, each with a value for every column; at least one
 */
public record InRows(List<Node> operands, List<List<Bind>> rows) implements Node {

    /** Copies the lists. */
    public InRows {
        operands = List.copyOf(operands);
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
