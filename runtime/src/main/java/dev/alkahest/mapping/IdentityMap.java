package dev.alkahest.mapping;

import dev.alkahest.AlkahestException;
import dev.alkahest.sql.RowReader;
import java.sql.SQLDataException;
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

    private static final String INVALID_VALUE = "22018";

    private final EntityMapper<E, ?> mapper;

    IdentityMap(EntityMapper<E, ?> mapper) {
        this.mapper = mapper;
    }

    /**
     * Makes an object of a row, and an entry for it; neither is filed or linked yet.
     *
     * @throws SQLException where a value can't be read, or the object's class has refused it
     */
    public final Snapshot<E> read(RowReader row, int at) throws SQLException {
        try {
            return mapper.snapshot(mapper.read(row, at));
        } catch (AlkahestException e) {
            throw e;
        } catch (RuntimeException e) {
            throw refused(row, at, e);
        }
    }

    /** Is a method of its own, so that the one above stays small where rows are read by the thousand. */
    private SQLDataException refused(RowReader row, int at, RuntimeException e) throws SQLException {
        return new SQLDataException(
                mapper.type().getSimpleName() + " with key " + rowKey(row, at)
                        + " can't be made of its row: its constructor, a setter or a value of several columns threw "
                        + e.getClass().getSimpleName() + ". They have to take what the columns hold, NULL included.",
                INVALID_VALUE,
                e);
    }

    /** Returns the key of the row of its own table that begins at a position, for a message. */
    abstract Object rowKey(RowReader row, int at) throws SQLException;

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

    /** Hears how many more entries are about to be filed. */
    public void expect(int more) {}

    /** Removes what is filed under a key. */
    public abstract void remove(Object key);

    /** Shows all entries, in an order that depends on their keys alone. */
    public abstract void forEach(Consumer<? super Snapshot<E>> action);

    /** Removes all entries. */
    public abstract void clear();
}
