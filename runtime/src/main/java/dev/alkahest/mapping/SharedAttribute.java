package dev.alkahest.mapping;

import dev.alkahest.sql.Column;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is a column of a relationship's foreign key, too: a flush gives it the key that the relationship refers
 * to (rule K2). Made by generated code.
 *
 * @param part which part of the target's key stands there, counted from 0
 * @param column the column of both
 * @param name the attribute's name
 * @param <E> the owner
 * @param <V> the column's type
 */
public record SharedAttribute<E, V>(
        int part, Column<V> column, String name, Function<E, @Nullable V> getter, BiConsumer<E, V> setter) {

    /** Returns the attribute's value. */
    public @Nullable V get(E entity) {
        return getter.apply(entity);
    }

    /** Returns whether the attribute has no value: it is null, or the 0 of a primitive. */
    public boolean isUnset(E entity) {
        V value = get(entity);
        return value == null || value instanceof Number number && number.longValue() == 0;
    }

    /** Gives the attribute a part of a key. */
    @SuppressWarnings("unchecked") // the processor has compared the types of both columns
    public void set(E entity, Object keyPart) {
        setter.accept(entity, (V) keyPart);
    }

    /** Empties the attribute, whose column may be NULL. */
    @SuppressWarnings("NullAway") // no primitive, as its column may be NULL
    public void clear(E entity) {
        setter.accept(entity, null);
    }

    /** Gives the attribute of an object the value of another's. */
    public void copy(E from, E to) {
        V value = get(from);
        if (value != null) {
            setter.accept(to, value);
        } else if (column.isNullable()) {
            clear(to);
        }
    }
}
