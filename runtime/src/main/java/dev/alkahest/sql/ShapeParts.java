package dev.alkahest.sql;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the walk through a statement gathers: the parts of its shape, and its values beside. */
final class ShapeParts {

    private static final @Nullable Object[] NONE = {};
    private static final int FEW = 4;

    private Object[] parts = new Object[32];
    private int partCount;
    private int hash = 1;
    private @Nullable Object[] values = NONE;
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
        hash = 31 * hash + part.hashCode();
    }

    void addValue(@Nullable Object value) {
        if (valueCount == values.length) {
            values = Arrays.copyOf(values, valueCount == 0 ? FEW : 2 * valueCount);
        }
        values[valueCount++] = value;
    }

    boolean hasValues() {
        return valueCount > 0;
    }

    /** Returns the parts as they are; nothing is added afterwards. */
    Shape.Key key() {
        return new Shape.Key(parts, partCount, hash);
    }

    /** Returns the shape; nothing is added afterwards. */
    Shape shape() {
        return new Shape(key(), values, valueCount);
    }
}
