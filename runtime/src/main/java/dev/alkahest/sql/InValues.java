package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A test for being one of a list of values, or none.
 *
 * <p>A list of up to 16384 values is filled up to the next power of two by repeating its last value, so that lists of many
 * lengths share a few texts. A longer one might then have more values than a statement can.
 *
 * @param operand what is tested
 * @param type the type of the values
 * @param values the values, at least one
 * @param negated whether it must be none of them
 */
public record InValues(Node operand, ColumnType<?> type, List<?> values, boolean negated) implements Node {

    private static final int LONGEST_FILLED_UP = 16_384;

    /** Copies the values and fills up the list. */
    public InValues {
        values = filledUp(values);
    }

    private static List<Object> filledUp(List<?> values) {
        int powerOfTwo = Integer.highestOneBit(Math.max(1, 2 * values.size() - 1));
        int size = powerOfTwo > LONGEST_FILLED_UP ? values.size() : powerOfTwo;
        Object[] filled = values.toArray(new Object[size]);
        Arrays.fill(filled, values.size(), size, values.get(values.size() - 1));
        return Collections.unmodifiableList(Arrays.asList(filled));
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
