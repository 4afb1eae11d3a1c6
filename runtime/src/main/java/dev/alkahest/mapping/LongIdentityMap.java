package dev.alkahest.mapping;

import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An identity map for integer keys: open addressing with linear probing, keys beside entries.
 *
 * @param <E> the entity
 */
public abstract class LongIdentityMap<E> extends IdentityMap<E> {

    private static final int SMALLEST = 16;

    /** Up to this length a table grows fast, as most that outgrow the first one have far more to take. */
    private static final int LARGE = 1024;

    /** Up to this length room is made for what is expected. */
    private static final int LARGEST = 1 << 20;

    private long[] keys = new long[SMALLEST];
    private @Nullable Snapshot<E>[] entries = table(SMALLEST);
    private int size;

    /** Makes an empty map. */
    protected LongIdentityMap(EntityMapper<E, ?> mapper) {
        super(mapper);
    }

    /** Reads the key from the row of its own table that begins at a position. */
    protected abstract long keyAt(RowReader row, int at) throws SQLException;

    /** Returns a key as an object of the key attribute's type. */
    protected abstract Object box(long key);

    @Override
    public final int size() {
        return size;
    }

    @Override
    public final @Nullable Snapshot<E> find(long key) {
        int mask = entries.length - 1;
        int slot = slot(key, mask);
        for (Snapshot<E> entry = entries[slot]; entry != null; entry = entries[slot]) {
            if (keys[slot] == key) {
                return entry;
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    @Override
    public final @Nullable Snapshot<E> find(Object key) {
        return find(((Number) key).longValue());
    }

    @Override
    final Object rowKey(RowReader row, int at) throws SQLException {
        return keyAt(row, at);
    }

    @Override
    public final Snapshot<E> load(RowReader row, int at, Loader loader) throws SQLException {
        long key = keyAt(row, at);
        Snapshot<E> found = find(key);
        if (found != null) {
            return found;
        }
        Snapshot<E> entry = read(row, at);
        entry.loadedAt(loader.epoch());
        add(key, entry);
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
        long key = row.keyAt(positions[0]);
        return row.wasNull() ? null : find(key);
    }

    @Override
    public final @Nullable Object referencedKey(RowReader row, int[] positions) throws SQLException {
        long key = row.keyAt(positions[0]);
        return row.wasNull() ? null : box(key);
    }

    @Override
    public final boolean isAbsent(RowReader row, int[] positions) throws SQLException {
        return row.keyAt(positions[0]) == 0 && row.wasNull();
    }

    @Override
    public final @Nullable Snapshot<E> add(Snapshot<E> entry) {
        Object key = entry.key();
        if (key == null) {
            throw new IllegalArgumentException("an entry without a key can't be found again");
        }
        return add(((Number) key).longValue(), entry);
    }

    /** Makes room for all of them at once. */
    @Override
    public final void expect(int more) {
        int length = entries.length;
        while ((size + more) * 2L > length && length < LARGEST) {
            length *= 2;
        }
        if (length > entries.length) {
            grow(length);
        }
    }

    private @Nullable Snapshot<E> add(long key, Snapshot<E> entry) {
        if ((size + 1) * 2 > entries.length) {
            grow(keys.length * (keys.length < LARGE ? 4 : 2));
        }
        return put(key, entry);
    }

    private @Nullable Snapshot<E> put(long key, Snapshot<E> entry) {
        int mask = entries.length - 1;
        int slot = slot(key, mask);
        while (entries[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        Snapshot<E> former = entries[slot];
        if (former == null) {
            size++;
        }
        keys[slot] = key;
        entries[slot] = entry;
        return former;
    }

    @Override
    public final void remove(Object key) {
        int mask = entries.length - 1;
        long removed = ((Number) key).longValue();
        int slot = slot(removed, mask);
        while (entries[slot] != null && keys[slot] != removed) {
            slot = (slot + 1) & mask;
        }
        if (entries[slot] == null) {
            return;
        }
        size--;
        closeGap(slot, mask);
    }

    /** Moves what was pushed past an emptied slot back, so that no search ends too early. */
    private void closeGap(int emptied, int mask) {
        int gap = emptied;
        int next = (gap + 1) & mask;
        for (Snapshot<E> entry = entries[next]; entry != null; entry = entries[next]) {
            int home = slot(keys[next], mask);
            if (((next - home) & mask) >= ((next - gap) & mask)) {
                keys[gap] = keys[next];
                entries[gap] = entry;
                gap = next;
            }
            next = (next + 1) & mask;
        }
        entries[gap] = null;
    }

    @Override
    public final void forEach(Consumer<? super Snapshot<E>> action) {
        for (Snapshot<E> entry : entries) {
            if (entry != null) {
                action.accept(entry);
            }
        }
    }

    @Override
    public final void clear() {
        keys = new long[SMALLEST];
        entries = table(SMALLEST);
        size = 0;
    }

    private void grow(int length) {
        long[] oldKeys = keys;
        @Nullable Snapshot<E>[] oldEntries = entries;
        keys = new long[length];
        entries = table(length);
        size = 0;
        for (int slot = 0; slot < oldEntries.length; slot++) {
            Snapshot<E> entry = oldEntries[slot];
            if (entry != null) {
                put(oldKeys[slot], entry);
            }
        }
    }

    /**
     * Neighbours stay neighbours, as rows are mostly read, and always looked through, in the order of their keys; shifted
     * copies keep keys apart that differ in their upper bits alone.
     */
    private static int slot(long key, int mask) {
        int folded = Long.hashCode(key);
        folded ^= folded >>> 16;
        return (folded ^ folded >>> 7) & mask;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a generic array, seen by this class alone
    private static <E> @Nullable Snapshot<E>[] table(int length) {
        return (@Nullable Snapshot<E>[]) new Snapshot[length];
    }
}
