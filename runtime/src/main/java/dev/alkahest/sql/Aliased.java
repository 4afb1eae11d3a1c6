package dev.alkahest.sql;

/**
 * An expression with a name of its own: {@code count(*) AS albums}.
 *
 * @param body the expression
 * @param alias its name
 */
public record Aliased(Node body, String alias) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
