package dev.alkahest.type;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stores lists as arrays. A list that was read is the user's to change.
 *
 * @param element how elements are stored
 */
record ElementList<T>(ColumnType<T> element) implements Converter<List<T>, SqlArray> {

    @Override
    public SqlArray toColumn(List<T> value) {
        return new SqlArray(value);
    }

    @Override
    public List<T> toAttribute(SqlArray stored) {
        List<T> read = new ArrayList<>(stored.elements().size());
        stored.elements().forEach(value -> read.add(element.javaType().cast(value)));
        return read;
    }

    @Override
    public List<T> copy(List<T> value) {
        return new ArrayList<>(value);
    }

    /** Compares element by element: 1.0 is the same as 1.00. */
    @Override
    public boolean isSame(List<T> first, List<T> second) {
        Iterator<T> others = second.iterator();
        return first.size() == second.size() && first.stream().allMatch(value -> areSame(value, others.next()));
    }

    private boolean areSame(@Nullable T one, @Nullable T other) {
        return one == null || other == null ? one == other : element.isSame(one, other);
    }
}
