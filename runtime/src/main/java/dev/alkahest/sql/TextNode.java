package dev.alkahest.sql;

import java.util.List;

/**
 * SQL that the user has written, with arguments between its pieces.
 *
 * @param pieces the text before the first argument, between each and the next, and behind the last
 * @param arguments values and expressions
 */
public record TextNode(List<String> pieces, List<Node> arguments) implements Node {

    /** Copies the lists. */
    public TextNode {
        pieces = List.copyOf(pieces);
        arguments = List.copyOf(arguments);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
