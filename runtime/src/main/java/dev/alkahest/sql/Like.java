package dev.alkahest.sql;

/**
 * A test for matching a pattern in which {@code %} is any text, {@code _} any character and {@code \} takes the meaning from
 * what follows.
 *
 * @param operand what is tested
 * @param pattern the pattern
 * @param ignoresCase whether case makes no difference
 * @param negated whether it must not match
 */
public record Like(Node operand, Node pattern, boolean ignoresCase, boolean negated) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
