package dev.alkahest.sql;

import java.util.Arrays;
import java.util.List;
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

    /** Keeps the array: nobody writes into it any more. */
    Shape(Key key, @Nullable Object[] values) {
        this.key = key;
        this.values = values;
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
        return TableNames.in(key.parts());
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
        return key.parts().stream()
                .map(part -> part instanceof Class<?> node ? node.getSimpleName() : part.toString())
                .collect(Collectors.joining(" "));
    }

    /** All of a statement but its values. */
    public static final class Key {

        private final @Nullable Object[] parts;
        private final int hash;
        private @Nullable Key whole; // any thread's will do

        /** Keeps the array, which has no null: nobody writes into it any more. */
        Key(@Nullable Object[] parts, int hash) {
            this.parts = parts;
            this.hash = hash;
        }

        /** Returns the key of the whole statement where these are parts of one on top of another; null where it is not known. */
        @Nullable
        Key whole() {
            return whole;
        }

        void isPartOf(Key statement) {
            whole = statement;
        }

        @SuppressWarnings("NullAway") // none of them is null
        List<Object> parts() {
            return Arrays.asList(parts);
        }

        /** Returns whether these are its parts, of which those from {@code size} on do not count. */
        boolean has(@Nullable Object[] others, int size, int otherHash) {
            return hash == otherHash && Arrays.equals(parts, 0, parts.length, others, 0, size);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || other instanceof Key that && has(that.parts, that.parts.length, that.hash);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
