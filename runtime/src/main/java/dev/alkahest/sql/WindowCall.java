package dev.alkahest.sql;

/**
 * A function of the rows in a window: {@code rank() OVER (ORDER BY price)}.
 *
 * @param function the call of an aggregate, or of a window function
 * @param window the window
 */
public record WindowCall(Node function, Window window) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
