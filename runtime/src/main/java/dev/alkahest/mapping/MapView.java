package dev.alkahest.mapping;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map of what association objects refer to, or of a value of theirs, which is to {@link ListView} as a map is to a list.
 * Under a key that is there already, a new association object takes the place of the former one:
 *
 * <pre>{@code
 * Map<String, String> words() {
 *     return MapView.of(translations, translation -> translation.words, Translation::new);
 * }
 * }</pre>
 *
 * @param <K> the keys
 * @param <L> the association objects
 * @param <V> what they refer to
 */
public final class MapView<K, L, V> extends AbstractMap<K, V> {

    private final Map<K, L> links;
    private final Function<? super L, ? extends V> value;
    private final BiFunction<? super K, ? super V, ? extends L> link;

    private MapView(
            Map<K, L> links,
            Function<? super L, ? extends V> value,
            BiFunction<? super K, ? super V, ? extends L> link) {
        this.links = links;
        this.value = value;
        this.link = link;
    }

    /** Returns a view of a map of association objects: what one refers to, and how one is made for a key and a value. */
    public static <K, L, V> Map<K, V> of(
            Map<K, L> links,
            Function<? super L, ? extends V> value,
            BiFunction<? super K, ? super V, ? extends L> link) {
        return new MapView<>(links, value, link);
    }

    /**
     * Returns a view of association objects in a list or a set, by a key of theirs or of what they refer to, which no two of
     * them share; a key is looked for one by one. One that is made for another key than its own is refused.
     */
    public static <K, L, V> Map<K, V> of(
            Collection<L> links,
            Function<? super L, ? extends K> key,
            Function<? super L, ? extends V> value,
            BiFunction<? super K, ? super V, ? extends L> link) {
        return new MapView<>(new LinksByKey<>(links, key), value, link);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return links.containsKey(key);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        L present = links.get(key);
        return present == null ? null : value.apply(present);
    }

    @Override
    public @Nullable V put(K key, V next) {
        V former = get(key); // the flush may delete its association object before that is asked
        links.put(key, link.apply(key, next));
        return former;
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        V former = get(key);
        links.remove(key);
        return former;
    }

    @Override
    public void clear() {
        links.clear();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {

        @Override
        public int size() {
            return links.size();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            Iterator<Map.Entry<K, L>> iterator = links.entrySet().iterator();
            return new Iterator<>() {

                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public Map.Entry<K, V> next() {
                    Map.Entry<K, L> next = iterator.next();
                    return new SimpleImmutableEntry<>(next.getKey(), value.apply(next.getValue()));
                }

                @Override
                public void remove() {
                    iterator.remove();
                }
            };
        }
    }
}
