package dev.alkahest.mapping;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The session's map in an attribute declared as {@code Map}, keyed by an attribute of the members. A member is put under its
 * own key, and stays there when the attribute changes, until the map is loaded again (rule B5).
 *
 * @param <K> the keys
 * @param <T> the members
 */
public final class TrackedMap<K, T> extends AbstractMap<K, T> {

    private final TrackedValues<T, K> values;

    TrackedMap(TrackedValues<T, K> values) {
        this.values = values;
    }

    /** Returns the members: the session's collection. */
    @Override
    public Collection<T> values() {
        return values;
    }

    TrackedValues<T, K> tracked() {
        return values;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return values.byKey().containsKey(key);
    }

    @Override
    public @Nullable T get(@Nullable Object key) {
        return values.byKey().get(key);
    }

    @Override
    public @Nullable T put(K key, T member) {
        return values.put(key, member);
    }

    /** Puts in what the other map holds now: it may be that of another owner, which loses each of them. */
    @Override
    public void putAll(Map<? extends K, ? extends T> more) {
        super.putAll(new LinkedHashMap<>(more));
    }

    @Override
    public @Nullable T remove(@Nullable Object key) {
        return values.removeKey(key);
    }

    @Override
    public void clear() {
        values.clear();
    }

    @Override
    public Set<Map.Entry<K, T>> entrySet() {
        return new Entries();
    }

    @Override
    public String toString() {
        return values.isLoaded() ? super.toString() : values.toString();
    }

    private final class Entries extends AbstractSet<Map.Entry<K, T>> {

        @Override
        public Iterator<Map.Entry<K, T>> iterator() {
            return new EntryIterator();
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public void clear() {
            values.clear();
        }
    }

    private final class EntryIterator implements Iterator<Map.Entry<K, T>> {

        private final Iterator<Map.Entry<K, T>> entries =
                values.byKey().entrySet().iterator();
        private Map.@Nullable Entry<K, T> last;

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public Map.Entry<K, T> next() {
            last = new Entry(entries.next());
            return last;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException("remove() before next()");
            }
            T member = last.getValue();
            last = null;
            values.changing();
            entries.remove();
            values.removed(member);
        }
    }

    /** An entry whose new value is put in like any other. */
    private final class Entry extends SimpleEntry<K, T> {

        private static final long serialVersionUID = 1L;

        Entry(Map.Entry<K, T> entry) {
            super(entry);
        }

        @Override
        public T setValue(T member) {
            put(getKey(), member);
            return super.setValue(member);
        }
    }
}
