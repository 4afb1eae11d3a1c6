package dev.alkahest.sql;

import dev.alkahest.type.ColumnTypes;
import java.util.Arrays;

/**
 * A test for being one of some integer keys, which are sent as one array: the text is the same for any number of them. For
 * databases that have {@code KEY_ARRAYS}.
 *
 * @param operand what is tested
 * @param keys the keys as one value, ascending and each of them once
 */
public record InKeys(Node operand, Bind keys) implements Node {

    static InKeys of(Node operand, long[] keys) {
        return new InKeys(operand, new Bind(ColumnTypes.int64Array(), distinct(keys), false));
    }

    private static long[] distinct(long[] keys) {
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (long key : sorted) {
            if (size == 0 || sorted[size - 1] != key) {
                sorted[size++] = key;
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
