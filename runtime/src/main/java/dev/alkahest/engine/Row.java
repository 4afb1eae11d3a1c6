package dev.alkahest.engine;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.RowValues;
import dev.alkahest.sql.SelectedValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** One row of a result: its values by position, by name, or by the expression that was selected. Immutable. */
public final class Row implements RowValues {

    private final RowShape shape;
    private final @Nullable Object[] values;

    Row(RowShape shape, @Nullable Object[] values) {
        this.shape = shape;
        this.values = values;
    }

    /** Returns how many values the row has. */
    public int size() {
        return values.length;
    }

    /**
     * Returns the value at this position, which counts from 0; null is SQL NULL.
     *
     * @throws IllegalArgumentException where the row has no such position
     */
    public @Nullable Object get(int index) {
        if (index < 0 || index >= values.length) {
            throw new IllegalArgumentException("The row has no value at " + index + ", counted from 0: it has "
                    + values.length + ", " + names() + ".");
        }
        return values[index];
    }

    /** Returns the value of the column with this name, or this alias; null is SQL NULL. */
    public @Nullable Object get(String name) {
        return values[shape.indexOf(name)];
    }

    /** Returns the value at this position as what it is known to be; null is SQL NULL. */
    public <T> @Nullable T get(int index, Class<T> type) {
        return type.cast(get(index));
    }

    /** Returns the value of the column with this name, or this alias, as what it is known to be; null is SQL NULL. */
    public <T> @Nullable T get(String name, Class<T> type) {
        return type.cast(get(name));
    }

    /**
     * Returns the value of what was selected: of an expression, a column for one, or the object of an entity's table; null is SQL
     * NULL, or that an outer join has found nothing.
     *
     * @throws IllegalArgumentException when it was not selected
     */
    @Override
    @SuppressWarnings("unchecked") // the value was read by an equal expression, or by the table itself
    public <T> @Nullable T get(SelectedValue<T> selected) {
        return (T) values[shape.indexOf(selected)];
    }

    /**
     * Returns the value of what was selected, which must not be NULL.
     *
     * @param what what a message calls it: {@code ArtistSales.total}
     * @throws InvalidStatementException where it is NULL
     */
    public <T> T require(SelectedValue<T> selected, String what) {
        T value = get(selected);
        if (value == null) {
            throw new InvalidStatementException(
                    what + " can't be null, and what is selected for it is NULL in this row. Mark it with @Nullable, or"
                            + " select what is never NULL, as coalesce(...) is.");
        }
        return value;
    }

    /** Returns the names of the columns, in order. */
    public List<String> names() {
        return shape.names();
    }

    /** Returns the values by name, in order; where several columns have one name, the last one's. */
    public Map<String, @Nullable Object> asMap() {
        List<String> names = names();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            map.put(names.get(i), values[i]);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that && Arrays.equals(values, that.values) && names().equals(that.names());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Returns the names and values, for the eyes of a developer. */
    @Override
    public String toString() {
        List<String> names = names();
        StringJoiner text = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < values.length; i++) {
            text.add(names.get(i) + "=" + values[i]);
        }
        return text.toString();
    }
}
