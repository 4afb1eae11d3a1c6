package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A call of a function: {@code upper(title)}.
 *
 * @param function the function's name, in lower case: a plain identifier
 * @param arguments what it is called with
 */
public record Call(String function, List<Node> arguments) implements Node {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** Checks that the name is a plain identifier: it is sent as it stands. */
    public Call {
        if (!PLAIN_NAME.matcher(function).matches()) {
            throw new InvalidStatementException("A function's name is letters, digits and _, not '" + function + "'.");
        }
        arguments = List.copyOf(arguments);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
