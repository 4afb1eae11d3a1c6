package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import java.util.List;

/**
 * Values in a row behind the {@code IN} of a text, each sent as a parameter.
 *
 * @param type how they are sent
 * @param values the values, none of which is null
 * @param isBracketed whether parentheses are put around them, as the text has none
 */
public record BindList(ColumnType<?> type, List<?> values, boolean isBracketed) implements Node {

    /** Copies the list. */
    public BindList {
        values = List.copyOf(values);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    /** Returns the type and the number of values only: values may be private. */
    @Override
    public String toString() {
        return "BindList[" + type + ", " + values.size() + "]";
    }
}
