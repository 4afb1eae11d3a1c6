package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of text under construction, with what its placeholders stand for. */
final class Fragment {

    private final StringBuilder sql = new StringBuilder();
    private final List<ColumnType<?>> types = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    Fragment add(String text) {
        sql.append(text);
        return this;
    }

    Fragment add(Fragment other) {
        sql.append(other.sql);
        types.addAll(other.types);
        values.addAll(other.values);
        return this;
    }

    Fragment addPlaceholder(ColumnType<?> type, @Nullable Object value) {
        sql.append('?');
        types.add(type);
        values.add(value);
        return this;
    }

    boolean isEmpty() {
        return sql.length() == 0;
    }

    String sql() {
        return sql.toString();
    }

    ColumnType<?>[] types() {
        return types.toArray(new ColumnType<?>[0]);
    }

    List<@Nullable Object> values() {
        return values;
    }
}
