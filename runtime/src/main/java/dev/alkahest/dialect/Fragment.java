package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text under construction, with what its placeholders stand for.
 *
 * <p>Its values are in the order in which a shape gathers them. Placeholders mostly stand in the same order; a database
 * that names arguments in another, or twice, has each placeholder remember which value it stands for. Not thread-safe.
 */
public final class Fragment {

    private final StringBuilder sql = new StringBuilder();
    private final List<ColumnType<?>> types = new ArrayList<>();
    private final List<Integer> sources = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Makes an empty one. */
    public Fragment() {}

    /** Adds text, which holds no value, and returns this. */
    public Fragment add(String text) {
        sql.append(text);
        return this;
    }

    /** Adds another with its values, and returns this. */
    public Fragment add(Fragment other) {
        return addText(other, addValues(other));
    }

    /** Adds a question mark that stands for a value, and returns this. */
    public Fragment addPlaceholder(ColumnType<?> type, @Nullable Object value) {
        sql.append('?');
        types.add(type);
        sources.add(values.size());
        values.add(value);
        return this;
    }

    /** Adds the values of another without its text, and returns the position of the first. */
    public int addValues(Fragment other) {
        int first = values.size();
        values.addAll(other.values);
        return first;
    }

    /** Adds the text of another, whose values are here already, from a position on. */
    public Fragment addText(Fragment other, int firstValue) {
        sql.append(other.sql);
        types.addAll(other.types);
        other.sources.forEach(source -> sources.add(firstValue + source));
        return this;
    }

    /** Returns whether nothing was added. */
    public boolean isEmpty() {
        return sql.length() == 0;
    }

    /** Returns the text. */
    public String sql() {
        return sql.toString();
    }

    /** Returns the types of the placeholders, in the order of the text. */
    ColumnType<?>[] types() {
        return types.toArray(new ColumnType<?>[0]);
    }

    /** Returns which of the values each placeholder stands for. */
    int[] sources() {
        return sources.stream().mapToInt(Integer::intValue).toArray();
    }

    List<@Nullable Object> values() {
        return values;
    }
}
