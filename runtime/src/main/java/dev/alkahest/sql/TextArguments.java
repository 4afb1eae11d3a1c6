package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;

/** What functions of texts are called with: numbers that mean the same on every database, others being refused. */
final class TextArguments {

    private TextArguments() {}

    static TextExpression call(StandardFunction function, TextExpression text, Node... more) {
        List<Node> arguments = new ArrayList<>(List.of(text.node()));
        arguments.addAll(List.of(more));
        return new TextValue(new StandardCall(function, arguments), ColumnTypes.string(0));
    }

    static Bind of(char character) {
        return Bind.of(ColumnTypes.string(0), String.valueOf(character));
    }

    static Bind part(String part) {
        if (part == null || part.isEmpty()) {
            throw new InvalidStatementException("replace(...) is told to replace nothing. Name the part to replace.");
        }
        return Bind.of(ColumnTypes.string(0), part);
    }

    static Bind count(String function, int count) {
        if (count < 0) {
            throw new InvalidStatementException(
                    function + "(...) takes a number of characters, and is given " + count + ".");
        }
        return Bind.of(ColumnTypes.int32(), count);
    }

    /** Returns a value whose type nothing beside it tells. */
    static Bind typed(Bind bind) {
        return new Bind(bind.type(), bind.value(), true);
    }
}
