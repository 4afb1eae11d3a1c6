package dev.alkahest.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice between values: {@code CASE WHEN price > 100 THEN 'dear' ELSE 'cheap' END}.
 *
 * @param operand what every test is compared with; null where each is a condition by itself
 * @param branches the tests with what they choose, at least one; the first that is true counts
 * @param otherwise what is chosen where no test is true; null is NULL
 */
public record Case(
        @Nullable Node operand,
        List<Branch> branches,
        @Nullable Node otherwise) implements Node {

    /** Copies the list. */
    public Case {
        branches = List.copyOf(branches);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    /**
     * A test with what it chooses.
     *
     * @param test the condition, or what the operand is compared with
     * @param result what is chosen
     */
    public record Branch(Node test, Node result) {}
}
