package dev.alkahest.mapping;

import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An identity map for keys that are found by value: text, UUIDs, dates, and the records of composite keys.
 *
 * @param <E> the entity
 */
public abstract class ObjectIdentityMap<E> extends IdentityMap<E> {

    private final Map<Object, Snapshot<E>> entries = new LinkedHashMap<>();

    /** Makes an empty map. */
    protected ObjectIdentityMap(EntityMapper<E, ?> mapper) {
        super(mapper);
    }

    /** Reads the key from the row of its own table that begins at a position. */
    protected abstract Object keyAt(RowReader row, int at) throws SQLException;

    @Override
    public final int size() {
        return entries.size();
    }

    @Override
    public final @Nullable Snapshot<E> find(Object key) {
        return entries.get(key);
    }

    @Override
    public final @Nullable Snapshot<E> find(long key) {
        return entries.get(key);
    }

    @Override
    final Object rowKey(RowReader row, int at) throws SQLException {
        return keyAt(row, at);
    }

    @Override
    public final Snapshot<E> load(RowReader row, int at, Loader loader) throws SQLException {
        Object key = keyAt(row, at);
        Snapshot<E> found = entries.get(key);
        if (found != null) {
            return found;
        }
        Snapshot<E> entry = read(row, at);
        entry.loadedAt(loader.epoch());
        entries.put(key, entry);
        boolean isLinked = false;
        try {
            mapper().link(entry.entity(), entry, row, at, loader);
            entry.remember();
            isLinked = true;
            return entry;
        } finally {
            if (!isLinked) {
                remove(key);
            }
        }
    }

    @Override
    public final @Nullable Snapshot<E> findReferenced(RowReader row, int[] positions) throws SQLException {
        Object key = referencedKey(row, positions);
        return key == null ? null : entries.get(key);
    }

    @Override
    public final @Nullable Snapshot<E> add(Snapshot<E> entry) {
        Object key = entry.key();
        if (key == null) {
            throw new IllegalArgumentException("an entry without a key can't be found again");
        }
        return entries.put(key, entry);
    }

    @Override
    public final void remove(Object key) {
        entries.remove(key);
    }

    @Override
    public final void forEach(Consumer<? super Snapshot<E>> action) {
        entries.values().forEach(action);
    }

    @Override
    public final void clear() {
        entries.clear();
    }
}
