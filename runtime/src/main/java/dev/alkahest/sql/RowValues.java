package dev.alkahest.sql;

import org.jspecify.annotations.Nullable;

/** A row of a result, which knows its values by the expressions that were selected. */
public interface RowValues {

    /**
     * Returns the value of an expression, or of what else was selected as one value; null is NULL.
     *
     * @throws IllegalArgumentException where it was not selected
     */
    <T> @Nullable T get(SelectedValue<T> selected);
}
