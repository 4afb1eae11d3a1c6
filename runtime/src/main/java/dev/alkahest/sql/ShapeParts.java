package dev.alkahest.sql;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the walk through a statement gathers: the parts of its shape, and its values beside. */
final class ShapeParts {

    private Object[] parts = new Object[32];
    private int partCount;
    private @Nullable Object[] values = new Object[8];
    private int valueCount;

    /** Returns what is gathered of an expression. */
    static ShapeParts of(Node node) {
        ShapeWriter writer = new ShapeWriter();
        writer.write(node);
        return writer.parts();
    }

    void add(Object part) {
        if (partCount == parts.length) {
            parts = Arrays.copyOf(parts, 2 * partCount);
        }
        parts[partCount++] = part;
    }

    void addValue(@Nullable Object value) {
        if (valueCount == values.length) {
            values = Arrays.copyOf(values, 2 * valueCount);
        }
        values[valueCount++] = value;
    }

    boolean hasValues() {
        return valueCount > 0;
    }

    /** Returns the parts as they are; nothing is added afterwards. */
    Shape.Key key() {
        return new Shape.Key(parts, partCount);
    }

    @Nullable
    Object[] values() {
        return Arrays.copyOf(values, valueCount);
    }
}
