package dev.alkahest.sql;

import dev.alkahest.type.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A value, sent as a parameter and never as text.
 *
 * @param type how it is sent
 * @param value the value; null is NULL
 * @param isTyped whether the text must name its type, because nothing beside it tells the database
 */
public record Bind(ColumnType<?> type, @Nullable Object value, boolean isTyped) implements Node {

    /** Returns a value that stands beside something of the same type. */
    static <T> Bind of(ColumnType<T> type, @Nullable T value) {
        return new Bind(type, value, false);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    /** Returns its type only: values may be private. */
    @Override
    public String toString() {
        return "Bind[" + type + "]";
    }
}
