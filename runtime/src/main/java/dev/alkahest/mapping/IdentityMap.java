package dev.alkahest.mapping;

import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one entry that a session has for a key of one entity. Generated code adds how the key is read from a row,
 * so that it is found without boxing. Not thread-safe.
 *
 * @param <E> the entity
 */
public abstract class IdentityMap<E> {

    private final EntityMapper<E, ?> mapper;

    IdentityMap(EntityMapper<E, ?> mapper) {
        this.mapper = mapper;
    }

    /** Makes the object and the entry of a row that is new to this map, which files it before it is linked. */
    final Snapshot<E> read(RowReader row, int at) throws SQLException {
        return mapper.snapshot(mapper.read(row, at));
    }

    /** Returns the mapper of the entries. */
    public final EntityMapper<E, ?> mapper() {
        return mapper;
    }

    /** Returns the number of entries. */
    public abstract int size();

    /** Returns the entry with a key, or null. */
    public abstract @Nullable Snapshot<E> find(Object key);

    /** Returns the entry with an integer key, or null. */
    public abstract @Nullable Snapshot<E> find(long key);

    /**
     * Returns the entry of a row of its own table that begins at a position. The key is read first; only where it is new
     * is the rest of the row read, into a new object with a new entry.
     */
    public abstract Snapshot<E> load(RowReader row, int at, Loader loader) throws SQLException;

    /** Returns the entry whose key stands at some positions of a row, one for each key column; null also for a NULL. */
    public abstract @Nullable Snapshot<E> findReferenced(RowReader row, int[] positions) throws SQLException;

    /** Returns the key that stands at some positions of a row, or null for a NULL. */
    public abstract @Nullable Object referencedKey(RowReader row, int[] positions) throws SQLException;

    /** Returns whether a row has no key at some positions: it was joined, and there was nothing to join. */
    public boolean isAbsent(RowReader row, int[] positions) throws SQLException {
        return referencedKey(row, positions) == null;
    }

    /** Files an entry under its remembered key; returns the one with the same key that it takes the place of, or null. */
    public abstract @Nullable Snapshot<E> add(Snapshot<E> entry);

    /** Removes what is filed under a key. */
    public abstract void remove(Object key);

    /** Shows all entries, in an order that depends on their keys alone. */
    public abstract void forEach(Consumer<? super Snapshot<E>> action);

    /** Removes all entries. */
    public abstract void clear();
}
