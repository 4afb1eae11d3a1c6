package dev.alkahest.sql;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All of a statement but its values, and its values beside. For dialects: equal shapes have equal text.
 *
 * <p>The {@link #key()} holds no values, so a cache may keep it.
 */
public final class Shape {

    private final Key key;
    private final @Nullable Object[] values;

    private Shape(Key key, @Nullable Object[] values) {
        this.key = key;
        this.values = values;
    }

    static Shape of(Statement statement) {
        ShapeWriter writer = new ShapeWriter();
        writer.write(statement);
        ShapeParts parts = writer.parts();
        return new Shape(new Key(parts.parts()), parts.values());
    }

    /** Returns all of the statement but its values. */
    public Key key() {
        return key;
    }

    /** Returns how many values there are. */
    public int size() {
        return values.length;
    }

    /** Returns a value, in the order of the text; null is NULL. Counted from 0. */
    public @Nullable Object value(int at) {
        return values[at];
    }

    /** Returns the names of the tables in the statement. */
    Set<String> tables() {
        return TableNames.in(key.parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shape that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hash;
    }

    /** Returns the parts, without values. */
    @Override
    public String toString() {
        return Arrays.stream(key.parts)
                .map(part -> part instanceof Class<?> node ? node.getSimpleName() : part.toString())
                .collect(Collectors.joining(" "));
    }

    /** All of a statement but its values. */
    public static final class Key {

        private final Object[] parts;
        private final int hash;

        private Key(Object[] parts) {
            this.parts = parts;
            this.hash = Arrays.hashCode(parts);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || other instanceof Key that && hash == that.hash && Arrays.equals(parts, that.parts);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
