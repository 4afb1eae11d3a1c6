package dev.alkahest.sql;

import java.util.List;

/**
 * A call of a function that every database has in some way: a dialect knows how it is said.
 *
 * @param function the function
 * @param arguments what it is called with, in the order that the function's description says
 */
public record StandardCall(StandardFunction function, List<Node> arguments) implements Node {

    /** Copies the list. */
    public StandardCall {
        arguments = List.copyOf(arguments);
    }

    static StandardCall of(StandardFunction function, Node... arguments) {
        return new StandardCall(function, List.of(arguments));
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
