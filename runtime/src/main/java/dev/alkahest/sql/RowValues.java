package dev.alkahest.sql;

import org.jspecify.annotations.Nullable;

/** A row of a result, which knows its values by the expressions that were selected. */
public interface RowValues {

    /**
     * Returns the value of an expression; null is NULL.
     *
     * @throws IllegalArgumentException where it was not selected
     */
    <T> @Nullable T get(Expression<T> expression);
}
