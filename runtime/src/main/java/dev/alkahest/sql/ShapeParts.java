package dev.alkahest.sql;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the walk through a statement gathers: the parts of its shape, and its values beside. Used for one after the other. */
final class ShapeParts {

    private static final @Nullable Object[] NONE = {};
    private static final int MOST_KEPT = 1_024;

    private @Nullable Object[] parts = new @Nullable Object[64];
    private int partCount;
    private int hash = 1;
    private @Nullable Object[] values = new @Nullable Object[16];
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
            values = Arrays.copyOf(values, 2 * valueCount);
        }
        values[valueCount++] = value;
    }

    /** Adds all of a statement's parts as one, and its values. */
    void add(Shape shape) {
        add(shape.key());
        for (int at = 0; at < shape.size(); at++) {
            addValue(shape.value(at));
        }
    }

    int valueCount() {
        return valueCount;
    }

    boolean hasValues() {
        return valueCount > 0;
    }

    /** Returns the parts. */
    Shape.Key key() {
        return KnownKeys.of(parts, partCount, hash);
    }

    /** Returns the shape. */
    Shape shape() {
        return shape(key());
    }

    /** Returns a shape with another key. */
    Shape shape(Shape.Key key) {
        return new Shape(key, valueCount == 0 ? NONE : Arrays.copyOf(values, valueCount));
    }

    /** Forgets everything, and what was needed for a very long statement. */
    void clear() {
        parts = cleared(parts, partCount);
        values = cleared(values, valueCount);
        partCount = 0;
        valueCount = 0;
        hash = 1;
    }

    private static @Nullable Object[] cleared(@Nullable Object[] array, int used) {
        if (array.length > MOST_KEPT) {
            return new @Nullable Object[64];
        }
        Arrays.fill(array, 0, used, null);
        return array;
    }
}
